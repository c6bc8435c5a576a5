import { type Example, type Expected, Unsettled } from '../declare/example.ts'
import type { Policy } from '../declare/policy.ts'
import { nodeOf } from '../expression/node.ts'
import { grouped } from '../number/decimal.ts'
import { listed } from './say.ts'

/** The cases worked out by hand, as a table. A figure or a gap that needs no case is told where it is declared. */
export function exampleTable({ facts, declared }: Policy, examples: readonly Example[]): readonly string[] {
  const plain = new Set([...declared.parameters, ...declared.unstated].map(({ name }) => name))
  const told = examples.filter(({ rule, given }) => !(plain.has(rule) && Object.keys(given).length === 0))
  const shown = [...Map.groupBy(told, ({ rule }) => rule).values()].flat()
  if (shown.length === 0) return []
  const unitOf = (fact: string): string => {
    const type = facts[fact] === undefined ? undefined : nodeOf(facts[fact]).type
    return type?.kind === 'number' ? type.unit : ''
  }
  const caseIn = (given: Example['given'], on?: string): string => {
    const all = Object.entries(given).map(([fact, value]) => `${fact} ${literalIn(value, unitOf(fact))}`)
    return [...all, ...(on === undefined ? [] : [`依${on}的规定`])].join('，') || '—'
  }
  const units = new Map(
    [...declared.rules, ...declared.parameters, ...declared.unstated].map(({ name, type }) => [
      name,
      type.kind === 'number' ? type.unit : '',
    ]),
  )
  const all = shown.map(
    ({ rule, given, is, at, on }) =>
      `| ${rule} | ${caseIn(given, on)} | ${expectedIn(is, units.get(rule) ?? '')} | ${at.join('、')} |`,
  )
  const rows = [...new Set(all)]
  return ['## 算例', ['| 规则 | 情况 | 结果 | 条款 |', '|---|---|---|---|', ...rows].join('\n')]
}

/** Money in groups of three; other numbers as written: a year has no groups. */
const literalIn = (value: unknown, unit: string): string =>
  unit === '元' ? `${grouped(String(value))}元` : `${wordIn(value)}${unit}`

function wordIn(value: unknown): string {
  if (Array.isArray(value)) return listed(value.map(String))
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value).replace(/^(\d{4}-\d\d-\d\d)T/u, '$1 ')
}

/** A figure that was written without its unit is told with it. */
function expectedIn(is: Expected, unit: string): string {
  if (!(is instanceof Unsettled)) {
    if (typeof is === 'string' && /^-?\d+(\.\d+)?$/u.test(is)) return `${is}${unit}`
    if (typeof is !== 'object' || Array.isArray(is)) return wordIn(is)
    return Object.entries(is)
      .map(([key, one]) => `${key} ${one}`)
      .join('，')
  }
  switch (is.kind) {
    case 'unknown':
      return `还缺${is.missing.join('、')}`
    case 'inapplicable':
      return '不适用'
    case 'unstated':
      return '文内未规定'
    case 'open':
      return Object.entries(is.readings)
        .map(([reading, one]) => `${reading}：${expectedIn(one, unit)}`)
        .join('；')
  }
}
