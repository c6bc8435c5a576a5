import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Engine } from '../engine.ts'
import type { Executor } from '../executor.ts'
import type { OpenOptions, Store, Where } from '../open.ts'
import { open } from './opening.ts'
import { fillThreeCounties, holdNeighbours } from './three-counties.ts'

/** An engine that the one test suite runs on. */
export interface TestEngine {
  readonly name: 'pglite' | 'postgres' | 'postgres, partitioned, three counties'
  readonly driver: Engine['name']
  /**
   * A place for a store that is not there yet, reachable from other processes too, and how to clear it away; with the tables
   * there already for tests that are not about making a store.
   */
  fresh(tables?: 'migrated'): Promise<{ readonly where: Where; clear(): Promise<void> }>
}

/** The embedded PostgreSQL and a PostgreSQL server with nothing else in them. */
export const emptyEngines: readonly TestEngine[] = [
  { name: 'pglite', driver: 'pglite', fresh: freshFolder },
  {
    name: 'postgres',
    driver: 'postgres',
    fresh: (tables) => freshDatabase(tables === 'migrated' ? inject('migratedDatabase') : 'template0'),
  },
]

/**
 * Those, and a server partitioned by county, where two other counties stand in the same database with every table of
 * theirs locked for as long as a test's store is there.
 */
export const allEngines: readonly TestEngine[] = [
  ...emptyEngines,
  { name: 'postgres, partitioned, three counties', driver: 'postgres', fresh: freshBesideOthers },
]

/** For `describe.each`, none of them ever skipped. All of them when asked, as the long-running tests do. */
export const engines: readonly TestEngine[] = process.env['EVERY_ENGINE'] === '1' ? allEngines : emptyEngines

async function freshFolder(tables?: 'migrated'): Promise<{ where: { dataDir: string }; clear(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengling-store-'))
  cpSync(inject(tables === 'migrated' ? 'migratedFolder' : 'emptyFolder'), dataDir, { recursive: true })
  return { where: { dataDir }, clear: async () => rmSync(dataDir, { recursive: true, force: true }) }
}

async function freshDatabase(template: string): Promise<{ where: { databaseUrl: string }; clear(): Promise<void> }> {
  const server = inject('databaseUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await statement(server, `create database ${name} encoding 'UTF8' template ${template}`)
  return { where: { databaseUrl: url.href }, clear: () => statement(server, `drop database ${name} with (force)`) }
}

async function freshBesideOthers(): Promise<{ where: { databaseUrl: string }; clear(): Promise<void> }> {
  const { where, clear } = await freshDatabase(await threeCounties())
  const name = new URL(where.databaseUrl).pathname.slice(1)
  // A guard against waiting for ever, not a measure of speed.
  await statement(inject('databaseUrl'), `alter database ${name} set lock_timeout = '5s'`)
  const held = await holdNeighbours(where.databaseUrl)
  const clearAll = async () => {
    try {
      await held.release()
    } finally {
      await clear()
    }
  }
  return { where, clear: clearAll }
}

/** The database that is copied, made by the first who asks; others wait for it. */
async function threeCounties(): Promise<string> {
  const name = inject('threeCounties')
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      const url = new URL(inject('databaseUrl'))
      url.pathname = `/${name}_part`
      await client.query(`create database ${name}_part encoding 'UTF8' template template0`)
      await fillThreeCounties(url.href)
      await client.query(`alter database ${name}_part rename to ${name}`)
    }
    return name
  } finally {
    await client.end()
  }
}

async function statement(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** One store for the tests of a `describe`; its `db` is there from `beforeAll` on. */
export function testStore(
  engine: TestEngine,
  options: Partial<OpenOptions> = {},
): { readonly store: Store; readonly db: Executor; readonly where: Where } {
  let opened: { store: Store; where: Where; clear: () => Promise<void> } | undefined
  beforeAll(async () => {
    const { where, clear } = await engine.fresh('migrated')
    opened = { store: await open(where, options), where, clear }
  })
  afterAll(async () => {
    await opened?.store.close()
    await opened?.clear()
  })
  const there = () => {
    if (opened === undefined) throw new Error('the store is open only inside tests')
    return opened
  }
  return {
    get store() {
      return there().store
    },
    get db() {
      return there().store.db
    },
    get where() {
      return there().where
    },
  }
}

export * from './opening.ts'
