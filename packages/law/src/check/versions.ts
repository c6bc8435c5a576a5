import { amendedBy } from '../declare/declaration.ts'
import type { Law } from '../declare/law.ts'
import type { RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'

/** Days on which anything that some rules are made of becomes something else: their first day, then every change. */
export function daysOfChange(rules: readonly RuleNode[], { amendments }: Law): readonly string[] {
  const nodes = rules.flatMap((rule) => [...nodesUnder(rule, amendedBy(amendments))])
  const first = rules.map(({ policy }) => policy.from).reduce((a, b) => (a < b ? b : a))
  const changes = nodes.flatMap((node) =>
    node.op === 'rule' || node.op === 'parameter' ? (amendments.get(node) ?? []).map(({ from }) => from) : [],
  )
  return [...new Set([first, ...changes.filter((day) => day > first)])].toSorted()
}
