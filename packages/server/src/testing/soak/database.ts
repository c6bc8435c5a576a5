import { randomBytes } from 'node:crypto'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Place } from './server-process.ts'
import { type Head, type State, stateAt } from './state.ts'

/** A PostgreSQL server as one in use is set up: what it says is committed is on the disk. */
export const lasting = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

/** A store that a server is killed over, and how it is looked at while no server runs. */
export interface Database {
  readonly place: Place
  /** The state that the killed process left behind; nothing is changed or recovered in place by looking. */
  look(head: Head | null): Promise<State>
  /** Lets as much time pass for imports as a process may be silent before it is taken for lost. */
  passLease(): Promise<void>
}

/** Rates as one address of a whole office would need them: all clients of the load share it. */
function settingsIn(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, 'site.json')
  writeFileSync(path, JSON.stringify({ perMinute: { signIn: 100_000, forms: 100_000, searches: 1_000_000 } }))
  return { ZHENGLING_SITE: path, DATABASE_URL: '' }
}

/** The embedded database in a data folder. A copy of its files is opened to look: the server itself must recover the original. */
export function embedded(folder: string): Database {
  return {
    place: { data: folder, env: settingsIn(folder) },
    async look(head) {
      const copy = `${folder}.copy`
      cpSync(join(folder, 'database'), join(copy, 'database'), { recursive: true })
      try {
        return await stateAt({ dataDir: copy }, head)
      } finally {
        rmSync(copy, { recursive: true, force: true })
      }
    },
    // Whoever owns the folder is alone and knows at once.
    passLease: async () => {},
  }
}

/** A new database on a PostgreSQL server; keys and settings lie in `folder`. */
export async function onServer(serverUrl: string, folder: string): Promise<Database> {
  const name = `soak_${randomBytes(6).toString('hex')}`
  await run(serverUrl, `create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const databaseUrl = url.href
  const keys = { ZHENGLING_KEYS: join(folder, 'keys.json'), ZHENGLING_SIGN_IN_KEY: join(folder, 'sign-in.key') }
  return {
    place: { env: { ...settingsIn(folder), ...keys, DATABASE_URL: databaseUrl } },
    async look(head) {
      await alone(serverUrl, name)
      return stateAt({ databaseUrl }, head)
    },
    passLease: async () => {
      await run(databaseUrl, `update import_job set alive_until = alive_until - interval '30 seconds'`)
    },
  }
}

/** Waits until the backends of the killed process have noticed: until then one may still commit. */
async function alone(serverUrl: string, database: string): Promise<void> {
  for (;;) {
    const rows = await run(serverUrl, `select from pg_stat_activity where datname = '${database}'`)
    if (rows === 0) return
    await setTimeout(20)
  }
}

async function run(databaseUrl: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(sql)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
