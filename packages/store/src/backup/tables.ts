import { sql } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'

/** A table that goes into a backup. */
export interface KeptTable {
  readonly name: string
  /** The columns of its key, the county first; rows are written in their order. */
  readonly key: readonly string[]
}

/** Tables that stay out of a backup, and why: nobody should be signed in by a copy, and what is derived is made again. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  schema_migration: '结构版本写在清单里',
  session: '登录状态不随备份转移',
  one_time_link: '登录链接不随备份转移',
  oidc_flow: '进行中的统一身份登录不随备份转移',
  calendar_feed: '日历地址不随备份转移，请各人重新取得',
  subscription: '订阅人的邮箱不随备份转移，请各人重新订阅',
  sign_in_guard: '登录次数的计数不随备份转移',
  import_job: '未办完的导入不随备份转移，请重新导入',
  search_state: '检索索引在启动时重建',
  search_document: '检索索引在启动时重建',
  search_clause: '检索索引在启动时重建',
}

/** Every table with a county, each after those that it refers to. Throws where they refer in a circle: that is a bug. */
export async function keptTables(db: Executor): Promise<readonly KeptTable[]> {
  const { rows: keys } = await sql<{ name: string; key: readonly string[] }>`
    select c.relname as name,
      (select array_agg(a.attname::text order by k.place) from unnest(x.indkey::int2[]) with ordinality as k (number, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number) as key
    from pg_class c join pg_index x on x.indrelid = c.oid and x.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`.execute(sqlOf(db))
  const { rows: refers } = await sql<{ from: string; to: string }>`
    select distinct a.relname as "from", b.relname as "to" from pg_constraint k
    join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
    where k.contype = 'f' and k.conparentid = 0 and a.oid <> b.oid and k.connamespace = 'public'::regnamespace`.execute(
    sqlOf(db),
  )
  const waiting = keys.filter(({ name }) => !Object.hasOwn(LEFT_OUT, name))
  const sorted: KeptTable[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ name }) => !refers.some(({ from, to }) => from === name && waiting.some((one) => one.name === to)),
    )
    if (next === -1) throw new Error(`tables refer in a circle: ${waiting.map(({ name }) => name).join(', ')}`)
    sorted.push(...waiting.splice(next, 1))
  }
  return sorted
}
