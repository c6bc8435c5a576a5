import { decisionsStanding, unitAssignments } from '@zhengling/store'
import * as z from 'zod'
import { DecisionShape } from '../law/decision-shape.ts'
import type { Operation } from './operation.ts'

const Units = z.object({
  id: z.string(),
  document: z.string(),
  words: z.string(),
  duty: z.string(),
  units: z.array(z.string()),
})

/** The decisions that stand in a store, on questions and on units; and the day it is there: a rehearsal has its own. */
export const decisionsOperation: Operation<
  Record<string, never>,
  { decisions: z.infer<typeof DecisionShape>[]; units: z.infer<typeof Units>[]; today: string }
> = {
  name: 'decisions',
  params: z.object({}).strict(),
  result: z.object({ decisions: z.array(DecisionShape), units: z.array(Units), today: z.string() }),
  async run({ store, county, clock }, actor) {
    const decisions = await decisionsStanding(store.db, actor, { county: county.code })
    const named = await unitAssignments(store.db, actor, { county: county.code })
    const units = named.flatMap(({ id, document, words, duty, units, ended }) =>
      ended === null ? [{ id, document, words, duty, units: [...units] }] : [],
    )
    return { decisions: [...decisions], units, today: clock.today().toString() }
  },
}
