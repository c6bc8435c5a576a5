import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, executorOf, inTransaction, sqlOf } from '../executor.ts'
import type { JournalHead } from '../journal.ts'
import { type Migration, migrate, readMigrations } from '../migration.ts'
import { engineAt, type Where } from '../open.ts'
import { doubtRestored } from '../outbox/doubt-restored.ts'
import { BUSY, enterCounty, isLockTimeout } from '../partition/county.ts'
import { type Refused, refused } from '../refused.ts'
import { verifyJournal } from '../verify.ts'
import type { Manifest, Origin } from './manifest.ts'
import { BackupFault, manifestIn, notABackup, originIn, type Part, partsOf } from './read.ts'
import { digestOf } from './rows.ts'
import { type KeptTable, keptTables } from './tables.ts'

export interface RestoreOrder {
  readonly bytes: Readable
  readonly now: Temporal.Instant
  /** The program's own migrations unless told (tests). */
  readonly migrations?: readonly Migration[]
}

export type RestoreOutcome =
  | {
      readonly outcome: 'restored'
      readonly county: string
      readonly takenAt: string
      readonly rows: number
      readonly journal: JournalHead | null
    }
  | Refused

/**
 * Puts a backup into a store that has nothing of its county: all of it or nothing. Every row is compared with what was
 * written, and the journal's chain is read again, before anything is kept.
 */
export async function restoreCounty(where: Where, actor: Actor, order: RestoreOrder): Promise<RestoreOutcome> {
  const engine = await engineAt(where, true)
  if ('outcome' in engine) return engine
  const migrations = order.migrations ?? readMigrations()
  const parts = partsOf(order.bytes)
  try {
    const first = await parts.next()
    const origin = first.done === true ? undefined : originIn(first.value.text)
    if (origin === undefined) return notABackup('开头没有备份的说明')
    const strange = schemaFault(origin, migrations)
    if (strange !== null) return strange
    const made = await engine.script((script) =>
      migrate(script, migrations.slice(0, origin.migrations.length), order.now),
    )
    if ('outcome' in made) return made
    const db = executorOf(engine.kysely)
    const loaded = await load(db, actor, origin, parts)
    if (loaded.outcome === 'refused') return loaded
    const rest = await engine.script((script) => migrate(script, migrations, order.now))
    if ('outcome' in rest) return rest
    await note(db, actor, origin, order.now)
    return loaded
  } catch (error) {
    if (error instanceof BackupFault) return notABackup('文件中断或内容不完整')
    throw error
  } finally {
    await engine.close()
  }
}

function schemaFault({ migrations: taken }: Origin, known: readonly Migration[]): Refused | null {
  if (taken.length > known.length)
    return refused(
      'newer-schema',
      `备份由更新版本的程序作出（结构第 ${taken.length} 版，本程序只到第 ${known.length} 版）。请用新版程序恢复。`,
    )
  const other = taken.find(({ checksum }, index) => checksum !== known[index]?.checksum)
  return other === undefined
    ? null
    : refused('changed-migration', `备份的数据结构第 ${other.number} 步与本程序的不一致，可能由改动过的程序作出。`)
}

/** Carries a refusal out of a transaction that is rolled back. */
class Unfit extends Error {
  readonly refusal: Refused
  constructor(refusal: Refused) {
    super(refusal.message)
    this.refusal = refusal
  }
}

async function load(db: Executor, actor: Actor, origin: Origin, parts: AsyncGenerator<Part>): Promise<RestoreOutcome> {
  const { county } = origin
  try {
    return await inTransaction(db, async (tx) => {
      if (await isThere(tx, county))
        throw new Unfit(
          refused('not-empty', `库中已有 ${county} 的数据，不能恢复到它上面。请用 --data 另指一个空的目录。`),
        )
      await enterCounty(tx, county)
      const tables = await keptTables(tx)
      await sql`set constraints all deferred`.execute(sqlOf(tx))
      const manifest = await insertAll(tx, tables, origin, parts)
      const fault = (await differing(tx, county, tables, manifest)) ?? (await journalFault(tx, actor, origin))
      if (fault !== null) throw new Unfit(fault)
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      return { outcome: 'restored', county, takenAt: origin.takenAt, rows, journal: origin.journal }
    })
  } catch (error) {
    if (error instanceof Unfit) return error.refusal
    if (isLockTimeout(error)) return refused('busy', BUSY)
    if (isUnfitRow(error)) return notABackup('有一行数据库不能接受，内容可能损坏')
    throw error
  }
}

async function isThere(tx: Executor, county: string): Promise<boolean> {
  const row = await sqlOf(tx).selectFrom('store_meta').select('county').where('county', '=', county).executeTakeFirst()
  return row !== undefined
}

async function insertAll(
  tx: Executor,
  tables: readonly KeptTable[],
  origin: Origin,
  parts: AsyncGenerator<Part>,
): Promise<Manifest> {
  for await (const { name, text } of parts) {
    if (name === 'manifest.json') {
      const manifest = manifestIn(text, origin)
      if (manifest === undefined) throw new Unfit(notABackup('末尾的清单读不出'))
      return manifest
    }
    const table = tables.find((one) => name.startsWith(`${one.name}/`))
    if (table === undefined) throw new Unfit(notABackup(`其中的“${name}”不属于任何一张表`))
    const rows = `[${text.trimEnd().split('\n').join(',')}]`
    await sql`insert into ${sql.table(table.name)}
      select * from jsonb_populate_recordset(null::${sql.table(table.name)}, ${rows}::text::jsonb)`.execute(sqlOf(tx))
  }
  throw new Unfit(notABackup('缺少末尾的清单'))
}

/** Null where each table holds exactly what was written. */
async function differing(
  tx: Executor,
  county: string,
  tables: readonly KeptTable[],
  manifest: Manifest,
): Promise<Refused<'differs'> | null> {
  for (const table of tables) {
    const written = manifest.tables.find(({ name }) => name === table.name)
    const found = await digestOf(tx, county, table)
    if (written?.rows === found.rows && written.sm3 === found.sm3) continue
    return refused(
      'differs',
      `备份中“${table.name}”与作备份时不符（应有 ${written?.rows ?? 0} 行，读出 ${found.rows} 行，或内容有改动）。没有恢复任何内容。`,
    )
  }
  return null
}

async function journalFault(
  tx: Executor,
  actor: Actor,
  { county, journal }: Origin,
): Promise<Refused<'journal'> | null> {
  const verdict = await verifyJournal(tx, actor, { county, ...(journal === null ? {} : { head: journal }) })
  if (verdict.outcome === 'sound') return null
  return refused('journal', `备份中的日志不可信：${verdict.message}没有恢复任何内容。`)
}

const note = (db: Executor, actor: Actor, { county, takenAt, journal }: Origin, now: Temporal.Instant): Promise<null> =>
  act(db, actor, { county, now }, async (tx) => {
    const doubtful = await doubtRestored(tx, { county })
    return {
      result: null,
      entry: {
        verb: 'restore',
        object: { kind: 'store', id: county },
        payload: {
          takenAt,
          journal: journal === null ? null : { ...journal },
          ...(doubtful === 0 ? {} : { doubtful }),
        },
      },
    }
  })

/** A row that the database cannot take: data that is none of its type, or breaks a rule of the table (SQLSTATE classes 22, 23). */
const isUnfitRow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^2[23]...$/.test(String(error.code))
