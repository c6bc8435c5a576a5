import {
  type Evaluator,
  evaluator,
  type FactNode,
  factsIn,
  type GivenFault,
  type GivenOutcome,
  type Outcome,
  type OutcomeJson,
  outcomeJson,
  type Policy,
} from '@zhengling/law'
import type { County } from '../counties.ts'
import type { AskedRule } from './asked.ts'
import { asOf, type Decided, worldOf } from './world.ts'

/** One case worked out: the outcome with its grounds, and the same as JSON. */
export interface Evaluated {
  readonly outcome: Outcome
  readonly json: OutcomeJson
  /** Facts that the rule can need, in declared order. */
  readonly needs: readonly FactNode[]
}

export type CaseOutcome = Evaluated | { readonly faults: readonly GivenFault[] }

/** Works out a case on a day of the law; `read` makes the facts of what was given, knowing which there are. */
export function evaluateCase(
  county: County,
  { policy, rule }: AskedRule,
  at: { readonly on: Temporal.PlainDate; readonly decided: Decided },
  read: (facts: readonly FactNode[]) => GivenOutcome,
): CaseOutcome {
  const prepared = evaluator(rule, worldOf(county, at.on, at.decided))
  const given = read(factsTaken(policy, prepared))
  if (given.outcome === 'refused') return { faults: given.faults }
  const outcome = prepared.evaluate(given.given)
  return { outcome, json: outcomeJson(outcome, rule.type, asOf(at.on, at.decided)), needs: prepared.needs }
}

/** Facts that may be given: a case may be given whole, with facts that the rule does not need; a rule may need facts of another document. */
export const factsTaken = (policy: Policy, { needs }: Evaluator): readonly FactNode[] => [
  ...new Map([...factsIn(policy), ...needs].map((fact) => [fact.name, fact])).values(),
]
