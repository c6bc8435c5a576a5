import {
  endOwnSessions,
  identityOf,
  ownSessions,
  passwordState,
  secondFactorOf,
  setPassword,
  tokenHash,
  unlinkIdentity,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { accountPage } from '../pages/account/account.ts'
import { passwordPage } from '../pages/account/password.ts'
import { isRefusal } from '../refusal.ts'
import { ownSession, signedInOnly } from './account/guard.ts'
import { secondFactorRoutes } from './account/second-factor.ts'
import type { Asked, Env } from './context.ts'
import { enteringOf } from './entering.ts'
import { field } from './field.ts'
import { formOf } from './form.ts'
import { homeOf } from './own-pages.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'
import { giveSession } from './session-cookie.ts'

const secret = z.string().max(1000)
const Password = { current: secret.optional(), password: secret, again: secret }
const End = { session: field.max(100) }

/** One's own account: password, second factor, sessions, the link to the unified sign-in. */
export function accountRoutes(service: Service): Hono<Env> {
  const { store, county, clock, site, oidc } = service
  const scope = { county: county.code }
  const app = new Hono<Env>()
  app.route('/', secondFactorRoutes(service))
  app.use('/account', signedInOnly())
  app.use('/account/*', signedInOnly())
  const show = async (context: Asked, refused: string | null) => {
    const { session, token } = ownSession(context)
    const { actor } = session
    const page = accountPage(context.get('frame'), {
      session,
      landing: homeOf(actor),
      password: await passwordState(store.db, actor, { ...scope, token }),
      factor: await secondFactorOf(store.db, actor, scope),
      sessions: await ownSessions(store.db, actor, { ...scope, now: clock.now(), idle: site.rules.idle }),
      here: tokenHash(token),
      oidc: oidc && { name: oidc.name, since: await identityOf(store.db, actor, { ...scope, issuer: oidc.issuer }) },
      refused,
    })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/account', (context) => show(context, null))
  const askPassword = async (context: Asked, refused: string | null) => {
    const { session, token } = ownSession(context)
    const state = await passwordState(store.db, session.actor, { ...scope, token })
    const shown = { ...state, least: site.rules.passwordLength, account: session.actor.account, refused }
    return respond(
      context,
      passwordPage(context.get('frame'), { ...shown, landing: homeOf(session.actor) }),
      refused === null ? 200 : 400,
    )
  }
  app.get('/account/password', (context) => askPassword(context, null))
  app.post('/account/password', async (context) => {
    const { session, token } = ownSession(context)
    const read = await formOf(context, Password)
    if (isRefusal(read)) return askPassword(context, read.message)
    const { current = null, password, again } = read
    if (password !== again) return askPassword(context, '两次填的新密码不一样，没有设置。请重新填写。')
    const asked = { ...(await enteringOf(service, context)), token, current, password }
    const done = await setPassword(store.db, session.actor, asked)
    if (done.outcome === 'refused') return askPassword(context, done.message)
    giveSession(context, service, done.session)
    return context.redirect('/account', 303)
  })
  app.post('/account/sessions', async (context) => {
    const { session, token } = ownSession(context)
    const read = await formOf(context, End)
    if (isRefusal(read)) return show(context, read.message)
    const which = read.session === 'others' ? { allBut: token } : { id: read.session }
    const ended = await endOwnSessions(store.db, session.actor, { ...scope, now: clock.now(), which })
    if (ended === 0) return show(context, '没有这个登录，可能已经结束。')
    return context.redirect('/account', 303)
  })
  app.post('/account/unlink', async (context) => {
    const { session } = ownSession(context)
    const read = await formOf(context, {})
    if (isRefusal(read)) return show(context, read.message)
    if (oidc) await unlinkIdentity(store.db, session.actor, { ...scope, issuer: oidc.issuer, now: clock.now() })
    return context.redirect('/account', 303)
  })
  return app
}
