import { listed, type Ratio, type Type, type Value, type ValueJson, valueJson } from '@zhengling/law'
import type { AskedRule } from '../law/asked.ts'
import { kindWords } from '../law/kind-words.ts'
import type { RowOutcome } from './row-evaluator.ts'

/** A column that a rule's value takes. */
export interface ValueColumn {
  readonly name: string
  cell(value: Value): string
  /** The number in it, where it can be summed. */
  number(value: Value): Ratio | undefined
}

/** One column a value; of several amounts one each. Figures stand bare, their unit in the head. */
export function valueColumns({ name, type }: AskedRule['rule']): readonly ValueColumn[] {
  const unit = 'unit' in type && type.unit !== '' ? `（${type.unit}）` : ''
  if (type.kind !== 'amounts') {
    const number = (value: Value) => (type.kind === 'number' ? (value as Ratio) : undefined)
    return [{ name: `${name}${unit}`, number, cell: (value) => cellOf(valueJson(value, type)) }]
  }
  return type.keys.map((key) => {
    const part = (value: Value): Ratio | undefined => (value as ReadonlyMap<string, Ratio>).get(key)
    const cell = (value: Value): string => {
      const own = part(value)
      return own === undefined ? '' : cellOf(valueJson(own, { kind: 'number', unit: type.unit }))
    }
    return { name: `${name}·${key}${unit}`, number: part, cell }
  })
}

/** Names of all columns that a rule's results take in a table. */
export const resultColumns = (rule: AskedRule['rule']): readonly string[] => [
  `${rule.name}·结果`,
  ...valueColumns(rule).map(({ name }) => name),
  ...['待补', '说明', '惯例'].map((name) => `${rule.name}·${name}`),
]

/** The cells of those columns. */
export function resultCells(columns: readonly ValueColumn[], type: Type, outcome: RowOutcome): readonly string[] {
  const { kind, value, missing = [], conventions } = outcome
  return [
    kindWords[kind],
    ...columns.map(({ cell }) => (value === undefined ? '' : cell(value))),
    missing.join('、'),
    noteOf(outcome, type),
    conventions.map(({ name, reading }) => `${name}：${reading}`).join('；'),
  ]
}

function noteOf({ why, what, looked, because, readings, decidedBy }: RowOutcome, type: Type): string {
  if (why !== undefined) return why
  if (what !== undefined) return `${what}（在文中查找过：${looked?.join('、')}）`
  if (readings === undefined) return because ?? ''
  const said = readings.map(
    ({ answers, kind, value, why: reason }) =>
      `${Object.values(answers).join('、')}：${value === undefined ? (reason ?? kindWords[kind]) : wordsOf(value, type)}`,
  )
  return `${said.join('；')}（由${decidedBy}解释）`
}

const wordsOf = (value: ValueJson, type: Type): string =>
  type.kind === 'amounts'
    ? Object.entries(value as Readonly<Record<string, ValueJson>>)
        .map(([key, one]) => `${key} ${cellOf(one)}`)
        .join('、')
    : cellOf(value)

/** A value in a cell: digits, words, 是 or 否, a list as it is said. */
function cellOf(value: ValueJson): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return listed(value)
  return (value as { amount: string }).amount
}
