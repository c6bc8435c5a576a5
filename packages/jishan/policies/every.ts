import { dueWords } from '@zhengling/law'
import { 单双月, 日前含当日, 期间起算, 遇休息日 } from './questions.ts'

/** The words for due dates, with what the county has left open about them. */
const words = dueWords({
  before: 日前含当日,
  rest: 遇休息日,
  span: 期间起算,
  months: 单双月,
})

export const every = words.every
export const once = words.once
export const within = words.within
