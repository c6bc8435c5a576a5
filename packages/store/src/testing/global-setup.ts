import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openFolder } from '../folder.ts'
import { startPostgres, type TestServer } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL 18 server's address, with rights to create databases. */
    databaseUrl: string
    /** A folder of the embedded database without any table, to be copied: creating one takes seconds. */
    emptyFolder: string
  }
}

/**
 * Once for the whole run: one PostgreSQL server, the one named by TEST_DATABASE_URL or one of our own, and one empty
 * folder of the embedded database.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-empty-'))
  const [server] = await Promise.all([databaseServer(), createEmpty(folder)])
  project.provide('databaseUrl', server.url)
  project.provide('emptyFolder', folder)
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    await server.stop()
  }
}

async function databaseServer(): Promise<Pick<TestServer, 'url' | 'stop'>> {
  const given = process.env['TEST_DATABASE_URL']
  return given === undefined || given === '' ? startPostgres() : { url: given, stop: async () => {} }
}

async function createEmpty(folder: string): Promise<void> {
  const engine = await openFolder(folder, true)
  if ('outcome' in engine) throw new Error(engine.message)
  await engine.close()
}
