import type { Law } from '../declare/law.ts'
import { Evaluation, type Given } from '../evaluate/evaluation.ts'

/** An evaluation for proofs: every convention by its default, open questions left open, far in the future. */
export function trial({ questions, amendments }: Law, given: Given): Evaluation {
  const answers = [...questions.values()].flatMap((one): [string, string][] =>
    one.kind === 'convention' ? [[one.id, one.default]] : [],
  )
  const world = {
    on: Temporal.PlainDate.from('9999-12-31'),
    amendments,
    decisions: [],
    calendar: { isWorkingDay: () => undefined },
  }
  return new Evaluation(given, world, new Map(answers))
}
