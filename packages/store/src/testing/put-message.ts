import { type Executor, inTransaction } from '../executor.ts'
import { type OutboxOrder, putMessage } from '../outbox/put.ts'

/** Puts a message into the outbox without the act that would cause it. */
export const putAlone = (db: Executor, order: OutboxOrder) =>
  inTransaction(db, (tx) => putMessage(tx, { kind: 'system', program: 'test' }, order))
