import {
  type Calendar,
  decimal,
  type Evaluator,
  evaluator,
  lawOf,
  type ParameterNode,
  type Ratio,
  type RuleNode,
  valueOf,
  type World,
} from '@zhengling/law'
import { policies } from '../policies/index.ts'

/** When a case is looked at, and by whose calendar. */
export interface At {
  readonly today: Temporal.PlainDate
  readonly calendar: Calendar
}

export const law = lawOf(policies)

const worldOf = ({ today, calendar }: At): World => ({
  on: today,
  amendments: law.amendments,
  decisions: [],
  calendar,
})

export type Written = Temporal.PlainDate | string | boolean | number | undefined

/** What a rule says of facts by their names; undefined is not known. Numbers are whole. */
export function ask(
  rule: RuleNode,
  facts: Readonly<Record<string, Written>>,
  at: At,
): ReturnType<Evaluator['evaluate']> {
  const asked = evaluator(rule, worldOf(at))
  const given = asked.needs.flatMap(({ name, type }) => {
    const written = facts[name]
    if (written === undefined) return []
    const value = valueOf(type, typeof written === 'boolean' ? written : written.toString())
    if (value === undefined) throw new TypeError(`${rule.name}：“${name}”的写法不对`)
    return [[name, value] as const]
  })
  return asked.evaluate(new Map(given))
}

/** A whole figure of the law on the day. */
export function figure(parameter: ParameterNode, at: At): number {
  const outcome = evaluator(parameter, worldOf(at)).evaluate(new Map())
  if (outcome.kind !== 'known') throw new TypeError(`${parameter.name}在${at.today.toString()}没有确定的数`)
  return Number(decimal(outcome.value as Ratio))
}
