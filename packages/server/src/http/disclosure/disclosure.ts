import { type Actor, disclosures, enterDisclosure, normaliseNumber, voidDisclosure } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { byPressing, type DisclosureTerm, disclosureStates, disclosureTerm } from '../../disclosure/term.ts'
import { disclosurePage } from '../../pages/disclosure/document.ts'
import { disclosureListPage } from '../../pages/disclosure/list.ts'
import { isRefusal } from '../../refusal.ts'
import { disclosureHref } from '../address.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const whole = z.coerce.number().int().positive()
const Entered = { version: whole, kind: z.enum(['印发', '他处公布']), day: z.iso.date(), place: field, source: field }

/** Terms of proactive publication, for the office. */
export function disclosureRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const slugOf = (context: Asked) => normaliseNumber(context.req.param('document') ?? '')
  const act = (context: Asked) => ({ county: county.code, now: clock.now(), document: slugOf(context) })

  app.get('/disclosure', async (context) => {
    const all = await disclosureTerms(service, context.get('actor'))
    const issuer = context.req.query('issuer') ?? ''
    const part = disclosureStates.find((one) => one === context.req.query('part')) ?? ''
    const terms = all.filter(({ disclosure }) => issuer === '' || disclosure.issuer === issuer)
    const page = disclosureListPage(context.get('frame'), {
      terms,
      shown: terms.filter(({ state }) => part === '' || state === part).toSorted(byPressing),
      issuers: [...new Set(all.flatMap(({ disclosure }) => disclosure.issuer ?? []))].toSorted(),
      filter: { issuer, part },
    })
    return respond(context, page)
  })

  async function showDocument(context: Asked, refused: string | null) {
    const [first, ...rest] = await disclosureTerms(service, context.get('actor'), { document: slugOf(context) })
    if (first === undefined) return context.notFound()
    const page = disclosurePage(context.get('frame'), [first, ...rest], refused)
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/disclosure/:document', (context) => showDocument(context, null))
  app.post('/disclosure/:document', async (context) => {
    const form = await formOf(context, Entered)
    if (isRefusal(form)) return showDocument(context, form.message)
    const asked = { ...act(context), ...form, day: Temporal.PlainDate.from(form.day) }
    const done = await enterDisclosure(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? showDocument(context, done.message) : back(context)
  })
  app.post('/disclosure/:document/void', async (context) => {
    const form = await formOf(context, { version: whole, n: whole, why: field })
    if (isRefusal(form)) return showDocument(context, form.message)
    const done = await voidDisclosure(store.db, context.get('actor'), { ...act(context), ...form })
    return done.outcome === 'refused' ? showDocument(context, done.message) : back(context)
  })
  const back = (context: Asked) => context.redirect(encodeURI(disclosureHref(slugOf(context))), 303)
  return app
}

/** The terms of the versions that the actor may see, of one document, of all, or of those that never were public, as of today. */
export async function disclosureTerms(
  { store, county, clock }: Service,
  actor: Actor,
  of: { readonly document?: string; readonly unpublished?: boolean } = {},
): Promise<readonly DisclosureTerm[]> {
  const asked = { county: county.code, ...of }
  const at = { today: clock.today(), calendar: county.calendar }
  return (await disclosures(store.db, actor, asked)).map((one) => disclosureTerm(one, at))
}
