import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'

/** Fingerprints of clauses of a document's version by their paths; of what is not public too: a fingerprint says nothing of the text. */
export async function clausePrints(
  db: Executor,
  _actor: Actor,
  { county, document, version }: { readonly county: string; readonly document: string; readonly version: number },
): Promise<ReadonlyMap<string, string>> {
  const rows = await sqlOf(db)
    .selectFrom('clause')
    .select(['path', 'fingerprint'])
    .where((eb) => eb.and({ county, document, version }))
    .orderBy('ordinal')
    .execute()
  return new Map(rows.map(({ path, fingerprint }) => [path, fingerprint]))
}
