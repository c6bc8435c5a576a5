import {
  type After,
  type Counts,
  countParts,
  dutyItems,
  type LedgerRules,
  ledgerRules,
  lightOf,
  may,
  type Part,
  parts,
  seesAll,
  setLedgerRules,
  unitsOf,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { bringUpLedger } from '../../ledger/bring-up.ts'
import { type DutyFilter, dutiesPage, listHref } from '../../pages/duties/list.ts'
import { rulesPage } from '../../pages/duties/rules.ts'
import { messagePage } from '../../pages/message.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { isPart, itemsAsked } from './asked.ts'

const Rules = {
  begins: z.iso.date().transform((text) => Temporal.PlainDate.from(text)),
  days: z.coerce.number().int(),
  source: field.transform((text) => text.trim()),
}

const PAGE = 100

/** The first part that has something in it is shown where none is asked for. */
const firstOf = (counts: Counts): Part => parts.find((part) => counts[part] > 0) ?? '待办'

/** The ledger's list and its rules. */
export function ledgerRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const scope = () => ({ county: county.code, now: clock.now() })
  const keeps = (context: Asked) => may(context.get('actor'), 'keep-ledger').outcome === 'allowed'
  const rulesNow = (context: Asked) => ledgerRules(store.db, context.get('actor'), scope())

  const showRules = async (context: Asked, refused: string | null) => {
    const rules = await rulesNow(context)
    const page = rulesPage(context.get('frame'), { rules, today: clock.today().toString(), refused })
    return respond(context, page, refused === null ? 200 : 400)
  }

  app.get('/duties', async (context) => {
    const rules = await rulesNow(context)
    if (rules === null)
      return keeps(context) ? context.redirect('/duties/rules', 303) : respond(context, messagePage('no-ledger'))
    return respond(context, await listOf(context, rules))
  })
  app.get('/duties/rules', (context) => showRules(context, null))
  app.post('/duties/rules', async (context) => {
    const form = await formOf(context, Rules)
    if (isRefusal(form)) return showRules(context, form.message)
    const { begins, days, source } = form
    const asked = { ...scope(), begins, near: { days, source } }
    const done = await setLedgerRules(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return showRules(context, done.message)
    const computed = await bringUpLedger(service)
    return isRefusal(computed) ? showRules(context, computed.message) : context.redirect('/duties', 303)
  })

  async function listOf(context: Asked, { begins, near }: LedgerRules) {
    const actor = context.get('actor')
    const { part: asked, unit = '', document = '', words = '', due = '', id = '' } = context.req.query()
    const which = itemsAsked(service, near, { unit, document, words })
    const counts = await countParts(store.db, actor, which)
    const part = isPart(asked) ? asked : firstOf(counts)
    const filter: DutyFilter = { part, unit, document, words }
    const after: After | undefined = id === '' ? undefined : { dueAt: due === '' ? null : due, id }
    const page = await dutyItems(store.db, actor, { ...which, part, limit: PAGE, ...(after && { after }) })
    return dutiesPage(context.get('frame'), {
      items: page.items.map((item) => [item, lightOf(item, which.now, near)] as const),
      counts,
      filter,
      units: seesAll(actor) ? county.bodies.map(({ name }) => name) : unitsOf(actor),
      documents: county.law.policies.map(({ head: { number, title } }) => [number, `${number} ${title}`] as const),
      next: page.after === null ? null : listHref(filter, { due: page.after.dueAt ?? '', id: page.after.id }),
      begins: begins.toString(),
      keeps: keeps(context),
    })
  }

  return app
}
