import { byReading, date, lacking, match, notAfter, notBefore, quantity, word, yes } from '@zhengling/law'
import { 主要负责人事项 } from './lists.ts'
import { document } from './policy.ts'

const { cite, facts, open, question, rule, unstated } = document

const 人 = {
  kind: 'choice',
  values: ['分管财政的班子成员', '分管农业农村的班子成员', '分管发改的班子成员', '分管自然资源的班子成员'],
  ordered: false,
} as const
const [财政, 农业农村, 发改, 自然资源] = [
  word(人, '分管财政的班子成员'),
  word(人, '分管农业农村的班子成员'),
  word(人, '分管发改的班子成员'),
  word(人, '分管自然资源的班子成员'),
]
const 其他部门 = unstated('其他部门由谁分管', {
  at: '二（三）',
  what: '没有列出的部门由哪位班子成员抓；二（三）在三家之后写了“等部门”',
  looked: ['粮食和物资', '教育局', '水利局'],
  gives: { type: 人 },
})
rule('由谁协助县长抓', {
  at: '二第1款',
  is: match(
    facts.部门,
    {
      县财政局: 财政,
      市生态环境局稷山分局: 财政,
      县农发行: 财政,
      县农业农村局: 农业农村,
      县发改局: 发改,
      县统计局: 发改,
      县市场监管局: 发改,
      县自然资源局: 自然资源,
      其他部门,
    },
    {
      县财政局: cite('二（一）'),
      市生态环境局稷山分局: cite('二（一）'),
      县农发行: cite('二（一）'),
      县农业农村局: cite('二（二）'),
      县发改局: cite('二（三）'),
      县统计局: cite('二（三）'),
      县市场监管局: cite('二（三）'),
      县自然资源局: cite('二（四）'),
    },
  ),
})
const 部门 = {
  kind: 'choice',
  values: [
    '县财政局、市生态环境局稷山分局、县农发行',
    '县农业农村局',
    '县发改局、县统计局、县市场监管局等部门',
    '县自然资源局',
  ],
  ordered: false,
} as const
rule('协助抓哪些部门', {
  at: '二第1款',
  is: match(
    facts.班子成员,
    {
      分管财政的班子成员: word(部门, '县财政局、市生态环境局稷山分局、县农发行'),
      分管农业农村的班子成员: word(部门, '县农业农村局'),
      分管发改的班子成员: word(部门, '县发改局、县统计局、县市场监管局等部门'),
      分管自然资源的班子成员: word(部门, '县自然资源局'),
    },
    {
      分管财政的班子成员: cite('二（一）'),
      分管农业农村的班子成员: cite('二（二）'),
      分管发改的班子成员: cite('二（三）'),
      分管自然资源的班子成员: cite('二（四）'),
    },
  ),
})
const 接替 = { kind: 'choice', values: ['接替分管的班子成员', '列名的班子成员'], ordered: false } as const
open('分工调整后由谁负责', {
  at: '二第1款',
  question: '班子成员分工调整或者换人以后，由接替分管的人负责，还是仍由列名的人负责',
  words: '按照职责分工，抓好分管行业（领域）或部门（单位）',
  readings: {
    随分工: { because: '职责是按分工定的，分管变了，责任随之', at: '二第1款', is: word(接替, '接替分管的班子成员') },
    随人: { because: '各项写的是姓名，没有写职务', is: word(接替, '列名的班子成员') },
  },
})

rule('主要负责人职责尚缺', { at: '一（二）第1款', is: lacking(facts.主要负责人已办, ...主要负责人事项) })
unstated('主要负责人会议频次', {
  at: '一（二）第1款',
  what: '“定期”召开常务会议或者专题会议是多久一次',
  looked: ['每季度', '每半年', '每年至少'],
  gives: quantity('次'),
})
unstated('班子成员分析形势频次', {
  at: '二第1款',
  what: '“定期”组织分析粮食安全形势是多久一次',
  looked: ['每季度', '每半年', '每月'],
  gives: quantity('次'),
})
unstated('2022年重点工作清单', {
  at: '一（二）第1款',
  what: '各部门2022年的重点工作清单；清单是附件，没有随文刊登',
  looked: ['完成时限', '责任股室', '工作任务一览'],
  gives: { type: { kind: 'truth' } },
})

