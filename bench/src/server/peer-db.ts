import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

/** One connection, or one that a transaction holds. */
export interface Sql {
  readonly query: (
    text: string,
    parameters?: readonly unknown[],
  ) => Promise<{ rows: readonly Record<string, unknown>[] }>
}

/** A peer's database, by the driver alone. */
export interface PeerDb extends Sql {
  readonly transaction: (work: (tx: Sql) => Promise<void>) => Promise<void>
}

/** As many connections as our own server's pool has. */
const CONNECTIONS = 10

export async function peerDb(at: string): Promise<PeerDb> {
  return at.startsWith('postgres:') ? onServer(at) : embedded(at)
}

function onServer(connectionString: string): PeerDb {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS })
  return {
    query: (text, parameters = []) => pool.query(text, [...parameters]),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await work({ query: (text, parameters = []) => client.query(text, [...parameters]) })
        await client.query('commit')
      } finally {
        client.release()
      }
    },
  }
}

async function embedded(folder: string): Promise<PeerDb> {
  const db = await PGlite.create(folder)
  return {
    query: (text, parameters = []) => db.query<Record<string, unknown>>(text, [...parameters]),
    transaction: (work) =>
      db.transaction((tx) =>
        work({ query: (text, parameters = []) => tx.query<Record<string, unknown>>(text, [...parameters]) }),
      ),
  }
}
