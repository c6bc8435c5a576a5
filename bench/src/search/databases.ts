import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@zhengling/store'
import { startPostgres } from '@zhengling/store/testing'
import { emptyStore } from './ours.ts'

export type DatabaseName = 'PostgreSQL 18' | 'PGlite'

/** pg_trgm takes only ASCII for letters under the plain C locale, and would find no Chinese. */
const UTF8 = 'C.UTF-8'

/** An empty store on PostgreSQL with the settings it comes with, or in the embedded one, for the time of some work. */
export async function inStore<T>(name: DatabaseName, work: (store: Store) => Promise<T>): Promise<T> {
  const server = name === 'PGlite' ? null : await startPostgres({}, UTF8)
  const folder = server === null ? mkdtempSync(join(tmpdir(), 'zhengling-bench-')) : null
  try {
    const store = await emptyStore(server === null ? { dataDir: folder ?? '' } : { databaseUrl: server.url })
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  } finally {
    await server?.stop()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
}
