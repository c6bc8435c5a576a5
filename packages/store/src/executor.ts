import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const inner: unique symbol = Symbol('inner')

/**
 * A store's connection or an open transaction of it, closed to other packages: they can only hand it to functions of
 * the store, which all ask for an actor.
 */
export interface Executor {
  readonly [inner]: Kysely<Tables>
}

/** The connection whose transaction is open in the running asynchronous context. */
const opened = new AsyncLocalStorage<Kysely<Tables>>()

export const executorOf = (kysely: Kysely<Tables>): Executor => ({ [inner]: kysely })

/**
 * The query builder behind an executor. Throws where the connection itself is used while its transaction is open in
 * the same asynchronous context: the embedded database has one connection and would wait for itself for ever.
 */
export function sqlOf(db: Executor): Kysely<Tables> {
  if (opened.getStore() === db[inner])
    throw new Error('a query outside the open transaction: use the executor it was given')
  return db[inner]
}

/** Runs `work` in one transaction; every query in it must use the executor it is given. */
export async function inTransaction<T>(db: Executor, work: (tx: Executor) => Promise<T>): Promise<T> {
  const kysely = sqlOf(db)
  if (kysely.isTransaction) throw new Error('a transaction inside a transaction')
  return kysely.transaction().execute((tx) => opened.run(kysely, () => work(executorOf(tx))))
}

/** Runs `work` in one read-only transaction that sees the store as it stood at its first query, whatever others write. */
export async function inSnapshot<T>(db: Executor, work: (tx: Executor) => Promise<T>): Promise<T> {
  const kysely = sqlOf(db)
  const settings = kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return settings.execute((tx) => opened.run(kysely, () => work(executorOf(tx))))
}
