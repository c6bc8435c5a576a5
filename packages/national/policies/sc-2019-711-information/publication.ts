import { byReading } from '@zhengling/law'
import { 自日起 } from './counting.ts'
import { document } from './policy.ts'

const { facts, parameter, question, rule } = document

const at = '第二十六条'
const 主动公开时限 = parameter('主动公开时限', { at, is: '20个工作日' })
export const 形成之日 = question('形成之日', {
  at,
  question: '政府信息“形成之日”，是成文日期还是印发日期',
  words: '形成',
  readings: {
    成文日期: { because: '成文日期是负责人签发的日期，信息自此已经形成' },
    印发日期: { because: '印发以前还在制作之中，印制完成对外才算形成' },
  },
})
export const 按成文日期 = rule('按成文日期的公开期限', { at, is: 自日起(facts.成文日期, 主动公开时限) })
const 按印发日期 = rule('按印发日期的公开期限', { at, is: 自日起(facts.印发日期, 主动公开时限) })

/** The last day of publishing what was formed. */
export const 主动公开期限 = rule('主动公开期限', {
  at,
  is: byReading(形成之日, { 成文日期: 按成文日期, 印发日期: 按印发日期 }),
})

/** The last day of publishing what was changed. */
export const 变更后公开期限 = rule('变更后公开期限', { at, is: 自日起(facts.变更日期, 主动公开时限) })