export const 哪一年 = question('本年度只指2022年还是每年', {
  at: '二（二）1（7）',
  question: '“本年度”“当年”的各项指标只在2022年适用，还是以后每年都适用',
  words: '本年度至少提升1个百分点',
  readings: {
    只指2022年: { because: '文件2022年印发，附件又是2022年的重点工作清单' },
    每年: { because: '责任制没有写有效期，年度职责每年都有', at: '一（二）第1款' },
  },
})
open('2022年度从哪一天算起', {
  at: '二（二）1（7）',
  question: '2022年的“本年度”“当年”是全年，还是文件印发以后的部分',
  words: '本年度至少提升1个百分点',
  readings: {
    全年: { because: '“年度”是一整年；预算、统计都按公历年', is: date('2022-01-01') },
    印发以后: { because: '文件2022年6月17日印发，之前没有这项责任', is: date('2022-06-17') },
  },
})
rule('年度指标是否适用', {
  at: '二（二）1（7）',
  applies: notBefore(facts.考核日, date('2022-01-01')),
  otherwise: '印发之前的年度不适用',
  is: byReading(哪一年, { 只指2022年: notAfter(facts.考核日, date('2022-12-31')), 每年: yes }),
})

const 两字 = { kind: 'choice', values: ['检测', '监测'], ordered: false } as const
const 检或监 = question('检测还是监测', {
  at: '二（二）1（6）',
  against: '一（一）4',
  question: '部门职责写“灾害检测”“市场检测”，县政府职责写“灾害监测”“市场监测”，以哪个为准',
  words: '粮食生产灾害检测；粮食生产灾害监测',
  readings: {
    按县政府职责: { because: '部门职责是分解县政府职责，灾害和市场只能监测', at: '一（一）4' },
    按部门职责: { because: '部门职责两处都印“检测”', at: '二（二）1（6）' },
  },
})
const 用字 = byReading(检或监, { 按县政府职责: word(两字, '监测'), 按部门职责: word(两字, '检测') })
rule('灾害用字', { at: '二（二）1（6）', is: 用字 })
rule('市场用字', { at: '二（三）1（8）', is: 用字 })
unstated('育制种大县', {
  at: '二（二）1（3）',
  what: '“粮食核心产区和育制种大县”指什么；稷山是否列为育制种大县',
  looked: ['制种基地', '核心产区名单', '认定为'],
  gives: { type: { kind: 'truth' } },
})
unstated('价格大幅波动的界限', {
  at: '一（一）2',
  what: '粮食价格涨跌多少算“大幅波动”',
  looked: ['涨幅', '跌幅', '日内上涨'],
  gives: quantity(''),
})

const 对谁 = {
  kind: 'choice',
  values: ['县政府领导班子及其成员', '县自然资源局', '各乡镇和相关单位'],
  ordered: false,
} as const
open('一票否决对谁', {
  at: '二（四）1（3）',
  against: '一（一）5',
  question: '耕地保护目标没有完成，一票否决、终身追责的是谁',
  words: '一票否决、终身追责',
  readings: {
    县政府: {
      because: '写在县政府职责里，承诺由县政府履行',
      at: '一（一）5',
      is: word(对谁, '县政府领导班子及其成员'),
    },
    自然资源局: { because: '同样的话又写进自然资源局的职责', at: '二（四）1（3）', is: word(对谁, '县自然资源局') },
    乡镇和单位: {
      because: '保障措施一节写明考核的对象是各乡镇和相关单位',
      at: '三1',
      is: word(对谁, '各乡镇和相关单位'),
    },
  },
})
