import type { Law } from '../declare/law.ts'
import { Evaluation, type Given } from '../evaluate/evaluation.ts'

/** An evaluation for proofs, by the law of a day: every convention by its default, open questions left open. */
export function trial({ questions, amendments }: Law, given: Given, day: string): Evaluation {
  const answers = [...questions.values()].flatMap((one): [string, string][] =>
    one.kind === 'convention' ? [[one.id, one.default]] : [],
  )
  const world = {
    on: Temporal.PlainDate.from(day),
    amendments,
    decisions: [],
    calendar: { isWorkingDay: () => undefined },
  }
  return new Evaluation(given, world, new Map(answers))
}
