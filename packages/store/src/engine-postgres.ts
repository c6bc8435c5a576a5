import { CompiledQuery, PostgresDialect } from 'kysely'
import pg from 'pg'
import { builder, type Engine } from './engine.ts'
import { PARSERS } from './parsers.ts'
import { prepareOnce } from './prepared.ts'

/** Long enough for a loaded server, short enough for somebody waiting at a command line. */
const CONNECT_MILLISECONDS = 5_000

/** Output of dates and instants must not depend on how the server or the account is set up. */
const SETTINGS = "set datestyle to 'ISO, YMD'; set timezone to 'UTC'"

/**
 * Where the database is partitioned by county, plans are made for the county that is asked for: a plan made for any
 * county, as PostgreSQL tries after five executions, would wait for whoever holds the tables of another one.
 */
const OWN_PLANS = `select set_config('plan_cache_mode', 'force_custom_plan', false)
  where exists (select from pg_partitioned_table where partrelid = to_regclass('public.journal'))`

/** An engine over a PostgreSQL server. Connects only when first used. */
export function postgresEngine(databaseUrl: string): Engine {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types: { getTypeParser: (oid, format) => PARSERS[oid] ?? pg.types.getTypeParser(oid, format) },
  })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  // So would one that breaks while it is in use, although its query is told as well; the pool listens to idle ones only.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    prepareOnce(client)
  })
  const kysely = builder(
    new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(SETTINGS))
        await connection.executeQuery(CompiledQuery.raw(OWN_PLANS))
      },
    }),
  )
  return {
    name: 'postgres',
    kysely,
    async script(run) {
      const client = await pool.connect()
      try {
        await client.query(`begin; ${SETTINGS}`)
        const result = await run({
          exec: async (sql) => {
            await client.query(sql)
          },
          rows: async (sql, parameters = []) => (await client.query(sql, [...parameters])).rows,
        })
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        // Closing the connection rolls back and cannot fail itself.
        client.release(true)
        throw error
      }
    },
    pool: () => ({ connections: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => kysely.destroy().then(() => (pool.ended || pool.ending ? undefined : pool.end())),
  }
}
