import { documentByNumber, newestPublished, type OpenDocument, PUBLIC, type Wanted } from '@zhengling/store'
import { subscribeHref } from './address.ts'
import type { Asked } from './context.ts'
import { documentsOf, narrowing } from './feeds.ts'
import { searchAsked } from './search-asked.ts'
import type { Searcher } from './searcher.ts'
import type { Service } from './service.ts'

/** What somebody wants to be told of, as the address names it: `?q=…`, `?body=…` or `?document=…`; undefined where it names nothing. */
export async function wantedAsked({ store, county }: Service, context: Asked): Promise<Wanted | undefined> {
  const document = context.req.query('document')?.trim() ?? ''
  if (document !== '') {
    const view = await documentByNumber(store.db, PUBLIC, { county: county.code, document })
    return view && { kind: 'document', document: view.slug }
  }
  const { text, facets } = searchAsked(context)
  if (text !== '') return { kind: 'search', text, facets }
  return facets.body === undefined ? undefined : { kind: 'body', body: facets.body }
}

/** The same as an address has it, for a form to come back to. */
export function wantedHref(wanted: Wanted): string {
  if (wanted.kind === 'document') return subscribeHref({ document: wanted.document })
  return subscribeHref(wanted.kind === 'body' ? { facets: { body: wanted.body } } : wanted)
}

/** In an office's words. */
export function sayWanted(wanted: Wanted): string {
  if (wanted.kind === 'document') return `文件 ${wanted.document} 的变动`
  if (wanted.kind === 'body') return `点到 ${wanted.body} 的新登文件`
  return `${narrowing(wanted)}的新登文件`
}

/** What is public of it now, the latest first. */
export function wantedDocuments(
  service: Service,
  searcher: Searcher,
  wanted: Wanted,
): Promise<readonly OpenDocument[]> {
  const { store, county } = service
  if (wanted.kind === 'document')
    return newestPublished(store.db, PUBLIC, { county: county.code, documents: [wanted.document] })
  if (wanted.kind === 'body') return documentsOf(service, searcher, { text: '', facets: { body: wanted.body } })
  return documentsOf(service, searcher, wanted)
}
