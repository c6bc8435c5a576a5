import type { Law } from '@zhengling/law'
import type { DecisionMade } from '@zhengling/store'

/** Every question and convention of the county with what was decided, for `GET /api/questions`. */
export function questionsJson({ questions }: Law, made: readonly DecisionMade[]) {
  const all = [...questions.values()]
  const decisionsOn = (id: string) =>
    made.filter(({ question }) => question === id).map(({ ordinal: _, at: __, ...one }) => one)
  return {
    questions: all
      .filter((one) => one.kind === 'question')
      .map(({ id, name, at, question, words, readings, decidedBy, proposedBy }) => ({
        id,
        name,
        document: at?.document ?? null,
        at: at?.clause ?? null,
        question,
        words,
        readings: Object.fromEntries(
          Object.entries(readings).map(([reading, { because, at: where }]) => [
            reading,
            { because, ...(where && { at: where.clause }) },
          ]),
        ),
        decidedBy,
        ...(proposedBy !== undefined && { proposedBy }),
        decisions: decisionsOn(id),
      })),
    conventions: all
      .filter((one) => one.kind === 'convention')
      .map(({ kind: _, ...one }) => ({ ...one, decisions: decisionsOn(one.id) })),
  }
}
