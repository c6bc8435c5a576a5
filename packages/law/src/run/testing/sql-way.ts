import type { Given } from '../../evaluate/evaluation.ts'
import { isRatio, type Value } from '../../expression/value.ts'
import { columnsOf } from '../compile.ts'
import type { Input } from '../input.ts'
import type { Settled } from '../output.ts'
import { kindOf } from '../slot.ts'
import { sqlOf } from '../sql.ts'
import type { Way } from './agreement.ts'

export type Query = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

const types = {
  truth: 'boolean',
  choice: 'text',
  set: 'text[]',
  day: 'date',
  moment: 'timestamp',
  number: 'numeric',
  amounts: 'text',
} as const

function literal(value: Value): string {
  if (isRatio(value)) return `${value.n}::numeric / ${value.d}`
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `array[${value.map((word: string) => `'${word}'`).join(', ')}]::text[]`
  return `'${typeof value === 'string' ? value : (value as Temporal.PlainDate).toString()}'`
}

const rowOf = (inputs: readonly Input[], given: Given, i: number): string => {
  const cells = inputs.map(({ name }) => {
    const value = given.get(name)
    return value === undefined ? 'null' : literal(value)
  })
  return `(${[String(i), ...cells].join(', ')})`
}

/** The cases as a table with the facts' natural types, the rules as a query on it. */
export const sqlWay =
  (query: Query): Way =>
  async (plan, _rows, given) => {
    const columns = plan.inputs.map(({ name, fact }) => `"${name}" ${types[fact.type.kind]}`)
    await query(`create temporary table cases (${['row_number int', ...columns].join(', ')})`)
    for (let at = 0; at < given.length; at += 500) {
      const rows = given.slice(at, at + 500).map((one, i) => rowOf(plan.inputs, one, at + i))
      await query(`insert into cases values ${rows.join(', ')}`)
    }
    const found = await query(`${sqlOf(plan, { relation: 'cases', keep: ['row_number'] })} order by row_number`)
    await query('drop table cases')
    const names = columnsOf(plan).map(({ name }) => name)
    return found.map((row) =>
      plan.outputs.map(({ columns, decode }): Settled => {
        const places = columns.map(({ name }) => names.indexOf(name))
        const kind = row['unfit'] === true ? 'open' : kindOf(Number(row[`k${places[0]}`]))
        return kind === 'known' ? { kind, value: decode(places.map((at) => Number(row[`v${at}`]))) } : { kind }
      }),
    )
  }
