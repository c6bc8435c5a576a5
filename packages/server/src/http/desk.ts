import { deskEntries, importsUnderWay, listIssues, may, seatsHeld, waitingWork } from '@zhengling/store'
import { Hono } from 'hono'
import { startPage } from '../pages/desk/start.ts'
import { messagePage } from '../pages/message.ts'
import type { Env } from './context.ts'
import { deskDocumentRoutes } from './desk/documents.ts'
import { findingRoutes } from './desk/findings.ts'
import { importRoutes } from './desk/import.ts'
import { deskIssueRoutes } from './desk/issues.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** Acts shown on the desk. */
const recent = 12

/** The editor's desk, and where those who may not see it are told how to sign in. */
export function deskRoutes(service: Service): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  app.get('/enter', (context) => respond(context, messagePage('sign-in')))
  app.get('/desk', async (context) => {
    const actor = context.get('actor')
    const scope = { county: county.code }
    const issues = await listIssues(store.db, actor, scope)
    const waiting = await waitingWork(store.db, actor, scope)
    const entries = await deskEntries(store.db, actor, { ...scope, limit: recent })
    const jobs = await importsUnderWay(store.db, actor, scope)
    const seats =
      may(actor, 'appoint-administrators').outcome === 'allowed' ? await seatsHeld(store.db, actor, scope) : {}
    const emptySeats = Object.values(seats).filter((held) => held === null).length
    return respond(context, startPage(context.get('frame'), { jobs, issues, waiting, entries, emptySeats }))
  })
  app.route('/', importRoutes(service))
  app.route('/', findingRoutes(service))
  app.route('/', deskDocumentRoutes(service))
  app.route('/', deskIssueRoutes(service))
  return app
}
