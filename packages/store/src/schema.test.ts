import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { allEngines, rowsOf, testStore } from './testing/engines.ts'

interface Column {
  readonly type: string
  readonly nullable: boolean
}

/** How a column's type is written in tables/, by the type of the database. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  text: /^(string|'[a-z\p{Script=Han}-]+'( \| '[a-z\p{Script=Han}-]+')*|NodeKind|FactKind|MadeBy|JobState|StepKind|RequestWay|RequestState|RequestStepKind|Finding\['severity'\])$/u,
  integer: /^(number|Attachment\['n'\])$/,
  bigint: /^number$/,
  ARRAY: /^readonly number\[\]$/,
  boolean: /^boolean$/,
  date: /^Day$/,
  'timestamp with time zone': /^(At|AtOrNull)$/,
  jsonb: /^Jsonb(OrNull)?<.*>$/,
}

/** Tables and columns as tables.ts and tables/ declare them: the types are gone at run time, so their text is read. */
function declared(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const folder = join(import.meta.dirname, 'tables')
  const files = [`${folder}.ts`, ...readdirSync(folder).map((name) => join(folder, name))]
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const bodyOf = (name: string) => new RegExp(`export interface ${name} {\n(.*?)\n}`, 's').exec(text)?.[1] ?? ''
  const membersOf = (name: string) =>
    [...bodyOf(name).matchAll(/^ {2}(\w+): (.*)$/gm)].map(([, key = '', type = '']) => [key, type] as const)
  return new Map(membersOf('Tables').map(([table, type]) => [table, new Map(membersOf(type))]))
}

describe.each(allEngines)('the schema on $name', (engine) => {
  const at = testStore(engine)

  const live = async () => {
    const { rows } = await sql<{ table: string; column: string; type: string; nullable: boolean }>`
      select table_name as "table", column_name as "column", data_type as type, is_nullable = 'YES' as nullable
      from information_schema.columns where table_schema = 'public'`.execute(rowsOf(at.db))
    return Map.groupBy(rows, ({ table }) => table)
  }

  test('is what the types say, column by column', async () => {
    const [tables, types] = [await live(), declared()]
    expect([...types.keys()].toSorted()).toEqual([...tables.keys()].toSorted())
    for (const [table, columns] of tables) {
      const written = types.get(table) ?? new Map<string, string>()
      expect([...written.keys()].toSorted(), table).toEqual(columns.map(({ column }) => column).toSorted())
      for (const { column, ...found } of columns)
        expect(fits(written.get(column) ?? '', found), `${table}.${column}`).toBe(true)
    }
  })

  test('has the county first in each primary key, but in the table about the schema itself', async () => {
    const { rows } = await sql<{ table: string; first: string }>`
      select c.relname as "table", a.attname as first from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'p' and k.connamespace = 'public'::regnamespace`.execute(rowsOf(at.db))
    const firsts = new Map(rows.map(({ table, first }) => [table, first]))
    expect(firsts.size).toBe(declared().size)
    expect([...firsts].filter(([, first]) => first !== 'county')).toEqual([['schema_migration', 'number']])
  })

  test('has no enumerated types', async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from pg_type where typtype = 'e'`.execute(
      rowsOf(at.db),
    )
    expect(rows).toEqual([{ n: 0 }])
  })
})

function fits(written: string, { type, nullable }: Column): boolean {
  const bare = written.replace(/ \| null$/, '')
  const saysNull = /\| null$|OrNull(<|$)/.test(written)
  return saysNull === nullable && (WRITTEN[type]?.test(bare) ?? false)
}
