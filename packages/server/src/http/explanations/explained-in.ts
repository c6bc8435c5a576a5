import { type Actor, assignedExplainers, clausePrints, type DocumentView, explanations } from '@zhengling/store'
import { explainerOf } from '../../explanations/explainer.ts'
import type { Explained } from '../../pages/explanations/beside.ts'
import type { Service } from '../service.ts'

/** How a document is explained: by whom, what is public of it, and the fingerprints of its clauses as they were then. */
export async function explainedIn({ store, county }: Service, actor: Actor, view: DocumentView): Promise<Explained> {
  const scope = { county: county.code, document: view.slug }
  const [assigned] = await assignedExplainers(store.db, actor, scope)
  const all = await explanations(store.db, actor, scope)
  const open = all.filter(({ published, withdrawn }) => published !== null && withdrawn === null)
  const versions = new Set(open.map(({ published }) => published?.documentVersion ?? view.version))
  const prints = new Map<number, ReadonlyMap<string, string>>()
  for (const version of versions) prints.set(version, await clausePrints(store.db, actor, { ...scope, version }))
  return { explainer: explainerOf(county, view.document, assigned), explanations: open, prints }
}
