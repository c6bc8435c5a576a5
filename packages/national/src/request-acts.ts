import { 延长未超上限 } from '../policies/sc-2019-711-information/answer.ts'
import { 视为放弃 } from '../policies/sc-2019-711-information/receipt.ts'
import { type RequestFacts, receiptFacts } from './request-facts.ts'
import { type At, ask } from './world.ts'

/** Whether a request that was to be corrected counts as given up on the day, where the organ finds no good reason (第三十条). */
export function countsAsGivenUp(facts: RequestFacts, at: At): boolean {
  const given = { ...receiptFacts(facts), 补正期限日: facts.correction?.until, 当日: at.today, 无正当理由: true }
  const outcome = ask(视为放弃, given, at)
  return outcome.kind === 'known' && outcome.value === true
}

/** Whether so many working days more are no more than the regulation allows (第三十三条第2款). */
export function extensionWithinLimit(days: number, at: At): boolean {
  const outcome = ask(延长未超上限, { 延长工作日: days }, at)
  return outcome.kind === 'known' && outcome.value === true
}
