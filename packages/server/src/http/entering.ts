import type { Entering, SignedIn } from '@zhengling/store'
import { messagePage } from '../pages/message.ts'
import { placesNow } from '../places.ts'
import type { Asked } from './context.ts'
import { pageWithin } from './landing.ts'
import { homeOf } from './own-pages.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'
import { giveSession } from './session-cookie.ts'

/** Who stands at the door with this request. */
export async function enteringOf(service: Service, context: Asked): Promise<Entering> {
  const { county, clock, random, site } = service
  return {
    county: county.code,
    now: clock.now(),
    today: clock.today(),
    places: placesNow(service),
    random,
    rules: site.rules,
    from: context.get('from'),
    replaces: context.get('token'),
  }
}

/** Lets somebody go on after a sign-in: to the second factor where it is wanting, else to where he was about to go. */
export function goOn(context: Asked, service: Service, session: SignedIn, to?: string): Response {
  giveSession(context, service, session)
  const page = pageWithin(to)
  const asked = page === null ? '' : `?to=${encodeURIComponent(page)}`
  if (session.stage === 'code') return context.redirect(`/enter/code${asked}`, 303)
  if (session.stage === 'enrol') return context.redirect('/account/second-factor', 303)
  return context.redirect(page ?? '/enter', 303)
}

/** Whoever is not in yet is led to the door when looking, and from there back to this page; an act is refused in words. */
export function leadToSignIn(context: Asked): Response | Promise<Response> {
  const looks = context.req.method === 'GET' || context.req.method === 'HEAD'
  if (!looks) return respond(context, messagePage('sign-in'), 403)
  const door = `/enter?to=${encodeURIComponent(context.req.path)}`
  return context.redirect(context.get('session') === null ? door : ownPage(context), 302)
}

/** Where somebody who is signed in already belongs. */
export function ownPage(context: Asked): string {
  const stage = context.get('session')?.stage
  if (stage === 'code') return '/enter/code'
  return stage === 'enrol' ? '/account/second-factor' : homeOf(context.get('actor'))
}
