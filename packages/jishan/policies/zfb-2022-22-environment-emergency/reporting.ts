import { any, byReading, choose, holds, hoursAfter, is, lacking, match, word, yes } from '@zhengling/law'
import { 应当通知, 敏感 } from './lists.ts'
import { document } from './policy.ts'

const { cite, facts, parameter, question, rule, unstated } = document
const { 初步认定, 变化后级别, 敏感情形, 分局接报时刻, 初步认定时刻, 分局报告对象, 单位报告对象 } = facts

const 认定 = 初步认定.type
const 报告依据的级别 = rule('报告依据的级别', {
  at: '5.1.1（5）',
  is: match(变化后级别, {
    没有变化: 初步认定,
    一般: word(认定, '一般'),
    较大: word(认定, '较大'),
    重大: word(认定, '重大'),
    特别重大: word(认定, '特别重大'),
  }),
})

const [饮用水, 敏感区域, 重金属, 跨省, 群体, 其他] = 敏感
const 属于敏感情形 = rule('属于敏感情形', {
  at: '5.1.1（3）',
  is: choose(
    [
      { when: holds(敏感情形, 饮用水), is: yes, at: cite('5.1.1（3）①') },
      { when: holds(敏感情形, 敏感区域), is: yes, at: cite('5.1.1（3）②') },
      { when: holds(敏感情形, 重金属), is: yes, at: cite('5.1.1（3）③') },
      { when: holds(敏感情形, 跨省), is: yes, at: cite('5.1.1（3）④') },
      { when: holds(敏感情形, 群体), is: yes, at: cite('5.1.1（3）⑤') },
      { when: holds(敏感情形, 其他), is: yes, at: cite('5.1.1（3）⑥') },
      { when: yes, is: any() },
    ],
    '',
  ),
})

const 程序 = { kind: 'choice', values: ['一般', '较大', '重大或特别重大'], ordered: true } as const
const 不敏感 = unstated('等级不明又不敏感的报告程序', {
  at: '5.1.1（3）',
  what: '等级无法判明、又没有所列情形的，分局按哪一级程序报告',
  looked: ['无法判明', '其他无法判明'],
  gives: { type: 程序 },
})
const 重大程序 = word(程序, '重大或特别重大')
const 报告程序 = rule('报告程序', {
  at: '5.1.1（2）',
  is: match(
    报告依据的级别,
    {
      一般: word(程序, '一般'),
      较大: word(程序, '较大'),
      重大: 重大程序,
      特别重大: 重大程序,
      无法判明: choose(
        [
          { when: 属于敏感情形, is: 重大程序 },
          { when: yes, is: 不敏感 },
        ],
        '',
      ),
    },
    {
      一般: cite('5.1.1（2）①'),
      较大: cite('5.1.1（2）②'),
      重大: cite('5.1.1（2）③'),
      特别重大: cite('5.1.1（2）③'),
      无法判明: cite('5.1.1（3）'),
    },
  ),
})

const 从何时起算 = question('报告时限从何时起算', {
  at: '5.1.1（2）',
  against: '5.1.2第1款',
  question: '2小时、1小时从接到报告或者监测到信息起算，还是从作出初步认定起算',
  words: '做出初步认定，并按以下要求',
  readings: {
    自接报起: { because: '核实是立即做的，没有另给时间；初报也以发现和得知事件为起点', at: '5.1.2第1款' },
    自初步认定起: { because: '时限写在“初步认定为”某一级之后，认定之前不知道用哪一个时限' },
  },
})
export const 报告起算时刻 = rule('报告起算时刻', {
  at: '5.1.1（2）',
  is: byReading(从何时起算, { 自接报起: 分局接报时刻, 自初步认定起: 初步认定时刻 }),
})

export const 一般时限 = parameter('一般事件报告时限', { at: '5.1.1（2）①', is: '2小时' })
export const 较大时限 = parameter('较大事件报告时限', { at: '5.1.1（2）②', is: '1小时' })
export const 重大时限 = parameter('重大和特别重大事件报告时限', { at: '5.1.1（2）③', is: '1小时' })
export const 初报时限 = parameter('初报时限', { at: '5.1.2第1款', is: '1小时' })

const 一般初报 = question('一般事件2小时还是1小时报告', {
  at: '5.1.2第1款',
  against: '5.1.1（2）①',
  question: '一般事件在2小时内报告，还是和其他等级一样在发现和得知后1小时内初报',
  words: '发现和得知事件后1小时内；应当在2小时内',
  readings: {
    二小时: { because: '对一般事件专门写了2小时', at: '5.1.1（2）①' },
    一小时: { because: '初报的1小时不分等级，报告都从初报开始', at: '5.1.2第1款' },
  },
})
const 自得知一小时 = hoursAfter(分局接报时刻, 初报时限)
const 一般期限 = byReading(一般初报, { 二小时: hoursAfter(报告起算时刻, 一般时限), 一小时: 自得知一小时 })
rule('分局报告期限', {
  at: '5.1.1（2）',
  is: match(
    报告程序,
    {
      一般: 一般期限,
      较大: hoursAfter(报告起算时刻, 较大时限),
      重大或特别重大: hoursAfter(报告起算时刻, 重大时限),
    },
    { 一般: cite('5.1.1（2）①'), 较大: cite('5.1.1（2）②'), 重大或特别重大: cite('5.1.1（2）③') },
  ),
})
rule('初报期限', {
  at: '5.1.2第1款',
  is: match(
    报告依据的级别,
    { 一般: 一般期限, 较大: 自得知一小时, 重大: 自得知一小时, 特别重大: 自得知一小时, 无法判明: 自得知一小时 },
    { 一般: cite('5.1.1（2）①') },
  ),
})

const 县市 = ['县人民政府', '市生态环境局'] as const
const 已报县市 = holds(分局报告对象, ...县市)
const 未报县市 = lacking(分局报告对象, ...县市)
const 县市省部 = [...县市, '省生态环境厅', '生态环境部'] as const
const 对象条款 = { 一般: cite('5.1.1（2）①'), 较大: cite('5.1.1（2）②'), 重大或特别重大: cite('5.1.1（2）③') }
rule('报告对象齐备', {
  at: '5.1.1（2）',
  is: match(
    报告程序,
    {
      一般: 已报县市,
      较大: 已报县市,
      重大或特别重大: holds(分局报告对象, ...县市省部),
    },
    对象条款,
  ),
})
rule('报告尚缺对象', {
  at: '5.1.1（2）',
  is: match(
    报告程序,
    {
      一般: 未报县市,
      较大: 未报县市,
      重大或特别重大: lacking(分局报告对象, ...县市省部),
    },
    对象条款,
  ),
})

rule('县政府应逐级上报', { at: '5.1.1（4）', is: is(报告依据的级别, '特别重大', '重大', '较大', '无法判明') })
rule('涉事单位报告齐备', { at: '5.1.1（1）', is: holds(单位报告对象, ...应当通知) })
rule('涉事单位报告尚缺', { at: '5.1.1（1）', is: lacking(单位报告对象, ...应当通知) })
