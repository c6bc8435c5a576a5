import { dutyEvents, enterEvent, firstMoment, newId, voidEvent } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { type Awaited, awaitedEvents } from '../../ledger/awaited.ts'
import { bringUpLedger } from '../../ledger/bring-up.ts'
import { eventsPage } from '../../pages/duties/events.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Happened = { document: field, fact: field, happened: field, basis: field }
const Void = { id: field, why: field }

/** What duties count from: what is waited for, what was entered, entering and taking back. */
export function eventRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })

  const show = async (context: Asked, refused: string | null) => {
    const page = eventsPage(context.get('frame'), {
      awaited: awaitedEvents(county),
      events: await dutyEvents(store.db, context.get('actor'), act()),
      refused,
    })
    return respond(context, page, refused === null ? 200 : 400)
  }
  /** The act stands whether or not the days can be worked out anew at once: the daily pass does it again. */
  const done = async (context: Asked, outcome: { readonly outcome: string; readonly message?: string }) => {
    if (outcome.outcome === 'refused') return show(context, outcome.message ?? '')
    const computed = await bringUpLedger(service)
    return isRefusal(computed) ? show(context, computed.message) : context.redirect('/duties/events', 303)
  }

  app.get('/duties/events', (context) => show(context, null))
  app.post('/duties/events', async (context) => {
    const form = await formOf(context, Happened)
    if (isRefusal(form)) return show(context, form.message)
    const one = awaitedEvents(county).find(({ document, fact }) => document === form.document && fact === form.fact)
    if (one === undefined) return show(context, '没有事项从这件事起算。请在本页所列的各件中选。')
    const happened = happenedIn(form.happened, one, clock.now())
    if (isRefusal(happened)) return show(context, happened.message)
    const { document, fact, basis } = form
    const asked = { ...act(), id: newId(random), document, fact, happened, basis }
    return done(context, await enterEvent(store.db, context.get('actor'), asked))
  })
  app.post('/duties/events/void', async (context) => {
    const form = await formOf(context, Void)
    if (isRefusal(form)) return show(context, form.message)
    const { id, why } = form
    return done(context, await voidEvent(store.db, context.get('actor'), { ...act(), id, why }))
  })

  return app
}

/** When it happened, as the kind of fact needs it: a day, or a minute in the county's time; never later than now. */
function happenedIn(written: string, { fact, kind }: Awaited, now: Temporal.Instant): string | Refusal {
  const text = written.trim()
  if (kind === 'moment' && !/T\d/.test(text)) return refuse(`“${fact}”要写到几时几分，例如 2022-07-01T09:30。`)
  const shape = kind === 'day' ? z.iso.date() : z.iso.datetime({ local: true, precision: -1 })
  if (!shape.safeParse(text).success)
    return refuse(
      `“${fact}”的日期“${text.slice(0, 40)}”读不懂，应为 2022-07-01${kind === 'moment' ? 'T09:30' : ''} 的样子。`,
    )
  const from = firstMoment(kind === 'day' ? Temporal.PlainDate.from(text) : Temporal.PlainDateTime.from(text))
  return Temporal.Instant.compare(from, now) > 0 ? refuse(`“${fact}”还没有到：${text}。发生之后再登记。`) : text
}
