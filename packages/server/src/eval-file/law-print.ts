import { createHash } from 'node:crypto'
import { policyJson } from '@zhengling/law'
import { planOf } from '@zhengling/law/run'
import type { County } from '../counties.ts'
import { asOf, worldOf } from '../law/world.ts'
import type { Found } from './job.ts'

/** A hash of the law by which rows are worked out: results under another print must not be put into one file. */
export function lawPrint(county: County, { asked, at }: Pick<Found, 'asked' | 'at'>): string {
  const world = worldOf(county, at.on, at.decided)
  const { plan, refused } = planOf([asked.rule], world)
  const law = {
    rule: `${asked.policy.head.number}/${asked.rule.name}`,
    asOf: asOf(at.on, at.decided),
    policy: policyJson(asked.policy, world),
    inputs: plan.inputs.map(({ name, from, to }) => [name, from, to]),
    slots: plan.slots.map(({ op, of, k }) => [op, of.map(({ id }) => id), k]),
    refused: refused.map(({ why }) => why),
  }
  return createHash('sha256').update(JSON.stringify(law)).digest('hex')
}
