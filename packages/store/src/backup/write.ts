import { pipeline, type Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, inSnapshot, sqlOf } from '../executor.ts'
import { journalHead } from '../journal.ts'
import type { Manifest, Origin, TableDigest } from './manifest.ts'
import { digestOf } from './rows.ts'
import { type KeptTable, keptTables, LEFT_OUT } from './tables.ts'

export interface BackupOrder {
  readonly county: string
  readonly now: Temporal.Instant
}

/** A backup on its way: bytes of a gzipped tar, and what it says of itself once all of them were read. */
export interface Backup {
  readonly bytes: Readable
  readonly manifest: Promise<Manifest>
}

/**
 * Copies a county out of the store as it stands at one moment, while others go on working: one repeatable-read transaction, for
 * each table files of lines of JSON, before them `about.json`, after them `manifest.json`. With the embedded database, which has one connection, others
 * wait meanwhile.
 */
export function backupCounty(db: Executor, actor: Actor, { county, now }: BackupOrder): Backup {
  const archive = pack()
  const bytes = createGzip()
  // Whoever reads `bytes` is told of a failure there.
  pipeline(archive, bytes, () => {})
  const file = (name: string, text: string) =>
    new Promise<void>((resolve, reject) => {
      const entry = archive.entry({ name, mtime: new Date(now.epochMilliseconds) }, text, (error) =>
        error ? reject(error) : resolve(),
      )
      // Where the bytes find no place while an entry is on its way, the entry says so too; unheard, it would end the process.
      entry.on('error', reject)
    })
  const manifest = inSnapshot(db, async (tx) => {
    const origin = { ...(await about(tx, actor, county)), takenAt: now.toString() }
    await file('about.json', JSON.stringify(origin, null, 2))
    const tables: TableDigest[] = []
    for (const table of await keptTables(tx)) tables.push(await writeTable(tx, county, table, file))
    const written: Manifest = { ...origin, tables, leftOut: LEFT_OUT }
    await file('manifest.json', JSON.stringify(written, null, 2))
    archive.finalize()
    return written
  })
  manifest.catch((error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))))
  return { bytes, manifest }
}

type FileWriter = (name: string, text: string) => Promise<void>

function writeTable(tx: Executor, county: string, table: KeptTable, file: FileWriter): Promise<TableDigest> {
  let part = 0
  return digestOf(tx, county, table, (text) => {
    part += 1
    return file(`${table.name}/${String(part).padStart(6, '0')}.ndjson`, text)
  })
}

async function about(tx: Executor, actor: Actor, county: string): Promise<Omit<Origin, 'takenAt'>> {
  const migrations = await sqlOf(tx)
    .selectFrom('schema_migration')
    .select(['number', 'checksum'])
    .orderBy('number')
    .execute()
  const { kind } = await sqlOf(tx)
    .selectFrom('store_meta')
    .select('kind')
    .where('county', '=', county)
    .executeTakeFirstOrThrow()
  return { product: 'zhengling', form: 1, county, kind, migrations, journal: await journalHead(tx, actor, { county }) }
}

/** Notes in the journal that a backup was taken: where it lies, and the head that it holds. */
export async function noteBackup(
  db: Executor,
  actor: Actor,
  {
    county,
    now,
    name,
    sm3,
    manifest,
  }: BackupOrder & { readonly name: string; readonly sm3: string; readonly manifest: Manifest },
): Promise<void> {
  await act(db, actor, { county, now }, async () => ({
    result: null,
    entry: {
      verb: 'backup',
      object: { kind: 'store', id: county },
      payload: { name, sm3, journal: manifest.journal === null ? null : { ...manifest.journal } },
    },
  }))
}
