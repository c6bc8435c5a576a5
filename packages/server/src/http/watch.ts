import {
  accountsWatched,
  type CareOutcome,
  endSessions,
  failedSignIns,
  lockAccount,
  resetSecondFactor,
  sessionsWatched,
  unlockAccount,
  unmaskings,
} from '@zhengling/store'
import { Hono } from 'hono'
import { watchedAccountPage } from '../pages/watch/account.ts'
import { watchedAccountsPage } from '../pages/watch/accounts.ts'
import { failedPage } from '../pages/watch/failed.ts'
import { watchedSessionsPage } from '../pages/watch/sessions.ts'
import { unmaskingsPage } from '../pages/watch/unmaskings.ts'
import { isRefusal } from '../refusal.ts'
import type { Asked, Env } from './context.ts'
import { field } from './field.ts'
import { formOf } from './form.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** Rows on a page. */
const listed = 100

const Reason = { reason: field.max(500) }
const End = { session: field.max(100).optional() }

/** The security administrator's pages: accounts, sessions, failed sign-ins, numbers looked at in full. */
export function watchRoutes({ store, county, clock, site }: Service): Hono<Env> {
  const scope = { county: county.code }
  const app = new Hono<Env>()
  const watching = () => ({ ...scope, now: clock.now(), today: clock.today() })
  app.get('/security', async (context) => {
    const accounts = await accountsWatched(store.db, context.get('actor'), watching())
    return respond(context, watchedAccountsPage(accounts))
  })
  const show = async (context: Asked, refused: string | null) => {
    const actor = context.get('actor')
    const account = context.req.param('account') ?? ''
    const [watched] = await accountsWatched(store.db, actor, { ...watching(), account })
    if (watched === undefined) return context.notFound()
    const sessions = await sessionsWatched(store.db, actor, { ...watching(), idle: site.rules.idle, account })
    const failed = await failedSignIns(store.db, actor, { ...scope, account, until: null, limit: 20 })
    const page = watchedAccountPage(context.get('frame'), { watched, sessions, failed, actor, refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  const at = '/security/accounts/:account'
  app.get(at, (context) => show(context, null))
  const ended = (context: Asked, done: CareOutcome) =>
    done.outcome === 'refused'
      ? show(context, done.message)
      : context.redirect(`/security/accounts/${encodeURIComponent(context.req.param('account') ?? '')}`, 303)
  const cared = (context: Asked) => ({ ...scope, account: context.req.param('account') ?? '', now: clock.now() })
  app.post(`${at}/lock`, async (context) => {
    const read = await formOf(context, Reason)
    if (isRefusal(read)) return show(context, read.message)
    return ended(context, await lockAccount(store.db, context.get('actor'), { ...cared(context), ...read }))
  })
  app.post(`${at}/sessions`, async (context) => {
    const read = await formOf(context, End)
    if (isRefusal(read)) return show(context, read.message)
    const { session } = read
    const which = session === undefined ? {} : { session }
    return ended(context, await endSessions(store.db, context.get('actor'), { ...cared(context), ...which }))
  })
  for (const [name, act] of [
    ['unlock', unlockAccount],
    ['reset-second-factor', resetSecondFactor],
  ] as const)
    app.post(`${at}/${name}`, async (context) => {
      const read = await formOf(context, {})
      if (isRefusal(read)) return show(context, read.message)
      return ended(context, await act(store.db, context.get('actor'), cared(context)))
    })
  app.get('/security/sessions', async (context) => {
    const sessions = await sessionsWatched(store.db, context.get('actor'), { ...watching(), idle: site.rules.idle })
    return respond(context, watchedSessionsPage(context.get('frame'), sessions))
  })
  app.get('/security/failed', async (context) => {
    const until = instantWritten(context.req.query('before'))
    const failed = await failedSignIns(store.db, context.get('actor'), { ...scope, until, limit: listed + 1 })
    return respond(context, failedPage(failed.slice(0, listed), failed.length > listed))
  })
  app.get('/security/unmaskings', async (context) => {
    const written = context.req.query('before') ?? ''
    const until = /^\d{1,15}$/.test(written) ? Number(written) : null
    const entries = await unmaskings(store.db, context.get('actor'), { ...scope, until, limit: listed + 1 })
    return respond(context, unmaskingsPage(entries.slice(0, listed), entries.length > listed))
  })
  return app
}

/** Where a page of a list goes on; anything that is no moment begins it anew. */
function instantWritten(written: string | undefined): Temporal.Instant | null {
  try {
    return written === undefined ? null : Temporal.Instant.from(written)
  } catch {
    return null
  }
}
