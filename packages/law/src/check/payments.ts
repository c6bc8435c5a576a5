import type { Law } from '../declare/law.ts'
import { say } from '../explain/say.ts'
import type { FactNode, Node, RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { Value } from '../expression/value.ts'
import type { Problem } from './problem.ts'
import { trial } from './trial.ts'

/** More combinations than this are not gone through: the rules are then taken to collide. */
const MOST = 4096

/** No two rules of a document pay the same named item for one case, whatever the words and answers of its facts. */
export function checkPayments(law: Law): Problem[] {
  return law.policies.flatMap(({ declared }) => {
    const paying = Map.groupBy(
      declared.rules.filter(({ pays }) => pays !== undefined),
      ({ pays }) => pays,
    )
    return [...paying.values()].flatMap((rules) =>
      rules.flatMap((a, i) => rules.slice(i + 1).flatMap((b) => collision(a, b, law))),
    )
  })
}

function collision(a: RuleNode, b: RuleNode, law: Law): Problem[] {
  const conditions = [a.applies, b.applies].filter((one) => one !== undefined)
  const facts = new Set(conditions.flatMap((one) => [...nodesUnder(one)].filter((node) => node.op === 'fact')))
  const cases = casesOf([...facts])
  const both = cases?.find((given) => {
    const evaluation = trial(law, given)
    return conditions.every((one: Node) => {
      const result = evaluation.of(one)
      return result.kind !== 'known' || result.value === true
    })
  })
  if (cases !== undefined && both === undefined) return []
  const when = [...(both ?? [])].map(([name, value]) => `${name}为${say(value, { kind: 'truth' })}`).join('，')
  return [
    { at: b.at, name: b.name, message: `与“${a.name}”对同一情形重复支付“${a.pays}”${when === '' ? '' : `：${when}`}` },
  ]
}

/** Every combination of words and answers; numbers and days stay unknown. */
function casesOf(facts: readonly FactNode[]): readonly ReadonlyMap<string, Value>[] | undefined {
  let cases: ReadonlyMap<string, Value>[] = [new Map()]
  for (const { name, type } of facts) {
    const values: readonly Value[] = type.kind === 'choice' ? type.values : type.kind === 'truth' ? [true, false] : []
    if (values.length === 0) continue
    cases = cases.flatMap((given) => values.map((value) => new Map([...given, [name, value]])))
    if (cases.length > MOST) return undefined
  }
  return cases
}
