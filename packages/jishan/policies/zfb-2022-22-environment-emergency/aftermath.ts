import { date, lacking, quantity, word, yearsAfter } from '@zhengling/law'
import { 善后事项 } from './lists.ts'
import { document } from './policy.ts'

const { facts, open, parameter, rule, unstated } = document

unstated('损害评估时限', {
  at: '6.1第1款',
  what: '响应终止后“及时”组织损害评估、公布结果是几天',
  looked: ['及时', '日内', '工作日'],
  gives: { type: { kind: 'number', unit: '日' } },
})
unstated('由谁调查', {
  at: '6.2第1款',
  what: '事件由谁调查、多长时间完成；17号5.2第2款按响应级别写明了建设事故由谁调查',
  looked: ['负责调查', '调查组', '日内'],
  gives: { type: { kind: 'number', unit: '日' } },
})
rule('善后方案尚缺内容', { at: '6.3第1款', is: lacking(facts.善后方案内容, ...善后事项) })

const 附件 = { kind: 'choice', values: ['附件6', '附件7'], ordered: false } as const
open('应急保障见哪个附件', {
  at: '7第1款',
  question: '应急保障的具体内容见附件6还是附件7',
  words: '具体内容见附件6',
  readings: {
    附件6: { because: '正文印的是附件6', is: word(附件, '附件6') },
    附件7: {
      because: '附件清单中附件7题为应急保障，附件6题为响应条件及应急措施，5.3第1款也以附件6为响应启动条件',
      at: '5.3第1款',
      is: word(附件, '附件7'),
    },
  },
})
unstated('应急保障的内容', {
  at: '7第1款',
  what: '队伍、物资与资金、通信交通运输、技术、宣传培训演练各要保障到什么程度；附件未随文刊登',
  looked: ['附件6', '附件7', '人', '万元'],
  gives: { type: { kind: 'truth' } },
})

const 修订周期 = parameter('修订周期', { at: '8.2第1款', is: '3年' })
const 最迟年数 = unstated('修订的最迟年数', {
  at: '8.2第1款',
  what: '“一般”三年之外，最迟几年必须修订',
  looked: ['一般', '最迟', '不超过'],
  gives: quantity('年'),
})
export const 修订年限 = open('修订年限', {
  at: '8.2第1款',
  question: '“一般3年/次”是最迟三年修订一次，还是通常三年、可早可晚',
  words: '预案修订时间一般3年/次',
  readings: {
    至迟三年: { because: '写了次数和年数，就是给修订定下的周期', is: 修订周期 },
    通常三年: { because: '“一般”说的是通常，没有写最迟', is: 最迟年数 },
  },
})
rule('下次修订期限', { at: '8.2第1款', is: yearsAfter(facts.上次修订日, 修订年限) })

const 印发日期 = unstated('印发日期', {
  at: '8.4第1款',
  what: '预案哪一天印发；公报只印了成文日期，没有版记',
  looked: ['印发日期', '日印发'],
  gives: { type: { kind: 'day' } },
})
export const 实施之日 = open('实施之日', {
  at: '8.4第1款',
  question: '预案自印发之日起实施，“印发之日”就是成文日期，还是另有印发日期',
  words: '自印发之日起实施',
  readings: {
    成文日期: { because: '文件只印了这一个日期，办公习惯上也以它为准', is: date('2022-05-27') },
    另有印发日期: { because: '印发在成文之后，印发日期应看版记', is: 印发日期 },
  },
})
