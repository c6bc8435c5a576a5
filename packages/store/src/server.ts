import type { Engine } from './engine.ts'
import { postgresEngine } from './engine-postgres.ts'
import { faultOf, type StoreGround } from './fault.ts'
import { type Refused, refused } from './refused.ts'

const OLDEST = 18

/** Opens a PostgreSQL server's database, after a look at whether it can be used at all. */
export async function openServer(databaseUrl: string): Promise<Refused<StoreGround> | Engine> {
  const place = placeOf(databaseUrl)
  if (place === null) {
    return refused('unreachable', 'DATABASE_URL 写法不对，应如 postgres://用户:密码@主机:5432/数据库名。')
  }
  const engine = postgresEngine(databaseUrl)
  const fault = await unusable(engine, place)
  if (fault === null) return engine
  await engine.close()
  return fault
}

/** Host, port and database of an address, for messages: never the password. Null where it is no such address. */
export function placeOf(databaseUrl: string): string | null {
  if (!URL.canParse(databaseUrl)) return null
  const { protocol, host, pathname } = new URL(databaseUrl)
  if (!/^postgres(ql)?:$/.test(protocol)) return null
  try {
    return `${host}${decodeURIComponent(pathname)}`
  } catch {
    return null
  }
}

async function unusable(engine: Engine, place: string): Promise<Refused<StoreGround> | null> {
  try {
    const [row] = await engine.script(({ rows }) =>
      rows(`select current_setting('server_version_num')::int / 10000 as version,
        current_setting('server_encoding') as encoding, current_setting('transaction_read_only') as read_only`),
    )
    if (Number(row?.['version']) < OLDEST) {
      return refused(
        'unsupported',
        `数据库 ${place} 是 PostgreSQL ${String(row?.['version'])}，需要 PostgreSQL ${OLDEST} 或更新版本。`,
      )
    }
    if (row?.['encoding'] !== 'UTF8') {
      return refused(
        'unsupported',
        `数据库 ${place} 的编码是 ${String(row?.['encoding'])}，应为 UTF8。请以 UTF8 编码另建数据库。`,
      )
    }
    if (row['read_only'] === 'on') {
      return refused('read-only', `数据库 ${place} 只能读、不能写（可能是备用服务器）。请改连主服务器。`)
    }
    return null
  } catch (error) {
    const fault = faultOf(error)
    if (fault === undefined) throw error
    return refused(fault.ground, `数据库 ${place}：${fault.message}`)
  }
}
