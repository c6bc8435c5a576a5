import { normaliseNumber, PUBLIC, withdrawalOf } from '@zhengling/store'
import { Hono } from 'hono'
import { kioskBenefitsPage } from '../../pages/kiosk/benefits.ts'
import { kioskMessage, withdrawnPage } from '../../pages/kiosk/message.ts'
import type { KioskPage } from '../../pages/kiosk/page.ts'
import { LISTED, searchPage } from '../../pages/kiosk/search.ts'
import { longestQuery } from '../../pages/search/form.ts'
import { benefitsAsked } from '../benefits.ts'
import type { Asked, Env } from '../context.ts'
import type { Searcher } from '../searcher.ts'
import type { Service } from '../service.ts'
import { copyKeeper, momentOf } from './copy.ts'
import { kioskPages } from './pages.ts'
import { sendKiosk, shellOf } from './send.ts'
import { workerOf } from './worker.ts'

/** The pages of the self-service terminals. They show what is public and nothing else, to whoever stands there. */
export function kioskRoutes(service: Service, searcher: Searcher): Hono<Env> {
  const app = new Hono<Env>()
  const pages = kioskPages(service)
  const send = (context: Asked, page: KioskPage | undefined) =>
    page === undefined ? sendKiosk(service, context, kioskMessage(404), 404) : sendKiosk(service, context, page)
  app.get('/kiosk', async (context) => send(context, await pages.start()))
  app.get('/kiosk/issues', async (context) => send(context, await pages.issues()))
  app.get('/kiosk/issues/:slug', async (context) => {
    const slug = context.req.param('slug')
    const page = await pages.issue(slug)
    return (page === undefined ? await gone(service, context, '公报', slug) : null) ?? send(context, page)
  })
  app.get('/kiosk/documents/:document', async (context) => {
    const slug = normaliseNumber(context.req.param('document'))
    const page = (await pages.document(slug))?.page
    return (page === undefined ? await gone(service, context, '文件', slug) : null) ?? send(context, page)
  })
  for (const grouping of ['issuers', 'kinds'] as const) {
    app.get(`/kiosk/${grouping}`, async (context) => send(context, await pages.groups(grouping)))
    app.get(`/kiosk/${grouping}/:name`, async (context) =>
      send(context, await pages.group(grouping, context.req.param('name'))),
    )
  }
  app.get('/kiosk/search', (context) => send(context, searchPage('', null)))
  app.post('/kiosk/search', async (context) => {
    const written = (await context.req.formData()).get('q')
    const text = typeof written === 'string' ? written.trim().slice(0, longestQuery) : ''
    const result = text === '' ? null : await searcher(PUBLIC, { text, limit: LISTED })
    return send(context, searchPage(text, result))
  })
  const copy = copyKeeper(service, pages)
  app.get('/kiosk/state', async (context) => {
    const { version, pages: kept } = await copy()
    const marks = Object.fromEntries(Object.entries(kept).map(([address, { mark }]) => [address, mark]))
    const shell = shellOf(service.catalogue)
    return sendJson(context, { version, moment: momentOf(service.clock.real()), shell, pages: marks })
  })
  app.get('/kiosk/copy', async (context) => sendJson(context, await copy()))
  app.get('/kiosk/worker.js', (context) => {
    context.header('service-worker-allowed', '/kiosk')
    context.header('cache-control', 'no-cache')
    return context.body(workerOf(service.catalogue), 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })
  app.get('/kiosk/benefits', async (context) =>
    send(context, kioskBenefitsPage(await benefitsAsked(service, PUBLIC, null))),
  )
  app.post('/kiosk/benefits', async (context) =>
    send(context, kioskBenefitsPage(await benefitsAsked(service, PUBLIC, await context.req.formData()))),
  )
  return app
}

function sendJson(context: Asked, body: object): Response {
  context.header('cache-control', 'no-store')
  return context.json(body)
}

/** What was withdrawn says so, with the reason; null for what was not. */
async function gone(service: Service, context: Asked, what: '文件' | '公报', id: string) {
  const { store, county } = service
  const asked = { county: county.code, kind: what === '文件' ? ('document' as const) : ('issue' as const), id }
  const withdrawal = await withdrawalOf(store.db, asked)
  return withdrawal ? sendKiosk(service, context, withdrawnPage(what, id, withdrawal), 410) : null
}
