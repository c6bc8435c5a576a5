import { beginOidcFlow, linkIdentity, signInByIdentity, takeOidcFlow } from '@zhengling/store'
import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { enterPage } from '../pages/account/enter.ts'
import { isRefusal } from '../refusal.ts'
import type { OidcProvider } from '../sign-in/oidc.ts'
import { type Asked, type Env } from './context.ts'
import { csrfOf } from './enter.ts'
import { enteringOf, goOn } from './entering.ts'
import { field } from './field.ts'
import { formOf } from './form.ts'
import { pageWithin } from './landing.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** How long the way to the provider and back may take. */
const within = Temporal.Duration.from({ minutes: 10 })
const flowCookie = (secure: boolean) => (secure ? '__Host-oidc' : 'oidc')

/** Signing in by an OpenID provider, and linking one's own account to it. */
export function oidcRoutes(service: Service, oidc: OidcProvider): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const refuse = (context: Asked, refused: string) =>
    respond(context, enterPage({ refused, to: null, csrf: csrfOf(context), oidc: oidc.name }), 403)
  app.post('/enter/oidc', async (context) => {
    const read = await formOf(context, { to: field.max(2000).optional() })
    if (isRefusal(read)) return refuse(context, read.message)
    const begun = await oidc.begin(callbackOf(context))
    if (isRefusal(begun)) return refuse(context, begun.message)
    const { url, ...flow } = begun
    const asked = { county: county.code, now: clock.now(), random, within, ...flow }
    const token = await beginOidcFlow(store.db, context.get('actor'), asked)
    const secure = context.get('secure')
    const to = pageWithin(read.to)
    const kept = to === null ? token : `${token} ${to}`
    // Lax, not strict: the browser comes back from another site.
    const kind = { httpOnly: true, sameSite: 'Lax', secure, path: '/', maxAge: within.total('seconds') } as const
    setCookie(context, flowCookie(secure), kept, kind)
    return context.redirect(url, 303)
  })
  app.get('/enter/oidc/callback', async (context) => {
    context.header('cache-control', 'no-store')
    const secure = context.get('secure')
    const [token, to] = (getCookie(context, flowCookie(secure)) ?? '').split(' ')
    deleteCookie(context, flowCookie(secure), { path: '/', secure })
    const flow = token
      ? await takeOidcFlow(store.db, context.get('actor'), { county: county.code, token, now: clock.now() })
      : null
    if (flow === null) return refuse(context, `${oidc.name}的答复不是这次登录的，或者来得太晚，没有登录。请重新登录。`)
    const { search } = new URL(context.req.url)
    const identity = await oidc.complete(new URL(search, callbackOf(context)), flow)
    if (isRefusal(identity)) return refuse(context, identity.message)
    return flow.account === null ? enter(context, { identity, to }) : link(context, flow.account, identity)
  })
  type Proven = Parameters<typeof signInByIdentity>[2]['identity']
  const enter = async (context: Asked, { identity, to }: { identity: Proven; to: string | undefined }) => {
    const done = await signInByIdentity(store.db, context.get('actor'), {
      ...(await enteringOf(service, context)),
      identity,
    })
    return done.outcome === 'refused' ? refuse(context, done.message) : goOn(context, service, done, to)
  }
  /** Only whoever began it, and is signed in still, is linked. */
  const link = async (context: Asked, account: string, identity: Proven) => {
    const session = context.get('session')
    if (session?.stage !== 'full' || session.actor.account !== account)
      return refuse(context, '绑定的途中登录已经结束或换了账号，没有绑定。请登录后重做。')
    const done = await linkIdentity(store.db, session.actor, { ...(await enteringOf(service, context)), identity })
    return done.outcome === 'refused' ? refuse(context, done.message) : context.redirect('/account', 303)
  }
  return app
}

/** Where the provider sends the browser back to: the address as the reader's browser knows it. */
function callbackOf(context: Asked): string {
  const { host } = new URL(context.req.url)
  return `${context.get('secure') ? 'https' : 'http'}://${context.req.header('host') ?? host}/enter/oidc/callback`
}
