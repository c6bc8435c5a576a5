import {
  assignUnits,
  endAssignment,
  enteredBodies,
  newId,
  owedByWords,
  type UnitAssignment,
  unitAssignments,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { bringUpLedger } from '../../ledger/bring-up.ts'
import { type Unnamed, unnamedUnits } from '../../ledger/unnamed.ts'
import { wordsPage } from '../../pages/duties/assignment.ts'
import { assignmentsPage, isAssignmentPart, wordsHref } from '../../pages/duties/assignments.ts'
import { clauseLink } from '../../pages/law/clause-link.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { unitsWritten } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { documentsHere } from '../law.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const several = z.string().regex(/^[^\0]*$/)
const Assigned = { document: field, words: field, duty: field, units: several, why: field, seen: field }
const Ended = { document: field, words: field, id: field, why: field }

/** Which decision each scope was seen to have: duty's name → id. */
const Seen = z.record(z.string(), z.string())

/** Units that the text does not name: what there is, one of it, naming units and taking that back. */
export function assignmentRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const all = (context: Asked) => unitAssignments(store.db, context.get('actor'), act())
  const owed = (context: Asked) => owedByWords(store.db, context.get('actor'), act())

  const showAll = async (context: Asked, refused: string | null) => {
    const { part, document = '' } = context.req.query()
    const page = assignmentsPage(context.get('frame'), {
      unnamed: unnamedUnits(county),
      assignments: await all(context),
      owed: await owed(context),
      filter: { part: isAssignmentPart(part) ? part : '未定', document },
      refused,
    })
    return respond(context, page, refused === null ? 200 : 400)
  }

  app.get('/duties/assignments', (context) => showAll(context, null))
  app.get('/duties/assignments/words', (context) => {
    const { document = '', words = '', duty = '' } = context.req.query()
    return show(context, { document, words }, { written: { duty } })
  })
  app.post('/duties/assignments', async (context) => {
    const form = await formOf(context, Assigned)
    if (isRefusal(form)) return showAll(context, form.message)
    const { document, words, duty, why } = form
    const again = (refused: string) => show(context, form, { refused, written: form })
    const one = foundIn(form)
    if (one === undefined) return context.notFound()
    const seen = seenIn(form.seen)
    if (duty !== '' && !one.duties.some(({ name }) => name === duty))
      return again(`这份公文的“${words}”不涉及事项“${duty}”。请从本页所列的事项中选。`)
    const units = unitsWritten(county, await enteredBodies(store.db, context.get('actor'), act()), form.units)
    if (isRefusal(units)) return again(units.message)
    if (isRefusal(seen)) return again(seen.message)
    const asked = { ...act(), id: newId(random), document, words, duty, units, why, before: seen.get(duty) ?? null }
    const done = await assignUnits(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? again(done.message) : recomputed(context, form)
  })
  app.post('/duties/assignments/end', async (context) => {
    const form = await formOf(context, Ended)
    if (isRefusal(form)) return showAll(context, form.message)
    const { id, why } = form
    const done = await endAssignment(store.db, context.get('actor'), { ...act(), id, why })
    return done.outcome === 'refused' ? show(context, form, { refused: done.message }) : recomputed(context, form)
  })

  interface Which {
    readonly document: string
    readonly words: string
  }
  interface More {
    readonly refused?: string
    readonly written?: { readonly duty?: string; readonly units?: string; readonly why?: string }
  }

  const foundIn = ({ document, words }: Which): Unnamed | undefined =>
    unnamedUnits(county).find((one) => one.document === document && one.words === words)

  async function show(context: Asked, which: Which, { refused, written = {} }: More) {
    const unnamed = foundIn(which)
    if (unnamed === undefined) return context.notFound()
    const assignments = (await all(context)).filter(isOf(unnamed))
    const page = wordsPage(context.get('frame'), {
      unnamed,
      assignments,
      owed: await owed(context),
      clauseHref: clauseLink(await documentsHere(service, context.get('actor'))),
      written,
      refused: refused ?? null,
    })
    return respond(context, page, refused === undefined ? 200 : 400)
  }
  /** The decision stands whether or not the items can be worked out anew at once: the daily pass does it again. */
  async function recomputed(context: Asked, which: Which) {
    const computed = await bringUpLedger(service)
    return isRefusal(computed)
      ? show(context, which, { refused: computed.message })
      : context.redirect(wordsHref(which), 303)
  }

  return app
}

const isOf =
  ({ document, words }: Unnamed) =>
  (one: UnitAssignment): boolean =>
    one.document === document && one.words === words

function seenIn(text: string): ReadonlyMap<string, string> | Refusal {
  try {
    return new Map(Object.entries(Seen.parse(JSON.parse(text))))
  } catch {
    return refuse('表单不完整。请刷新本页后再定。')
  }
}
