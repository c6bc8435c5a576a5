import {
  closeAccount,
  endAppointment,
  enterAppointment,
  enteredBodies,
  enterPerson,
  newId,
  openAccount,
  type PersonView,
  people,
  renamePerson,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { type PersonPage, personPage } from '../../pages/people/person.ts'
import { personHref, registerPage } from '../../pages/people/register.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { loginLink } from '../login-link.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const optional = field.transform((text) => (text.trim() === '' ? null : text.trim()))
const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))
const NewPerson = { name: field, id: optional }
const Name = { name: field, revision: z.coerce.number().int() }
const Appointment = {
  body: field,
  post: field,
  manner: z.enum(['任职', '代理', '借调']),
  other: optional.optional(),
  rests: z.literal('1').optional(),
  since: day,
  until: z.union([z.literal('').transform(() => null), day]),
  basis: field,
}
const End = { reason: field, successor: optional }
const Account = { id: field }
const Close = { reason: field }
const Nothing = {}

/** The system administrator's pages: people, their posts and accounts. */
export function peopleRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const scope = () => ({ county: county.code, today: clock.today() })
  const knownBodies = async (context: Asked) => [
    ...county.bodies,
    ...(await enteredBodies(store.db, context.get('actor'), { county: county.code })),
  ]

  const list = async (context: Asked, refused: string | null) =>
    respond(
      context,
      registerPage(context.get('frame'), await people(store.db, context.get('actor'), scope()), refused),
      refused === null ? 200 : 400,
    )
  const personOf = async (context: Asked): Promise<PersonView | undefined> =>
    (await people(store.db, context.get('actor'), { ...scope(), person: context.req.param('person') ?? '' }))[0]
  const show = async (
    context: Asked,
    more: Omit<PersonPage, 'person' | 'bodies'> = {},
    status: 200 | 400 | 409 = 200,
  ) => {
    const person = await personOf(context)
    if (person === undefined) return context.notFound()
    const bodies = (await knownBodies(context)).map(({ name }) => name)
    return respond(context, personPage(context.get('frame'), { person, bodies, ...more }), status)
  }
  const refuse = (context: Asked, refused: string) => show(context, { refused }, 400)
  const back = (context: Asked) => context.redirect(personHref(context.req.param('person') ?? ''), 303)

  app.get('/accounts', (context) => list(context, null))
  app.post('/accounts', async (context) => {
    const form = await formOf(context, NewPerson)
    if (isRefusal(form)) return list(context, form.message)
    const id = form.id ?? newId(random)
    const done = await enterPerson(store.db, context.get('actor'), { ...act(), id, name: form.name.trim() })
    return done.outcome === 'refused' ? list(context, done.message) : context.redirect(personHref(id), 303)
  })
  app.get('/accounts/people/:person', (context) => show(context))
  app.post('/accounts/people/:person/name', async (context) => {
    const form = await formOf(context, Name)
    if (isRefusal(form)) return refuse(context, form.message)
    const { name, revision } = form
    const asked = { ...act(), id: context.req.param('person'), name: name.trim(), revision }
    const done = await renamePerson(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return refuse(context, done.message)
    return done.outcome === 'changed' ? show(context, { changed: { written: name } }, 409) : back(context)
  })
  app.post('/accounts/people/:person/appointments', async (context) => {
    const form = await formOf(context, Appointment)
    if (isRefusal(form)) return refuse(context, form.message)
    const body = (await knownBodies(context)).find(
      ({ name, aliases }) => name === form.body.trim() || aliases.includes(form.body.trim()),
    )
    if (body === undefined)
      return refuse(context, `县单位名录中没有“${form.body}”。请从列出的单位中选，或照名录写全称、简称。`)
    const done = await enterAppointment(store.db, context.get('actor'), {
      ...act(),
      id: newId(random),
      person: context.req.param('person'),
      body: body.name,
      post: form.post.trim(),
      manner: form.manner,
      other: form.other ?? null,
      rests: form.rests === '1',
      since: form.since,
      until: form.until,
      basis: form.basis.trim(),
    })
    return done.outcome === 'refused' ? refuse(context, done.message) : back(context)
  })
  app.post('/accounts/people/:person/appointments/:appointment/end', async (context) => {
    const form = await formOf(context, End)
    if (isRefusal(form)) return refuse(context, form.message)
    const { reason, successor } = form
    const asked = { ...act(), id: context.req.param('appointment'), reason: reason.trim(), successor }
    const done = await endAppointment(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? refuse(context, done.message) : back(context)
  })
  app.post('/accounts/people/:person/account', async (context) => {
    const form = await formOf(context, Account)
    if (isRefusal(form)) return refuse(context, form.message)
    const asked = { ...act(), id: form.id.trim(), person: context.req.param('person') }
    const done = await openAccount(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? refuse(context, done.message) : back(context)
  })
  app.post('/accounts/people/:person/account/link', async (context) => {
    const form = await formOf(context, Nothing)
    if (isRefusal(form)) return refuse(context, form.message)
    const person = await personOf(context)
    if (person?.account == null) return refuse(context, '此人还没有账号。请先开立账号。')
    const made = await loginLink(service, context, context.get('actor'), person.account.id)
    return isRefusal(made) ? refuse(context, made.message) : show(context, { made })
  })
  app.post('/accounts/people/:person/account/close', async (context) => {
    const form = await formOf(context, Close)
    if (isRefusal(form)) return refuse(context, form.message)
    const person = await personOf(context)
    const asked = { ...act(), id: person?.account?.id ?? '', reason: form.reason.trim() }
    const done = await closeAccount(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? refuse(context, done.message) : back(context)
  })
  return app
}
