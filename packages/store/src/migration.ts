import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Script } from './engine.ts'
import { isPartitioned } from './partition/catalogue.ts'
import { convert } from './partition/convert.ts'
import { type Refused, refused } from './refused.ts'
import { sm3 } from './sm3.ts'

export interface Migration {
  readonly number: number
  /** File name without `.sql`. */
  readonly name: string
  readonly sql: string
  /** SM3 of the text with LF line ends, so that a checkout with CRLF is the same migration. */
  readonly checksum: string
}

const FOLDER = join(import.meta.dirname, '..', 'migrations')
const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/

/** The migrations of a folder in order. Throws where a name does not fit or numbers leave a gap: that is a bug. */
export function readMigrations(folder = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((file, index) => {
      const number = Number(NAME.exec(file)?.[1])
      if (number !== index + 1) throw new Error(`migration ${file}: expected number ${index + 1}`)
      const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      return { number, name: file.slice(0, -'.sql'.length), sql, checksum: sm3(sql) }
    })
}

/**
 * Brings the schema up to date in the script's transaction, under a lock that a second process waits for. Refuses,
 * changing nothing, a schema newer than the program and one made by other migrations than the program's. Where the
 * database is partitioned by county, tables that are new are partitioned too.
 */
export async function migrate(
  script: Script,
  migrations: readonly Migration[],
  now: Temporal.Instant,
): Promise<Refused<'newer-schema' | 'changed-migration'> | { readonly applied: number }> {
  await script.rows(`select pg_advisory_xact_lock(hashtextextended('zhengling/migration', 0))`)
  // Asked first, so that an up-to-date store is opened without writing.
  const [exists] = await script.rows(`select to_regclass('schema_migration') is not null as yes`)
  if (exists?.['yes'] !== true) {
    await script.exec(`create table schema_migration (
      number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null)`)
  }
  const done = await script.rows('select number, name, checksum from schema_migration order by number')
  for (const [index, row] of done.entries()) {
    const known = migrations[index]
    if (known === undefined) {
      return refused(
        'newer-schema',
        `数据由更新版本的程序建立（结构第 ${done.length} 版，本程序只到第 ${migrations.length} 版）。请改用新版程序打开。`,
      )
    }
    if (row['number'] !== known.number || row['checksum'] !== known.checksum) {
      return refused(
        'changed-migration',
        `数据结构第 ${known.number} 步（${known.name}）与本程序的不一致，可能由改动过的程序建立。请用建立它的程序打开，或从备份恢复。`,
      )
    }
  }
  const pending = migrations.slice(done.length)
  for (const { number, name, sql, checksum } of pending) {
    await script.exec(sql)
    await script.rows('insert into schema_migration (number, name, checksum, applied_at) values ($1, $2, $3, $4)', [
      number,
      name,
      checksum,
      now.toString(),
    ])
  }
  if (pending.length > 0 && (await isPartitioned(script))) await convert(script)
  return { applied: pending.length }
}
