import { documentByNumber, explanations, findingsOfIssue, issueBySlug, listIssues } from '@zhengling/store'
import { Hono } from 'hono'
import { ApiDocument, ApiIssue, ApiIssues, ApiSearch } from '../api/contract.ts'
import { documentJson, issueJson, searchJson, summaryJson } from '../api/json.ts'
import type { Asked, Env } from './context.ts'
import { sendKept } from './respond.ts'
import { explainedBy, ON_PAGE } from './search.ts'
import { searchAsked } from './search-asked.ts'
import type { Searcher } from './searcher.ts'
import type { Service } from './service.ts'

const type = 'application/json; charset=utf-8'

/** The pages' content as JSON, checked against the contract before it leaves. */
export function apiRoutes(service: Service, searcher: Searcher): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  const scope = { county: county.code }
  app.get('/issues', async (context) => {
    const issues = await listIssues(store.db, context.get('actor'), scope)
    return sendKept(
      context,
      JSON.stringify(ApiIssues.parse({ rehearsal: played(context), issues: issues.map(summaryJson) })),
      type,
    )
  })
  app.get('/issues/:slug', async (context) => {
    const actor = context.get('actor')
    const view = await issueBySlug(store.db, actor, { ...scope, slug: context.req.param('slug') })
    if (!view) return missing(context, '没有登出这一期公报。')
    const findings = await findingsOfIssue(store.db, actor, { ...scope, issue: view.slug })
    return sendKept(context, JSON.stringify(ApiIssue.parse(issueJson(view, findings, played(context)))), type)
  })
  app.get('/documents/:number', async (context) => {
    const written = context.req.query('v')
    const version = written !== undefined && /^\d{1,6}$/.test(written) ? { version: Number(written) } : {}
    const asked = { ...scope, document: context.req.param('number'), ...version }
    const view = await documentByNumber(store.db, context.get('actor'), asked)
    if (!view) return missing(context, '没有登出这份文件，或没有这一版。')
    const said = await explanations(store.db, context.get('actor'), { ...scope, document: view.slug })
    return sendKept(
      context,
      JSON.stringify(ApiDocument.parse(documentJson(view, { rehearsal: played(context), explanations: said }))),
      type,
    )
  })
  app.get('/search', async (context) => {
    const asked = searchAsked(context)
    const offset = (asked.page - 1) * ON_PAGE
    const result = await searcher(context.get('actor'), { ...asked, limit: ON_PAGE, offset })
    const said = await explainedBy(service, context.get('actor'), { asked, result })
    return sendKept(
      context,
      JSON.stringify(
        ApiSearch.parse({
          rehearsal: played(context),
          ...searchJson(asked, result, { onPage: ON_PAGE, explanations: said }),
        }),
      ),
      type,
    )
  })
  app.all('*', (context) =>
    missing(context, '没有这个接口。现有的接口和示例见 /api，机器可读的说明见 /api/openapi.json。'),
  )
  return app
}

/** The day that a rehearsal plays; null in a real store. */
const played = (context: Asked): string | null => context.get('frame').rehearsal

const missing = (context: Asked, message: string) => context.json({ error: message }, 404)
