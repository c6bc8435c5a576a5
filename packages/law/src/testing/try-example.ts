import { type Example, type Expected, Unsettled } from '../declare/example.ts'
import { findRule, type Law } from '../declare/law.ts'
import type { Policy } from '../declare/policy.ts'
import { evaluator } from '../evaluate/evaluator.ts'
import { valueOf } from '../evaluate/literal.ts'
import type { World } from '../evaluate/world.ts'
import { say } from '../explain/say.ts'
import type { Type } from '../expression/type.ts'
import { isSame, type Value } from '../expression/value.ts'
import type { Outcome } from '../outcome/outcome.ts'

/** What is wrong with an example, in one line; undefined where all of it comes out. */
export function tryExample(example: Example, policy: Policy, law: Law, world: World): string | undefined {
  const rule = findRule(policy, example.rule)
  if (rule === undefined) return `没有规则“${example.rule}”`
  const given = Object.entries(example.given).map(([name, literal]): [string, Value] => {
    const fact = policy.facts[name]
    const value = fact && valueOf(fact.type, literal)
    if (value === undefined) throw new TypeError(`${example.rule}：“${name}”的写法不对`)
    return [name, value]
  })
  const on = Temporal.PlainDate.from(example.on ?? policy.head.from)
  const outcome = evaluator(rule, { ...world, amendments: law.amendments, on }).evaluate(new Map(given))
  const said = differs(outcome, example.is, rule.type)
  if (said !== undefined) return said
  const cited = new Set(outcome.basis.map(({ clause }) => clause))
  const absent = example.at.filter((path) => !cited.has(path))
  if (absent.length > 0) return `依据中没有${absent.join('、')}，只有${[...cited].join('、')}`
  const named = outcome.conventions.map(({ name }) => name).join('、')
  const expected = (example.by ?? []).join('、')
  return named === expected ? undefined : `所用惯例应为“${expected}”，得“${named}”`
}

function differs(outcome: Outcome, expected: Expected, type: Type): string | undefined {
  const told = tell(outcome, type)
  if (!(expected instanceof Unsettled)) {
    const value = valueOf(type, expected)
    if (value === undefined) return `期望值“${JSON.stringify(expected)}”写法不对`
    const fits = outcome.kind === 'known' && isSame(outcome.value, value)
    return fits ? undefined : `应为${say(value, type)}，得${told}`
  }
  if (outcome.kind !== expected.kind) return `应为${expected.kind}，得${told}`
  if (outcome.kind === 'unknown') {
    const names = outcome.missing.map(({ name }) => name).join('、')
    return names === expected.missing.join('、') ? undefined : `应缺${expected.missing.join('、')}，得${names}`
  }
  if (outcome.kind !== 'open') return undefined
  const readings = new Map(outcome.readings.map((one) => [Object.values(one.answers).join('+'), one.outcome]))
  const wanted = Object.entries(expected.readings)
  if (readings.size !== wanted.length) return `应有${wanted.length}种读法，得${[...readings.keys()].join('、')}`
  return wanted
    .map(([reading, one]) => {
      const found = readings.get(reading)
      return found === undefined
        ? `没有读法“${reading}”，只有${[...readings.keys()].join('、')}`
        : differs(found, one, type)
    })
    .find((fault) => fault !== undefined)
}

function tell(outcome: Outcome, type: Type): string {
  switch (outcome.kind) {
    case 'known':
      return say(outcome.value, type)
    case 'unknown':
      return `未知（缺${outcome.missing.map(({ name }) => name).join('、')}）`
    case 'open':
      return `待解读（${outcome.readings.map(({ answers }) => Object.values(answers).join('+')).join('、')}）`
    case 'inapplicable':
      return `不适用（${outcome.why}）`
    case 'unstated':
      return `未规定（${outcome.what}）`
  }
}
