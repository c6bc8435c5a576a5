import { issueBySlug, listIssues, PUBLIC } from '@zhengling/store'
import { Hono } from 'hono'
import { openApi } from '../api/openapi.ts'
import type { There } from '../api/operations.ts'
import { apiPage } from '../pages/api.ts'
import type { Env } from './context.ts'
import { respond, sendKept } from './respond.ts'
import type { Service } from './service.ts'
import { siteAddress } from './site-address.ts'

/** What the interface for programs is: for people, and for programs. */
export function apiPageRoutes(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/api', async (context) => {
    const page = apiPage(context.get('frame'), await whatIsThere(service), siteAddress(context))
    return respond(context, page)
  })
  app.get('/api/openapi.json', (context) => {
    const { county, rehearsal } = context.get('frame')
    const description = openApi({ site: siteAddress(context), county, rehearsal })
    return sendKept(context, JSON.stringify(description), 'application/json; charset=utf-8')
  })
  return app
}

/** What there is to make examples of, as everybody sees it. */
async function whatIsThere({ store, county }: Service): Promise<There> {
  const scope = { county: county.code }
  const [newest] = await listIssues(store.db, PUBLIC, scope)
  const issue = newest && (await issueBySlug(store.db, PUBLIC, { ...scope, slug: newest.slug }))
  const document = issue?.contents[0]
  const policy = county.law.policies.find(({ declared }) => declared.rules.length > 0)
  return {
    issue: newest?.slug,
    document: document?.slug,
    issuer: document?.issuer ?? undefined,
    folder: policy?.folder,
    rule: policy?.declared.rules[0]?.name,
  }
}
