import { decisionsStanding } from '@zhengling/store'
import * as z from 'zod'
import { DecisionShape } from '../law/decision-shape.ts'
import type { Operation } from './operation.ts'

/** The decisions that stand in a store, and the day it is there: a rehearsal has its own. */
export const decisionsOperation: Operation<
  Record<string, never>,
  { decisions: z.infer<typeof DecisionShape>[]; today: string }
> = {
  name: 'decisions',
  params: z.object({}).strict(),
  result: z.object({ decisions: z.array(DecisionShape), today: z.string() }),
  async run({ store, county, clock }, actor) {
    const decisions = await decisionsStanding(store.db, actor, { county: county.code })
    return { decisions: [...decisions], today: clock.today().toString() }
  },
}
