import { faultOf } from '@zhengling/store'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { messagePage } from '../pages/message.ts'
import { accountRoutes } from './account.ts'
import { apiRoutes } from './api.ts'
import { apiPageRoutes } from './api-page.ts'
import { assessmentRoutes } from './assessment/assessment.ts'
import { assetRoutes } from './assets.ts'
import { benefitRoutes } from './benefits.ts'
import { bodyRoutes } from './bodies.ts'
import { bulkRoutes } from './bulk.ts'
import { calendarRoutes } from './calendar/calendar.ts'
import { changeRoutes } from './changes.ts'
import { type Env, identify } from './context.ts'
import { guardForms } from './csrf.ts'
import { deskRoutes } from './desk.ts'
import { disclosureRoutes } from './disclosure/disclosure.ts'
import { documentFileRoutes } from './document-file.ts'
import { documentRoutes } from './documents.ts'
import { assignmentRoutes } from './duties/assignments.ts'
import { eventRoutes } from './duties/events.ts'
import { fileInRoutes } from './duties/file-in.ts'
import { fileRoutes } from './duties/files.ts'
import { itemRoutes } from './duties/item.ts'
import { keeperRoutes } from './duties/keepers.ts'
import { ledgerRoutes } from './duties/ledger.ts'
import { sheetRoutes } from './duties/sheet.ts'
import { endpoints, oidcEndpoints } from './endpoints.ts'
import { enterRoutes } from './enter.ts'
import { oidcRoutes } from './enter-oidc.ts'
import { explanationRoutes } from './explanations/explanations.ts'
import { feedRoutes } from './feeds.ts'
import { healthRoutes, sayWhatStandsStill } from './health.ts'
import { identityRoutes } from './identities.ts'
import { indicatorRoutes } from './indicators/indicators.ts'
import { issueFileRoutes } from './issue-file.ts'
import { issueRoutes } from './issues.ts'
import { asPublic } from './kiosk/as-public.ts'
import { kioskRoutes } from './kiosk/kiosk.ts'
import { lawRoutes } from './law.ts'
import { lawApiRoutes } from './law-api.ts'
import { limitBody } from './limit.ts'
import { logRequests, routeOf } from './log-requests.ts'
import { mattersRoutes } from './matters/list.ts'
import { matterRoutes } from './matters/matter.ts'
import { metricsRoutes } from './metrics.ts'
import { noticeRoutes } from './notices/notices.ts'
import { operationsRoutes } from './operations.ts'
import { homeOf } from './own-pages.ts'
import { paperRoutes } from './papers/papers.ts'
import { importPartyRoutes } from './parties/import.ts'
import { partyRoutes } from './parties/party.ts'
import { registerRoutes } from './parties/register.ts'
import { peopleRoutes } from './people/accounts.ts'
import { approvalRoutes } from './people/approvals.ts'
import { beginRoutes } from './people/begin.ts'
import { importPeopleRoutes } from './people/import.ts'
import { journalRoutes } from './people/journal.ts'
import { permitByTable } from './permit.ts'
import { limitRate } from './rate.ts'
import { requestRoutes } from './requests/case.ts'
import { requestsRoutes } from './requests/list.ts'
import { publicRequestRoutes } from './requests/public.ts'
import { respond } from './respond.ts'
import { robotRoutes } from './robots.ts'
import { sampleRoutes } from './sample.ts'
import { searchRoutes } from './search.ts'
import { searcherOf } from './searcher.ts'
import { secure } from './security.ts'
import type { Service } from './service.ts'
import { isSecure, proxiesOf } from './source.ts'
import { leaveByMailRoutes, subscribeRoutes } from './subscribe.ts'
import { todayRoutes } from './today/today.ts'
import { inTurn } from './turns.ts'
import { viewRoutes } from './views/views.ts'
import { watchRoutes } from './watch.ts'
import { keepWords } from './words-first.ts'

