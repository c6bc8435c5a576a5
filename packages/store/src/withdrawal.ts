import { type Executor, sqlOf } from './executor.ts'

/** What is no longer public, and why: everybody may know it. */
export interface Withdrawal {
  readonly version: number
  readonly reason: string
  readonly at: Temporal.Instant
}

/** An issue or a document by its slug, in one version or in any. */
export interface WithdrawnObject {
  readonly county: string
  readonly kind: 'issue' | 'document'
  readonly id: string
  readonly version?: number
}

/** The withdrawal of a version, or of the newest one withdrawn where none is named; undefined where none is. */
export async function withdrawalOf(db: Executor, asked: WithdrawnObject): Promise<Withdrawal | undefined> {
  const { county, kind, id, version } = asked
  const row = await sqlOf(db)
    .selectFrom('withdrawal')
    .select(['version', 'reason', 'withdrawn_at as at'])
    .where((eb) => eb.and({ county, object_kind: kind, object: id }))
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
}

/** Withdrawn versions of these documents. */
export async function withdrawnVersions(tx: Executor, county: string, documents: readonly string[]) {
  if (documents.length === 0) return []
  return sqlOf(tx)
    .selectFrom('withdrawal')
    .select(['object', 'version', 'withdrawn_at'])
    .where((eb) => eb.and({ county, object_kind: 'document' }))
    .where('object', 'in', documents)
    .execute()
}

/** Forgets the withdrawal of a version that is public again; the journal keeps it. */
export async function endWithdrawal(tx: Executor, { county, kind, id, version = 0 }: WithdrawnObject): Promise<void> {
  await sqlOf(tx)
    .deleteFrom('withdrawal')
    .where((eb) => eb.and({ county, object_kind: kind, object: id, version }))
    .execute()
}
