import {
  beginEnrolment,
  confirmEnrolment,
  removeOwnSecondFactor,
  secondFactorOf,
  totpAddress,
  totpText,
} from '@zhengling/store'
import { Hono } from 'hono'
import { codesPage, enrolPage, factorPage } from '../../pages/account/second-factor.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { csrfTokenOf } from '../csrf.ts'
import { enteringOf } from '../entering.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { homeOf } from '../own-pages.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { renewSession } from '../session-cookie.ts'
import { ownSession, signedInOnly } from './guard.ts'

const Code = { code: field.max(100) }
const at = '/account/second-factor'

/** Setting up, and taking away, one's own second factor. */
export function secondFactorRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random, seal } = service
  const scope = { county: county.code }
  const app = new Hono<Env>()
  app.use(at, signedInOnly(['full', 'enrol']))
  app.use(`${at}/remove`, signedInOnly())
  const show = async (context: Asked, refused: string | null) => {
    const { session, token } = ownSession(context)
    const { actor } = session
    const status = refused === null ? 200 : 400
    const own = { csrf: csrfTokenOf(token), required: actor.kind === 'administrator', refused }
    const secret = await beginEnrolment(store.db, actor, { ...scope, now: clock.now(), random, seal })
    if (secret === null) {
      const factor = await secondFactorOf(store.db, actor, scope)
      return respond(context, factorPage({ ...own, factor }), status)
    }
    const shown = { text: totpText(secret), address: totpAddress(secret, `${county.name}政令通`, actor.account) }
    return respond(context, enrolPage({ ...own, ...shown, account: actor.account }), status)
  }
  app.get(at, (context) => show(context, null))
  app.post(at, async (context) => {
    const { session, token } = ownSession(context)
    const read = await formOf(context, Code)
    if (isRefusal(read)) return show(context, read.message)
    const asked = { ...(await enteringOf(service, context)), token, code: read.code, codeAt: clock.real(), seal }
    const done = await confirmEnrolment(store.db, session.actor, asked)
    if (done.outcome === 'refused') return show(context, done.message)
    renewSession(context, service, session, done.session)
    return respond(
      context,
      codesPage({ account: session.actor.account, codes: done.codes, landing: homeOf(session.actor) }),
    )
  })
  app.post(`${at}/remove`, async (context) => {
    const { session } = ownSession(context)
    const read = await formOf(context, Code)
    if (isRefusal(read)) return show(context, read.message)
    const asked = { ...(await enteringOf(service, context)), code: read.code, codeAt: clock.real(), seal }
    const done = await removeOwnSecondFactor(store.db, session.actor, asked)
    return done.outcome === 'refused' ? show(context, done.message) : context.redirect('/account', 303)
  })
  return app
}
