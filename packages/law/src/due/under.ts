import type { Question } from '../declare/question.ts'
import { choose } from '../expression/choice.ts'
import { no } from '../expression/constant.ts'
import { LawError } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import type { Day } from '../expression/type.ts'
import type { Once, Recurring } from './rule.ts'

/** That something is due at all under some readings of a question only. */
export interface Under {
  readonly question: Question
  readonly readings: readonly string[]
}

/**
 * What is due only if the text is read so: under(半月谈, ['按次数'], every.month.on(15, '月底')). While the question is open it
 * is asked wherever the duty falls due; once it is decided otherwise nothing is due.
 */
export function under<R extends string, D extends Once | Recurring>(
  question: Question<R>,
  readings: readonly NoInfer<R>[],
  rule: D,
): D {
  const all = Object.keys(question.readings)
  if (readings.length === 0 || all.every((reading) => (readings as readonly string[]).includes(reading)))
    throw new LawError(`“${question.name}”应当有的读法要办、有的读法不办`)
  const words = `${rule.words}（“${question.name}”读作${readings.join('、')}的）`
  return Object.freeze({ ...rule, words, under: { question, readings } })
}

/** A day of a rule, where it is due under the reading. */
export function dayUnder(asked: Day, rule: Once | Recurring): Day {
  if (rule.under === undefined) return asked
  const { question, readings } = rule.under
  const none = (reading: string): Day =>
    choose([{ when: no, is: asked }], `“${question.name}”读作“${reading}”，没有这一项`)
  const days = Object.keys(question.readings).map((one) => [one, readings.includes(one) ? asked : none(one)] as const)
  return byReading(question, Object.fromEntries(days))
}
