import { accountIdentities, expectIdentity, forgetExpected } from '@zhengling/store'
import { Hono } from 'hono'
import { identitiesPage } from '../pages/watch/identities.ts'
import { isRefusal } from '../refusal.ts'
import type { OidcProvider } from '../sign-in/oidc.ts'
import type { Asked, Env } from './context.ts'
import { field } from './field.ts'
import { formOf } from './form.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

const Expect = { account: field.min(1).max(200), claim: field.trim().min(1).max(200) }
const Forget = { account: field.min(1).max(200) }

/** The system administrator says who will come from the provider, by which claim. */
export function identityRoutes({ store, county, clock, site }: Service, { issuer, name }: OidcProvider): Hono<Env> {
  const scope = { county: county.code, issuer }
  const claim = site.oidc?.claim ?? null
  const app = new Hono<Env>()
  const show = async (context: Asked, refused: string | null) => {
    const accounts = await accountIdentities(store.db, context.get('actor'), scope)
    const page = identitiesPage(context.get('frame'), { name, claim, accounts, refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/identities', (context) => show(context, null))
  app.post('/identities', async (context) => {
    const read = await formOf(context, Expect)
    if (isRefusal(read)) return show(context, read.message)
    const asked = { ...scope, ...read, now: clock.now() }
    const done = await expectIdentity(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? show(context, done.message) : context.redirect('/identities', 303)
  })
  app.post('/identities/forget', async (context) => {
    const read = await formOf(context, Forget)
    if (isRefusal(read)) return show(context, read.message)
    const done = await forgetExpected(store.db, context.get('actor'), { ...scope, ...read, now: clock.now() })
    return done.outcome === 'refused' ? show(context, done.message) : context.redirect('/identities', 303)
  })
  return app
}
