import {
  passwordState,
  redeemOneTimeLink,
  revokeSession,
  sessionOf,
  signInByCode,
  signInByPassword,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { codePage, enterPage, enterRefusedPage, linkPage } from '../pages/account/enter.ts'
import { isRefusal } from '../refusal.ts'
import { type Asked, type Env } from './context.ts'
import { csrfTokenOf } from './csrf.ts'
import { enteringOf, goOn, ownPage } from './entering.ts'
import { field } from './field.ts'
import { formOf } from './form.ts'
import { pageWithin } from './landing.ts'
import { homeOf } from './own-pages.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'
import { giveSession, takeSession } from './session-cookie.ts'

const Password = { account: field.max(200), password: z.string().max(1000), to: field.max(2000).optional() }
const Code = { code: field.max(100), to: field.max(2000).optional() }
const Link = {}

/** The token of forms on pages that somebody sees who is not in yet. */
export const csrfOf = (context: Asked): string | null => {
  const token = context.get('token')
  return token === null ? null : csrfTokenOf(token)
}

/** Signing in: with a password, the second factor, or a one-time link; and out. */
export function enterRoutes(service: Service): Hono<Env> {
  const { store, county, clock, oidc } = service
  const app = new Hono<Env>()
  const door = (context: Asked, said: { to?: string | undefined; account?: string; refused?: string } = {}) => {
    const page = enterPage({ ...said, to: pageWithin(said.to), csrf: csrfOf(context), oidc: oidc?.name ?? null })
    return respond(context, page, said.refused === undefined ? 200 : 403)
  }
  app.get('/enter', async (context) => {
    context.header('cache-control', 'no-store')
    if (context.get('session') !== null) return context.redirect(ownPage(context), 302)
    return door(context, { to: context.req.query('to') })
  })
  app.post('/enter', async (context) => {
    const read = await formOf(context, Password)
    if (isRefusal(read)) return door(context, { refused: read.message })
    const { account, password, to } = read
    const asked = { ...(await enteringOf(service, context)), account: account.trim(), password }
    const done = await signInByPassword(store.db, context.get('actor'), asked)
    return done.outcome === 'refused'
      ? door(context, { to, account, refused: done.message })
      : goOn(context, service, done, to)
  })
  const askCode = (context: Asked, to: string | undefined, refused: string | null) =>
    respond(
      context,
      codePage({ csrf: csrfOf(context) ?? '', to: pageWithin(to), refused }),
      refused === null ? 200 : 403,
    )
  app.get('/enter/code', async (context) => {
    context.header('cache-control', 'no-store')
    if (context.get('session')?.stage !== 'code') return context.redirect('/enter', 302)
    return askCode(context, context.req.query('to'), null)
  })
  app.post('/enter/code', async (context) => {
    const token = context.get('token')
    if (token === null || context.get('session')?.stage !== 'code')
      return door(context, { refused: '等待口令的时间已过。请重新登录。' })
    const read = await formOf(context, Code)
    if (isRefusal(read)) return askCode(context, undefined, read.message)
    const { code, to } = read
    const asked = { ...(await enteringOf(service, context)), token, code, codeAt: clock.real(), seal: service.seal }
    const done = await signInByCode(store.db, context.get('actor'), asked)
    if (done.outcome === 'signed-in') return goOn(context, service, done, to)
    return done.ground === 'wrong' ? askCode(context, to, done.message) : door(context, { refused: done.message })
  })
  // Opening the link only shows a button: chat programs and mail scanners open links too, and would use it up.
  app.get('/enter/:token', (context) => {
    context.header('cache-control', 'no-store')
    return respond(context, linkPage(context.req.param('token'), csrfOf(context)))
  })
  app.post('/enter/:token', async (context) => {
    const read = await formOf(context, Link)
    if (isRefusal(read)) return respond(context, enterRefusedPage(read.message), 400)
    const entering = await enteringOf(service, context)
    const asked = { ...entering, token: context.req.param('token') }
    const done = await redeemOneTimeLink(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return respond(context, enterRefusedPage(done.message), 403)
    if (done.stage !== 'full') return goOn(context, service, done)
    giveSession(context, service, done)
    const session = await sessionOf(store.db, { ...entering, token: done.token })
    if (session === undefined) return context.redirect('/enter', 303)
    const own = { county: county.code, token: done.token }
    const { setAt } = await passwordState(store.db, session.actor, own)
    return context.redirect(setAt === null ? '/account/password' : homeOf(session.actor), 303)
  })
  app.post('/leave', async (context) => {
    const token = context.get('token')
    const actor = context.get('session')?.actor ?? context.get('actor')
    if (token !== null) await revokeSession(store.db, actor, { county: county.code, token, now: clock.now() })
    takeSession(context)
    return context.redirect('/', 303)
  })
  return app
}
