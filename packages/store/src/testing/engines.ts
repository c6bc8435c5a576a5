import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Executor } from '../executor.ts'
import type { OpenOptions, Store, Where } from '../open.ts'
import { open } from './opening.ts'

/** An engine that the one test suite runs on. */
export interface TestEngine {
  readonly name: 'pglite' | 'postgres'
  /** A place for a store that is not there yet, reachable from other processes too, and how to clear it away. */
  fresh(): Promise<{ readonly where: Where; clear(): Promise<void> }>
}

/** The embedded PostgreSQL and a PostgreSQL server, for `describe.each`. Neither is ever skipped. */
export const engines: readonly TestEngine[] = [
  { name: 'pglite', fresh: freshFolder },
  { name: 'postgres', fresh: freshDatabase },
]

async function freshFolder(): Promise<{ where: { dataDir: string }; clear(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengling-store-'))
  cpSync(inject('emptyFolder'), dataDir, { recursive: true })
  return { where: { dataDir }, clear: async () => rmSync(dataDir, { recursive: true, force: true }) }
}

async function freshDatabase(): Promise<{ where: { databaseUrl: string }; clear(): Promise<void> }> {
  const server = inject('databaseUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await statement(server, `create database ${name} encoding 'UTF8' template template0`)
  return { where: { databaseUrl: url.href }, clear: () => statement(server, `drop database ${name} with (force)`) }
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
    const { where, clear } = await engine.fresh()
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
