import type { Engine, PoolFigures } from './engine.ts'

export type { PoolFigures } from './engine.ts'

import { type Executor, executorOf } from './executor.ts'
import { faultOf, type StoreGround } from './fault.ts'
import { openFolder } from './folder.ts'
import { type Migration, migrate, readMigrations } from './migration.ts'
import { type Refused, refused } from './refused.ts'
import { openServer, placeOf } from './server.ts'
import { enter } from './store-meta.ts'

/** Where the data is: a folder of the embedded database, or a PostgreSQL server. */
export type Where = { readonly dataDir: string } | { readonly databaseUrl: string }

/** Real, or for ever a rehearsal (演练) begun with a chosen day. */
export type StoreKind = { readonly kind: 'real' } | { readonly kind: 'rehearsal'; readonly from: Temporal.PlainDate }

export interface OpenOptions {
  /** GB/T 2260 code, six digits. */
  readonly county: string
  readonly now: Temporal.Instant
  /** Present: the store must be a rehearsal, and is created as one. Absent: it must be real. */
  readonly rehearsalFrom?: Temporal.PlainDate
  /** Takes an existing store as it is, real or rehearsal: for what only reads, checks or copies. */
  readonly anyKind?: boolean
  /** False: a store that is not there is refused instead of created. Default true. */
  readonly create?: boolean
  /** The program's own migrations unless told (tests). */
  readonly migrations?: readonly Migration[]
}

export interface Store {
  readonly db: Executor
  readonly county: string
  readonly kind: StoreKind
  /** Whether this call created it. */
  readonly created: boolean
  readonly engine: Engine['name']
  /** For messages: the folder, or host and database without password. */
  readonly place: string
  /** Null where there is no pool. */
  pool(): PoolFigures | null
  close(): Promise<void>
}

export type OpenOutcome = { readonly outcome: 'open'; readonly store: Store } | Refused<StoreGround>

/** Opens a store, creates it when new, and brings its schema up to date. Whatever operation can meet is a value. */
export async function openStore(where: Where, options: OpenOptions): Promise<OpenOutcome> {
  const engine = await engineAt(where, options.create ?? true)
  if ('outcome' in engine) return engine
  try {
    const opened = await prepare(engine, placeIn(where), options)
    if (opened.outcome === 'refused') await engine.close()
    return opened
  } catch (error) {
    await engine.close().catch(() => {})
    const fault = faultOf(error)
    if (fault === undefined) throw error
    return refused(fault.ground, `${placeIn(where)}：${fault.message}`)
  }
}

export function engineAt(where: Where, create: boolean): Promise<Refused<StoreGround> | Engine> {
  return 'dataDir' in where ? openFolder(where.dataDir, create) : openServer(where.databaseUrl)
}

function placeIn(where: Where): string {
  return 'dataDir' in where ? where.dataDir : (placeOf(where.databaseUrl) ?? '')
}

async function prepare(engine: Engine, place: string, options: OpenOptions): Promise<OpenOutcome> {
  const migrations = options.migrations ?? readMigrations()
  if (options.create === false && !(await hasSchema(engine))) {
    return refused('missing', `${place} 中没有数据。请先运行 import 或 serve 建立。`)
  }
  const migrated = await engine.script((script) => migrate(script, migrations, options.now))
  if ('outcome' in migrated) return migrated
  const db = executorOf(engine.kysely)
  const entered = await enter(db, options)
  if (entered.outcome === 'refused') return entered
  const { kind, created } = entered
  return {
    outcome: 'open',
    store: {
      db,
      county: options.county,
      kind,
      created,
      engine: engine.name,
      place,
      pool: () => engine.pool(),
      close: () => engine.close(),
    },
  }
}

const hasSchema = (engine: Engine): Promise<boolean> =>
  engine.script(async ({ rows }) => {
    const [row] = await rows(`select to_regclass('schema_migration') is not null as yes`)
    return row?.['yes'] === true
  })
