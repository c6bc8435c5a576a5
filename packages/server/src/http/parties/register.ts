import {
  createParty,
  exportParties,
  findParties,
  listParties,
  newId,
  PAGE,
  type PartyFilter,
  type PartyKind,
  partyKinds,
} from '@zhengling/store'
import { Hono } from 'hono'
import { newKindPage, newPartyPage } from '../../pages/parties/form.ts'
import { foundPage, partiesPage } from '../../pages/parties/list.ts'
import { partyHref } from '../../pages/parties/parts.ts'
import { partiesCsv } from '../../parties/export-csv.ts'
import { townshipsFor } from '../../parties/townships.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { draftIn, NewForm, writtenIn } from './form-fields.ts'

const isKind = (text: string | undefined): text is PartyKind => text !== undefined && Object.hasOwn(partyKinds, text)
const FindForm = { number: field.max(40) }
const ExportForm = {
  township: field.optional(),
  kind: field.optional(),
  name: field.optional(),
  village: field.optional(),
}

/** A filter as an address or a form says it; what is empty or unknown filters nothing. */
function filterOf(asked: Readonly<Record<string, string | undefined>>): PartyFilter {
  const said = (name: string) => {
    const text = asked[name]?.trim()
    return text === undefined || text === '' ? {} : { [name]: text }
  }
  const { kind } = asked
  return { ...said('township'), ...(isKind(kind) ? { kind } : {}), ...said('village'), ...said('name') }
}

/** The page asked for; what is no page is the first, what no register reaches the last that could be. */
const pageOf = (asked: string | undefined): number =>
  Math.min(MOST_PAGES, Math.max(1, Number.parseInt(asked ?? '1', 10) || 1))

const MOST_PAGES = 1_000_000

/** The register of parties: list, search by number, entering, export. */
export function registerRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const asked = () => ({ county: county.code, keys: service.keys() })
  const act = () => ({ ...asked(), now: clock.now(), random })
  const townships = (context: Asked) => townshipsFor(county, context.get('actor'))
  const list = async (context: Asked, refused: string | null) => {
    const filter = filterOf(refused === null ? context.req.query() : {})
    const page = pageOf(context.req.query('page'))
    const found = await listParties(store.db, context.get('actor'), { ...asked(), filter, page })
    const shown = { ...found, filter, page, size: PAGE, townships: townships(context) }
    return respond(context, partiesPage(context.get('frame'), shown, refused), refused === null ? 200 : 400)
  }
  app.get('/parties', (context) => list(context, null))
  app.post('/parties/find', async (context) => {
    const form = await formOf(context, FindForm)
    if (isRefusal(form)) return list(context, form.message)
    const done = await findParties(store.db, context.get('actor'), { ...asked(), number: form.number })
    const [parties, refused] = done.outcome === 'found' ? [done.parties, null] : [[], done.message]
    const page = foundPage(context.get('frame'), parties, townships(context), refused)
    return respond(context, page, refused === null ? 200 : 400)
  })
  app.get('/parties/new', (context) => {
    const kind = context.req.query('kind')
    const own = townships(context)
    const only = own.length === 1 ? { township: own[0]?.code ?? '' } : {}
    const page = isKind(kind)
      ? newPartyPage(context.get('frame'), kind, { written: only, townships: own })
      : newKindPage(context.get('frame'))
    return respond(context, page)
  })
  app.post('/parties', async (context) => {
    const form = await formOf(context, NewForm)
    if (isRefusal(form)) return list(context, form.message)
    const done = await createParty(store.db, context.get('actor'), { ...act(), draft: draftIn(form) })
    if (done.outcome === 'created') return context.redirect(partyHref(done.id), 303)
    const filled = {
      written: writtenIn(form),
      townships: townships(context),
      refused: done.message,
      ...('faults' in done && { faults: done.faults }),
    }
    return respond(context, newPartyPage(context.get('frame'), form.kind, filled), 400)
  })
  app.post('/parties/export', async (context) => {
    const form = await formOf(context, ExportForm)
    if (isRefusal(form)) return list(context, form.message)
    const id = newId(random)
    const done = await exportParties(store.db, context.get('actor'), { ...act(), id, filter: filterOf(form) })
    if (done.outcome === 'refused') return list(context, done.message)
    context.header('cache-control', 'no-store')
    context.header('content-disposition', `attachment; filename="parties-${clock.today().toString()}.csv"`)
    return context.body(partiesCsv(county, done.parties), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  return app
}
