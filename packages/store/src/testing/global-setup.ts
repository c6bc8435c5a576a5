import { randomBytes } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { Engine } from '../engine.ts'
import { openFolder } from '../folder.ts'
import { migrate, readMigrations } from '../migration.ts'
import { openServer } from '../server.ts'
import { startPostgres, type TestServer } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL 18 server's address, with rights to create databases. */
    databaseUrl: string
    /** Name of a database on it with the tables and nothing in them, to be copied. */
    migratedDatabase: string
    /** Name for the database of three counties that tests copy; the first test that wants it makes it. */
    threeCounties: string
    /** A folder of the embedded database without any table, to be copied: creating one takes seconds. */
    emptyFolder: string
    /** The same with the tables and nothing in them, for tests that are not about making a store: migrating takes long too. */
    migratedFolder: string
  }
}

/**
 * Once for the whole run: one PostgreSQL server, the one named by TEST_DATABASE_URL or one of our own, and of the embedded
 * database one empty folder and one with tables.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-empty-'))
  const [server] = await Promise.all([databaseServer(), createEmpty(folder)])
  project.provide('databaseUrl', server.url)
  const migratedDatabase = `migrated_${randomBytes(6).toString('hex')}`
  await migrateDatabase(server.url, migratedDatabase)
  project.provide('migratedDatabase', migratedDatabase)
  const threeCounties = `three_counties_${randomBytes(6).toString('hex')}`
  project.provide('threeCounties', threeCounties)
  project.provide('emptyFolder', folder)
  const migrated = mkdtempSync(join(tmpdir(), 'zhengling-migrated-'))
  await migrateCopy(folder, migrated)
  project.provide('migratedFolder', migrated)
  return async () => {
    for (const made of [folder, migrated]) rmSync(made, { recursive: true, force: true })
    for (const name of [migratedDatabase, threeCounties, `${threeCounties}_part`]) await drop(server.url, name)
    await server.stop()
  }
}

async function databaseServer(): Promise<Pick<TestServer, 'url' | 'stop'>> {
  const given = process.env['TEST_DATABASE_URL']
  return given === undefined || given === '' ? startPostgres() : { url: given, stop: async () => {} }
}

/** A server that was given outlives the run; what the run made there does not. */
async function drop(databaseUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.end()
}

async function migrateDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name} encoding 'UTF8' template template0`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  const engine = await openServer(url.href)
  if ('outcome' in engine) throw new Error(engine.message)
  await migrated(engine)
}

/**
 * The buffers of a fresh database are 128 MB, cleared byte by byte at each opening, which takes four times as long as all
 * the rest of it. What tests keep fits in 8.
 */
async function createEmpty(folder: string): Promise<void> {
  const engine = await openFolder(folder, true)
  if ('outcome' in engine) throw new Error(engine.message)
  await engine.close()
  appendFileSync(join(folder, 'database', 'postgresql.conf'), 'shared_buffers = 8MB\nmax_connections = 10\n')
}

async function migrateCopy(empty: string, folder: string): Promise<void> {
  cpSync(empty, folder, { recursive: true })
  const engine = await openFolder(folder, true)
  if ('outcome' in engine) throw new Error(engine.message)
  await migrated(engine)
}

async function migrated(engine: Engine): Promise<void> {
  const done = await engine.script((script) => migrate(script, readMigrations(), Temporal.Now.instant()))
  if ('outcome' in done) throw new Error(done.message)
  await engine.close()
}
