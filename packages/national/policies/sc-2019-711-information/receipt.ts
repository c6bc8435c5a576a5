import { after, all, choose, day, is, match, quantity, yes } from '@zhengling/law'
import { 自日起 } from './counting.ts'
import { document } from './policy.ts'

const { facts, parameter, rule, unstated } = document
const { 提交方式, 提交日, 签收日, 确认日, 经补正, 收到补正日, 补正期限日, 无正当理由, 当日 } = facts

/** The day of receipt, by the way in which a request came. */
export const 收到申请之日 = rule('收到申请之日', {
  at: '第三十一条',
  is: match(提交方式, { 当面: 提交日, 邮寄签收: 签收日, 平常信函: 确认日, 互联网: 确认日, 传真: 确认日 }),
})
/** The day on which an ordinary letter is to be confirmed with the applicant: that on which it came. */
export const 平常信函确认期限 = rule('平常信函确认期限', {
  at: '第三十一条',
  applies: is(提交方式, '平常信函'),
  otherwise: '只有平常信函写明当日确认；网上、传真提交的，最迟哪一天确认文内未规定',
  is: facts.收信日,
})
unstated('确认的期限', {
  at: '第三十一条',
  what: '以互联网、传真提交的申请，行政机关最迟在哪一天与申请人确认',
  looked: ['确认之日', '当日'],
  gives: day(),
})

const 补正告知时限 = parameter('补正告知时限', { at: '第三十条', is: '7个工作日' })
/** The last day of asking for a correction. */
export const 补正告知期限 = rule('补正告知期限', { at: '第三十条', is: 自日起(收到申请之日, 补正告知时限) })
unstated('补正期限的长短', {
  at: '第三十条',
  what: '给申请人补正的期限有几个工作日；写的是合理的期限，由机关定',
  looked: ['合理的补正期限', '工作日'],
  gives: quantity('个工作日'),
})

/** From which day the answer's term runs: a corrected request starts it anew. */
export const 答复起算日 = rule('答复起算日', {
  at: '第三十条',
  is: choose(
    [
      { when: 经补正, is: 收到补正日 },
      { when: yes, is: 收到申请之日 },
    ],
    '',
  ),
})

/** Whether a request that was not corrected counts as given up. */
export const 视为放弃 = rule('视为放弃', {
  at: '第三十条',
  applies: 经补正,
  otherwise: '没有告知补正，谈不上逾期不补正',
  is: all(after(当日, 补正期限日), 无正当理由),
})
