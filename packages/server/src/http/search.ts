import { Hono } from 'hono'
import { searchPage } from '../pages/search/page.ts'
import { startPage } from '../pages/search/start.ts'
import type { Env } from './context.ts'
import { respond } from './respond.ts'
import { searchAsked } from './search-asked.ts'
import type { Searcher } from './searcher.ts'
import type { Service } from './service.ts'

/** Documents on a page of results. */
export const ON_PAGE = 10

/** The search page. */
export function searchRoutes({ clock }: Service, searcher: Searcher): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/search', async (context) => {
    const asked = searchAsked(context)
    if (asked.text === '') return respond(context, startPage)
    const result = await searcher(context.get('actor'), {
      ...asked,
      limit: ON_PAGE,
      offset: (asked.page - 1) * ON_PAGE,
    })
    const pages = Math.max(1, Math.ceil(result.total.documents / ON_PAGE))
    return respond(context, searchPage({ asked, result, pages, today: clock.today() }))
  })
  return app
}
