import type { Actor } from './actor.ts'
import { type Difference, differences } from './difference.ts'
import { readEdition } from './edition-store.ts'
import type { Executor } from './executor.ts'
import { seenVersion } from './newest.ts'

/** Clause by clause, what differs between two versions of a document; undefined where the actor may not see both. */
export async function compareVersions(
  db: Executor,
  actor: Actor,
  {
    county,
    document,
    from,
    to,
  }: { readonly county: string; readonly document: string; readonly from: number; readonly to: number },
): Promise<readonly Difference[] | undefined> {
  const before = await seenVersion(db, actor, { county, document, version: from })
  const after = await seenVersion(db, actor, { county, document, version: to })
  if (before === undefined || after === undefined) return undefined
  const [old, next] = [await readEdition(db, county, before.slug, from), await readEdition(db, county, after.slug, to)]
  return differences(old.nodes, next.nodes)
}
