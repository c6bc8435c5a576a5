import { type Actor, citedBy, citedIn, type DocumentView } from '@zhengling/store'
import { quotedDocument, type Ties } from '../pages/document/links.ts'
import type { Service } from './service.ts'

/** What a document is tied to in the store: the documents its references cite, and those that cite it. */
export async function tiesOf({ store, county }: Service, actor: Actor, view: DocumentView): Promise<Ties> {
  const scope = { county: county.code }
  const references = view.document.facts.flatMap((fact) => (fact.kind === 'reference' ? [fact.value] : []))
  const found = await citedIn(store.db, actor, { ...scope, references })
  return {
    citing: await citedBy(store.db, actor, { ...scope, document: view.slug }),
    cited: ({ value }) => {
      const one = found(value)
      return one === undefined || one.document.slug === view.slug ? undefined : quotedDocument(one.document, one.clause)
    },
  }
}
