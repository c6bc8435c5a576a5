import { type Actor, type Explanation, type SearchResult, searchExplanations } from '@zhengling/store'
import { Hono } from 'hono'
import { searchPage } from '../pages/search/page.ts'
import { startPage } from '../pages/search/start.ts'
import type { SearchAddress } from './address.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'
import { searchAsked } from './search-asked.ts'
import type { Searcher } from './searcher.ts'
import type { Service } from './service.ts'

/** Documents on a page of results. */
export const ON_PAGE = 10

/** The search page. */
export function searchRoutes(service: Service, searcher: Searcher): Hono<Env> {
  const { clock } = service
  const app = new Hono<Env>()
  app.get('/search', async (context) => {
    const asked = searchAsked(context)
    if (asked.text === '') return respond(context, startPage)
    const result = await searcher(context.get('actor'), {
      ...asked,
      limit: ON_PAGE,
      offset: (asked.page - 1) * ON_PAGE,
    })
    const explained = await explainedBy(service, context.get('actor'), { asked, result })
    const pages = Math.max(1, Math.ceil(result.total.documents / ON_PAGE))
    return respond(context, searchPage({ asked, result, explained, pages, today: clock.today() }))
  })
  return app
}

/** Explanations of a page of results. */
const EXPLANATIONS = 5

/** Explanations that say what is looked for, on the first page of a search that no facet narrows: they have none of the facets. */
export async function explainedBy(
  { store, county }: Service,
  actor: Actor,
  {
    asked,
    result: { words, mode },
  }: { readonly asked: Required<SearchAddress>; readonly result: Pick<SearchResult, 'words' | 'mode'> },
): Promise<readonly Explanation[]> {
  if (asked.page > 1 || Object.keys(asked.facets).length > 0) return []
  return searchExplanations(store.db, actor, { county: county.code, words, mode, limit: EXPLANATIONS })
}
