import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { readMigrations } from './migration.ts'

/**
 * Whether the schema is the one that this program knows. Another process beside it, of a newer program, may have
 * changed it meanwhile.
 */
export async function schemaIsRight(db: Executor, _actor: Actor): Promise<boolean> {
  const rows = await sqlOf(db).selectFrom('schema_migration').select('checksum').orderBy('number').execute()
  const known = readMigrations()
  return rows.length === known.length && rows.every(({ checksum }, index) => checksum === known[index]?.checksum)
}
