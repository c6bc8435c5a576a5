import { type Dialect, HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely'
import type { Tables } from './tables.ts'

/** The few statements that go past the query builder: the migrations, several statements to a file. */
export interface Script {
  /** Runs one or several statements without parameters. */
  exec(sql: string): Promise<void>
  rows(sql: string, parameters?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
}

/** Connections to a server at a moment. */
export interface PoolFigures {
  readonly connections: number
  readonly idle: number
  /** Queries that wait for a connection. */
  readonly waiting: number
}

/** One of the two drivers. Both speak the same SQL and return the same values (parsers.ts). */
export interface Engine {
  readonly name: 'pglite' | 'postgres'
  readonly kysely: Kysely<Tables>
  /** Runs a script in one transaction. */
  script<T>(run: (script: Script) => Promise<T>): Promise<T>
  /** Null where there is no pool: the embedded database has one connection. */
  pool(): PoolFigures | null
  close(): Promise<void>
}

/** The query builder of both engines. A list of nothing is legal to look for in (`in ()` is not, in SQL). */
export const builder = (dialect: Dialect): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect,
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  })
