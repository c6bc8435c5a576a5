import type { Script } from '../engine.ts'

/** What stands in one partition a county: every table that begins with a county, but the register of the counties themselves. */
export const WHOLE_TABLES: readonly string[] = ['store_meta']

/** A statement that makes an object of a table again, as the catalogue words it. */
export interface Definition {
  readonly table: string
  readonly name: string
  readonly text: string
}

/** Whether the database was asked to be partitioned: its journal is. Nothing else remembers it, so nothing can disagree. */
export async function isPartitioned({ rows }: Pick<Script, 'rows'>): Promise<boolean> {
  const [row] = await rows(`select exists (select from pg_partitioned_table
    where partrelid = to_regclass('public.journal')) as yes`)
  return row?.['yes'] === true
}

/** The schema that holds a county's partitions, under the names of their tables. */
export const schemaOf = (county: string): string => {
  if (!/^\d{6}$/.test(county)) throw new Error(`no county code: ${county}`)
  return `county_${county}`
}

/** Where a county's rows of a table are, in a database that is partitioned; null in one that is not. */
export async function partitionOf(
  { rows }: Pick<Script, 'rows'>,
  county: string,
  table: string,
): Promise<string | null> {
  const [row] = await rows(
    `select coalesce(
       (select inhrelid from pg_inherits where inhparent = to_regclass($1) and inhrelid = to_regclass($2)),
       (select partdefid from pg_partitioned_table where partrelid = to_regclass($1) and partdefid <> 0)
     )::regclass::text as name`,
    [`public.${table}`, `${schemaOf(county)}.${table}`],
  )
  return typeof row?.['name'] === 'string' ? row['name'] : null
}

/** Tables with a county that are not partitioned yet. */
export const unpartitioned = (script: Pick<Script, 'rows'>): Promise<readonly string[]> =>
  names(
    script,
    `select c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'county' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
       and c.relname <> all ($1) order by c.relname`,
    [WHOLE_TABLES],
  )

/** Tables that are partitioned, each after those that it refers to where they do not refer in a circle. */
export const partitioned = (script: Pick<Script, 'rows'>): Promise<readonly string[]> =>
  names(
    script,
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'p' order by c.oid`,
  )

/** Every county that has a store here or partitions made ahead. */
export const countiesIn = (script: Pick<Script, 'rows'>): Promise<readonly string[]> =>
  names(
    script,
    `select county as name from store_meta union
     select substr(nspname, 8) from pg_namespace where nspname ~ '^county_[0-9]{6}$' order by 1`,
  )

/** Keys and other unique constraints of tables, by name. */
export const keysOf = (script: Pick<Script, 'rows'>, tables: readonly string[]): Promise<readonly Definition[]> =>
  definitions(
    script,
    `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as text
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype in ('p', 'u') and c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
     order by c.relname, k.contype, k.conname`,
    tables,
  )

/** Indexes of tables that are not those of a constraint. */
export const indexesOf = (script: Pick<Script, 'rows'>, tables: readonly string[]): Promise<readonly Definition[]> =>
  definitions(
    script,
    `select c.relname as "table", i.relname as name, pg_get_indexdef(i.oid) as text
     from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
       and not exists (select from pg_constraint k where k.conindid = i.oid and k.conrelid = c.oid)
     order by c.relname, i.relname`,
    tables,
  )

/** Triggers of tables; with `statements`, only those that fire once for a statement. */
export const triggersOf = (
  script: Pick<Script, 'rows'>,
  tables: readonly string[],
  statements = false,
): Promise<readonly Definition[]> =>
  definitions(
    script,
    `select c.relname as "table", t.tgname as name, pg_get_triggerdef(t.oid) as text
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
       and (t.tgtype & 1 = 0 or not ${statements})
     order by c.relname, t.tgname`,
    tables,
  )

/** References from these tables and to them, each once. */
export const referencesOf = (script: Pick<Script, 'rows'>, tables: readonly string[]): Promise<readonly Definition[]> =>
  definitions(
    script,
    `select a.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as text
     from pg_constraint k join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
     where k.contype = 'f' and k.conparentid = 0 and k.connamespace = 'public'::regnamespace
       and (a.relname = any ($1) or b.relname = any ($1))
     order by a.relname, k.conname`,
    tables,
  )

async function names(
  { rows }: Pick<Script, 'rows'>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly string[]> {
  return (await rows(sql, parameters)).map((row) => String(row['name']))
}

async function definitions(
  { rows }: Pick<Script, 'rows'>,
  sql: string,
  tables: readonly string[],
): Promise<readonly Definition[]> {
  return (await rows(sql, [tables])).map((row) => ({
    table: String(row['table']),
    name: String(row['name']),
    text: String(row['text']),
  }))
}
