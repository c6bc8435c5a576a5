import { faultOf, type StoreGround } from '../fault.ts'
import { migrate, readMigrations } from '../migration.ts'
import { type Refused, refused } from '../refused.ts'
import { openServer, placeOf } from '../server.ts'
import { countiesIn, isPartitioned } from './catalogue.ts'
import { type Converted, convert } from './convert.ts'
import { BUSY, isLockTimeout, makeCounty } from './county.ts'

export interface PartitionOrder {
  readonly now: Temporal.Instant
  /** Counties that get their partitions now, before anybody enters them. */
  readonly counties: readonly string[]
  /** Told after each table. */
  readonly progress?: (done: Converted) => void
}

export type PartitionOutcome =
  | {
      readonly outcome: 'partitioned'
      /** What was made anew; none where the database was partitioned already. */
      readonly tables: readonly Converted[]
      /** Every county that has partitions now. */
      readonly counties: readonly string[]
    }
  | Refused<StoreGround | 'in-use'>

/**
 * Partitions a PostgreSQL database by county, with the data that it has, or makes the partitions of further counties in
 * one that is partitioned: all in one transaction. Tables of later migrations follow by themselves.
 */
export async function partitionServer(databaseUrl: string, order: PartitionOrder): Promise<PartitionOutcome> {
  const engine = await openServer(databaseUrl)
  if ('outcome' in engine) return engine
  const place = placeOf(databaseUrl) ?? ''
  try {
    return await engine.script(async (script): Promise<PartitionOutcome> => {
      if (!(await isPartitioned(script))) {
        const [others] = await script.rows(`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`)
        if (others?.['n'] !== 0)
          return refused(
            'in-use',
            `数据库 ${place} 还有 ${String(others?.['n'])} 个连接在用。请先停止各县的服务，再分区。`,
          )
      }
      const migrated = await migrate(script, readMigrations(), order.now)
      if ('outcome' in migrated) return migrated
      const tables = (await isPartitioned(script)) ? [] : await convert(script, order.progress)
      for (const county of order.counties) await makeCounty(script, county)
      return { outcome: 'partitioned', tables, counties: await countiesIn(script) }
    })
  } catch (error) {
    if (isLockTimeout(error)) return refused('busy', `${place}：${BUSY}`)
    const fault = faultOf(error)
    if (fault === undefined) throw error
    return refused(fault.ground, `${place}：${fault.message}`)
  } finally {
    await engine.close()
  }
}
