import { CompiledQuery } from 'kysely'
import { type Executor, sqlOf } from '../executor.ts'

/** Runs plain SQL with $1, $2 … beside the store's own: for measurements of what the database does by itself. */
export async function statement<T>(
  db: Executor,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly T[]> {
  return (await sqlOf(db).executeQuery<T>(CompiledQuery.raw(sql, [...parameters]))).rows
}