/** The whole web server as a function from request to response. */
export function createApp(service: Service): Hono<Env> {
  const app = new Hono<Env>()
  const proxies = proxiesOf(service.site.proxies)
  app.use(logRequests(service))
  app.use(secure((context) => isSecure(context, proxies)))
  app.use(notKeptWhenStopping(service))
  app.route('/', healthRoutes(service))
  app.route('/', metricsRoutes(service))
  app.route('/', assetRoutes(service.catalogue))
  app.use(compress())
  app.use(identify(service))
  app.use(asPublic(service))
  app.use(sayWhatStandsStill(service))
  for (const limit of limits(service)) app.use(limit)
  app.use(refuseNul())
  app.use(inTurn())
  app.route('/api', lawApiRoutes(service))
  app.route('/', leaveByMailRoutes(service))
  app.use(keepWords())
  app.use(limitBody())
  app.use(guardForms())
  permitByTable(app, service.oidc ? [...endpoints, ...oidcEndpoints] : endpoints)
  const searcher = searcherOf(service)
  app.route('/', apiPageRoutes(service))
  app.route('/api', apiRoutes(service, searcher))
  app.route('/', searchRoutes(service, searcher))
  app.route('/', feedRoutes(service, searcher))
  app.route('/', robotRoutes(service))
  app.route('/', subscribeRoutes(service))
  app.route('/', bulkRoutes(service))
  app.route('/', issueFileRoutes(service))
  app.route('/', issueRoutes(service))
  app.route('/', documentFileRoutes(service))
  app.route('/', documentRoutes(service, searcher))
  app.route('/', kioskRoutes(service, searcher))
  app.route('/', bodyRoutes(service))
  app.route('/', lawRoutes(service))
  app.route('/', benefitRoutes(service))
  app.route('/', changeRoutes(service))
  app.route('/', explanationRoutes(service))
  app.route('/', disclosureRoutes(service))
  if (service.oidc) {
    app.route('/', oidcRoutes(service, service.oidc))
    app.route('/', identityRoutes(service, service.oidc))
  }
  app.route('/', enterRoutes(service))
  app.route('/', accountRoutes(service))
  app.route('/', watchRoutes(service))
  app.route('/', sampleRoutes(service))
  app.route('/', deskRoutes(service))
  app.get('/home', (context) => context.redirect(homeOf(context.get('actor')), 303))
  app.route('/', beginRoutes(service))
  app.route('/', peopleRoutes(service))
  app.route('/', importPeopleRoutes(service))
  app.route('/', approvalRoutes(service))
  app.route('/', journalRoutes(service))
  app.route('/', operationsRoutes(service))
  app.route('/', todayRoutes(service))
  app.route('/', calendarRoutes(service))
  app.route('/', ledgerRoutes(service))
  app.route('/', sheetRoutes(service))
  app.route('/', fileInRoutes(service))
  app.route('/', viewRoutes(service))
  app.route('/', eventRoutes(service))
  app.route('/', assignmentRoutes(service))
  app.route('/', keeperRoutes(service))
  app.route('/', itemRoutes(service))
  app.route('/', fileRoutes(service))
  app.route('/', indicatorRoutes(service))
  app.route('/', noticeRoutes(service))
  app.route('/', assessmentRoutes(service))
  app.route('/', paperRoutes(service))
  app.route('/', mattersRoutes(service))
  app.route('/', matterRoutes(service))
  app.route('/', publicRequestRoutes(service))
  app.route('/', requestsRoutes(service))
  app.route('/', requestRoutes(service))
  app.route('/', registerRoutes(service))
  app.route('/', importPartyRoutes(service))
  app.route('/', partyRoutes(service))
  app.notFound((context) => respond(context, messagePage('not-found'), 404))
  app.onError((error, context) => {
    const fault = faultOf(error)
    const incident = context.get('request')
    service.log.failed('request-failed', error, {
      request: incident,
      method: context.req.method,
      route: routeOf(context),
    })
    // An error may come before the request was identified; the page then has no frame to stand in.
    if (context.get('frame') === undefined) return context.text(`服务器出错，事件编号 ${incident}。`, 500)
    return respond(context, messagePage(fault ? 'unavailable' : 'error', incident), fault ? 503 : 500)
  })
  return app
}

/** How often one source may sign in, ask for information or try its codes, send forms, and search. */
function limits({ site: { rates }, clock }: Service): MiddlewareHandler<Env>[] {
  const isForm = (method: string) => method !== 'GET' && method !== 'HEAD'
  return [
    limitRate(rates.signIn, clock.now, (method, path) => isForm(method) && /^\/(enter|request(\/|$))/.test(path)),
    limitRate(rates.forms, clock.now, isForm),
    limitRate(
      rates.searches,
      clock.now,
      (method, path) => !isForm(method) && /^\/(search|feed\.|api\/|bulk\/)/.test(path),
    ),
  ]
}

/** Has a connection end with its answer once the server is being stopped. */
function notKeptWhenStopping({ lifetime }: Service): MiddlewareHandler<Env> {
  return async (context, next) => {
    await next()
    if (lifetime.stopping) context.header('connection', 'close')
  }
}

/** No name has a NUL in it, and the database can store none: what asks for one is not here. */
function refuseNul(): MiddlewareHandler<Env> {
  return (context, next) => (/%00/.test(context.req.url) ? respond(context, messagePage('not-found'), 404) : next())
}
