import { atMost, byReading, convention, type NumIn, sum } from '@zhengling/law'
import { 自日起 } from './counting.ts'
import { document } from './policy.ts'
import { 答复起算日 } from './receipt.ts'

const { facts, parameter, question, rule } = document
const { 停计自发出, 停计自送达, 告知后停计自发出, 告知后停计自送达, 延长工作日, 告知延长日 } = facts

const 意见时限 = parameter('第三方意见时限', { at: '第三十二条', is: '15个工作日' })
/** The last day of a third party's opinion; without one the organ decides. */
export const 第三方意见期限 = rule('第三方意见期限', { at: '第三十二条', is: 自日起(facts.第三方收到日, 意见时限) })
const 机关意见时限 = parameter('其他机关意见时限', { at: '第三十四条', is: '15个工作日' })
/** The last day of another organ's opinion; silence is consent. */
export const 其他机关意见期限 = rule('其他机关意见期限', {
  at: '第三十四条',
  is: 自日起(facts.其他机关收到日, 机关意见时限),
})

export const 停计起日 = question('停计起日', {
  at: '第三十三条第3款',
  question: '征求意见所需的时间，自征求意见书发出还是送达起不计算',
  words: '征求第三方和其他机关意见所需时间',
  readings: {
    自发出: { because: '发出之后机关已不能自行推进，在途的时间也为征求意见所需' },
    自送达: { because: '被征求意见的一方自收到之日起才有提出意见的期限，在途的时间不是其所需' },
  },
})
const 停计 = rule('停计的工作日', {
  at: '第三十三条第3款',
  is: byReading(停计起日, { 自发出: 停计自发出, 自送达: 停计自送达 }),
})
const 告知后停计 = rule('告知延长后停计的工作日', {
  at: '第三十三条第3款',
  is: byReading(停计起日, { 自发出: 告知后停计自发出, 自送达: 告知后停计自送达 }),
})

const at = '第三十三条第2款'
export const 答复时限 = parameter('答复时限', { at, is: '20个工作日' })
/** The last day of an answer whose term was not extended. */
export const 答复期限 = rule('答复期限', { at, is: 自日起(答复起算日, sum(答复时限, 停计)) })

const 延长上限 = parameter('延长上限', { at, is: '20个工作日' })
export const 延长未超上限 = rule('延长未超上限', { at, is: atMost(延长工作日, 延长上限 as NumIn<'个工作日'>) })

/** 延长: one term made longer, not a second one; the words say so, but not in so many. */
const 延长起算 = convention('政府信息公开条例/延长起算', {
  question: '延长的工作日，接在原期限届满之后，还是自告知申请人之日起另计',
  readings: {
    接原期限: '延长的是答复期限本身，原期限届满后接着计算',
    自告知: '自告知延长之日起另计',
  },
  default: '接原期限',
  basis: '《中华人民共和国政府信息公开条例》第三十三条所称“延长”答复期限的字义',
})
/** The last day of an answer whose term was extended. */
export const 延长后答复期限 = rule('延长后答复期限', {
  at,
  is: byReading(延长起算, {
    接原期限: 自日起(答复起算日, sum(答复时限, 延长工作日, 停计)),
    自告知: 自日起(告知延长日, sum(延长工作日, 告知后停计)),
  }),
})
