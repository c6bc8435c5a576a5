import { all, atLeast, byReading, is, lacking, match, no, over, word, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { 依 } from '../grounds.ts'
import { 等字 } from '../questions.ts'
import { 中医院科室, 中医馆布置, 综合医院配置 } from './lists.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule, unstated } = document

const 医师占比 = parameter('县中医院医师占比标准', { at: '三（三）第1款', is: '60%' })
const 病历级别 = parameter('县中医院电子病历级别标准', { at: '三（二）4', is: '4级' })
rule('县中医院医师占比达标', {
  at: '三（三）第1款',
  is: atLeast(
    rule('县中医院医师占比', { at: '三（三）第1款', is: over(facts.中医院中医类别医师, facts.中医院医师总数) }),
    医师占比,
    以上含本数,
  ),
})
rule('县中医院电子病历达标', { at: '三（二）4', is: atLeast(facts.电子病历级别, 病历级别) })
rule('县中医院等级复审达标', { at: '三（二）1', is: facts.二级甲等复审达标 })
rule('县中医院所列科室尚缺', { at: '三（二）1', is: lacking(facts.中医院已设, ...中医院科室) })
rule('县中医院应突出的病种', {
  at: '三（四）1',
  is: match(facts.病种, {
    中风病: yes,
    脾胃病: yes,
    康复: yes,
    治未病: yes,
    其他病种: byReading(等字, { 及于同类: yes, 限于所列: no }),
  }),
})
unstated('等级复审日', {
  at: '三（二）1',
  what: '县中医院二级甲等复审在哪一天之前达标',
  looked: ['复审时间', '日前', '年底前完成复审'],
  gives: { type: { kind: 'day' } },
})
rule('综合医院配置尚缺', { at: '三（二）2', is: lacking(facts.综合医院已有, ...综合医院配置) })

const 标准 = {
  kind: 'choice',
  values: ['综合医院中医临床科室、中药房基本标准', '乡镇卫生院中医科基本标准', '两个标准都达到'],
  ordered: false,
} as const
const 综合 = 依(document.cite('三（二）2'), word(标准, '综合医院中医临床科室、中药房基本标准'))
const [乡镇, 两个] = [word(标准, '乡镇卫生院中医科基本标准'), word(标准, '两个标准都达到')]
const 没有写 = unstated('没有写标准的机构', {
  at: '四（十一）',
  what: '这类机构的中医科和中药房按哪个标准',
  looked: ['中医院建设标准', '中医馆建设标准', '村卫生室标准'],
  gives: { type: 标准 },
})
const 对谁要求 = question('四（十一）对谁提要求', {
  at: '四（十一）',
  against: '三（二）2',
  question: '列出的是县级三家，要求的却是乡镇卫生院的标准和中医馆：照所列执行，还是说的是乡镇卫生院',
  words: '县医疗集团、县中医院、县妇幼保健院；乡镇卫生院中医科基本标准',
  readings: {
    照所列三家: { because: '主语写明是这三家', at: '四（十一）' },
    应为乡镇卫生院: {
      because: '引用的是乡镇卫生院的标准，中医馆也是三（二）2对乡镇卫生院的要求；已有中医院无须再设中医科',
      at: '三（二）2',
    },
  },
})
const 妇幼标准 = question('县妇幼保健院按哪个标准', {
  at: '四（十一）',
  against: '三（二）2',
  question: '县妇幼保健院的中医科和中药房，按综合医院的标准还是乡镇卫生院的标准',
  words: '综合医院中医临床科室基本标准；乡镇卫生院中医科基本标准',
  readings: {
    综合医院标准: { because: '任务一条点名县妇幼保健院按此设置', at: '三（二）2' },
    乡镇卫生院标准: { because: '职责一条点名县妇幼保健院达到此标准', at: '四（十一）' },
    两个都达到: { because: '两条都有效，没有写以哪条为准' },
  },
})
const 三家之一 = byReading(对谁要求, { 照所列三家: 乡镇, 应为乡镇卫生院: 没有写 })
rule('中医科适用标准', {
  at: '四（十一）',
  is: match(facts.医疗机构, {
    县医疗集团: 三家之一,
    县中医院: 三家之一,
    县妇幼保健院: byReading(对谁要求, {
      照所列三家: byReading(妇幼标准, { 综合医院标准: 综合, 乡镇卫生院标准: 乡镇, 两个都达到: 两个 }),
      应为乡镇卫生院: 综合,
    }),
    县人民医院: 综合,
    乡镇卫生院: byReading(对谁要求, { 照所列三家: 没有写, 应为乡镇卫生院: 乡镇 }),
    村卫生室: 没有写,
  }),
})

const 要求中医馆 = byReading(对谁要求, {
  照所列三家: is(facts.医疗机构, '县医疗集团', '县中医院', '县妇幼保健院'),
  应为乡镇卫生院: is(facts.医疗机构, '乡镇卫生院'),
})
const 不要求 = '四（十一）没有对这类机构提出中医馆诊室的要求'
const 中医诊室 = parameter('中医诊室数标准', { at: '四（十一）', is: '1个' })
const 其它诊室 = parameter('其它中医临床诊室数标准', { at: '四（十一）', is: '1个' })
rule('中医馆诊室达标', {
  at: '四（十一）',
  applies: 要求中医馆,
  otherwise: 不要求,
  is: all(atLeast(facts.中医诊室数, 中医诊室, 以上含本数), atLeast(facts.其它中医临床诊室数, 其它诊室, 以上含本数)),
})
rule('中医馆布置尚缺', {
  at: '四（十一）',
  applies: 要求中医馆,
  otherwise: 不要求,
  is: lacking(facts.中医馆布置, ...中医馆布置),
})
