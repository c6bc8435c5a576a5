import { amendedBy } from '../declare/declaration.ts'
import type { Law } from '../declare/law.ts'
import { versionOn } from '../evaluate/world.ts'
import { say } from '../explain/say.ts'
import type { FactNode, Node, RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { Value } from '../expression/value.ts'
import { daysOf, isTriedByPoints, partsOfSet, pointsOf } from './points.ts'
import type { Problem } from './problem.ts'
import { trial } from './trial.ts'
import { daysOfChange } from './versions.ts'

/** More combinations than this are not gone through: the rules are then taken to collide. */
const MOST = 4096
/** Of a set with more words than this not every part is tried. */
const MOST_WORDS = 8

/** No two rules of the county pay the same named item for one case, whatever its facts, on any day on which both are in force. */
export function checkPayments(law: Law): Problem[] {
  const paying = Map.groupBy(
    law.policies.flatMap(({ declared }) => declared.rules).filter(({ pays }) => pays !== undefined),
    ({ pays }) => pays,
  )
  return [...paying.values()].flatMap((rules) =>
    rules.flatMap((a, i) =>
      rules.slice(i + 1).flatMap((b) => {
        const days = daysOfChange([a, b], law).filter((day) => [a, b].every((rule) => isInForce(rule, day)))
        return days.flatMap((day) => collision(a, b, day, law) ?? []).slice(0, 1)
      }),
    ),
  )
}

const isInForce = ({ policy: { from, until } }: RuleNode, day: string): boolean =>
  from <= day && (until === undefined || day <= until)

function collision(a: RuleNode, b: RuleNode, day: string, law: Law): Problem | undefined {
  const { world } = trial(law, new Map(), day)
  const conditions = [a, b].flatMap((rule) => versionOn(world, rule).applies ?? [])
  const nodes = conditions.flatMap((one) => [...nodesUnder(one, amendedBy(law.amendments))])
  const facts = new Map(nodes.flatMap((node) => (node.op === 'fact' ? [[node.name, node] as const] : [])))
  const cases = casesOf(facts, nodes)
  const both = cases?.find((given) => {
    const evaluation = trial(law, given, day)
    return conditions.every((one: Node) => {
      const result = evaluation.of(one)
      return result.kind !== 'known' || result.value === true
    })
  })
  if (cases !== undefined && both === undefined) return undefined
  const when = [...(both ?? [])].map(([name, value]) => `${name}为${said(value, facts.get(name))}`).join('，')
  return {
    at: b.at,
    name: b.name,
    message: `与“${a.name}”对同一情形重复支付“${a.pays}”${when === '' ? '' : `：${when}`}`,
  }
}

const said = (value: Value, fact: FactNode | undefined): string => (fact === undefined ? '' : say(value, fact.type))

/** Every combination of words, answers, numbers and days on either side of each bound; what cannot be gone through stays unknown. */
function casesOf(
  facts: ReadonlyMap<string, FactNode>,
  nodes: readonly Node[],
): readonly ReadonlyMap<string, Value>[] | undefined {
  let cases: ReadonlyMap<string, Value>[] = [new Map()]
  for (const [name, fact] of facts) {
    const values = valuesOf(fact, nodes)
    if (values.length === 0) continue
    cases = cases.flatMap((given) => values.map((value) => new Map([...given, [name, value]])))
    if (cases.length > MOST) return undefined
  }
  return cases
}

function valuesOf(fact: FactNode, nodes: readonly Node[]): readonly Value[] {
  const { type } = fact
  if (type.kind === 'choice') return type.values
  if (type.kind === 'truth') return [true, false]
  if (type.kind === 'set') return type.values.length > MOST_WORDS ? [] : partsOfSet(type.values)
  if (!isTriedByPoints(nodes)) return []
  return type.kind === 'number' ? pointsOf(fact, nodes) : type.kind === 'day' ? daysOf(nodes) : []
}
