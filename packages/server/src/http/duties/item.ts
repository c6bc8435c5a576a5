import {
  type Actor,
  bodyKeepers,
  type DutyItem,
  dutyItem,
  type Figure,
  filesOn,
  handIn,
  judgeReport,
  keepFiles,
  ledgerRules,
  lightOf,
  makeDuty,
  may,
  NEAR_UNLESS_SET,
  newId,
  reportsOn,
  saveDraft,
  setOwnDay,
  unitAssignments,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { attachmentsIn } from '../../attachments/read.ts'
import { unfoldingOf } from '../../ledger/unfolding.ts'
import { itemPage } from '../../pages/duties/item.ts'
import { makePage, sources } from '../../pages/duties/make.ts'
import { itemHref } from '../../pages/duties/parts.ts'
import type { Written } from '../../pages/duties/report-form.ts'
import { clauseLink } from '../../pages/law/clause-link.ts'
import { largestFile } from '../../reading/source-file.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import { bodiesIn, listIn } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field, numbers } from '../field.ts'
import { formOf } from '../form.ts'
import { documentsHere } from '../law.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const several = z.union([field.transform((one) => [one]), z.array(field)]).optional()
const files = z.union([z.instanceof(File).transform((one) => [one]), z.array(z.instanceof(File))])
const Report = {
  revision: z.coerce.number().int(),
  said: z.string().regex(/^[^\0]*$/),
  closes: z.enum(['1', '0']).transform((one) => one === '1'),
  shows: several,
  ask: several,
  figure: several,
  file: files.optional(),
  drop: numbers.optional(),
  // The button stands behind the files, and is left out with them.
  do: z.enum(['hand-in', 'draft']).default('draft'),
}
const Judge = { n: z.coerce.number().int(), why: field, do: z.enum(['accept', 'return']) }
const Day = {
  revision: z.coerce.number().int(),
  day: z.iso.date().transform((text) => Temporal.PlainDate.from(text)),
  why: field,
}
const words = z.string().regex(/^[^\0]*$/)
const Made = {
  source: z.enum(sources),
  origin: field,
  what: words,
  units: words,
  along: field,
  reportedTo: field,
  due: z.union([z.literal(''), z.iso.date()]),
  goal: field,
  measures: field,
  standard: field,
  evidence: field,
}

/** One item's page and what is done on it; and duties made by hand. */
export function itemRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })

  async function show(context: Asked, refused?: string, written?: Written) {
    const actor = context.get('actor')
    const item = await dutyItem(store.db, actor, { county: county.code, id: context.req.param('item') ?? '' })
    if (item === undefined) return context.notFound()
    const rules = await ledgerRules(store.db, actor, act())
    const allowed = (name: 'report-duty' | 'judge-report' | 'keep-ledger' | 'keep-matters') =>
      may(actor, name, item).outcome === 'allowed'
    const light = lightOf(item, clock.now(), rules?.near ?? NEAR_UNLESS_SET)
    const page = itemPage(context.get('frame'), {
      item,
      light,
      reports: await reportsOn(store.db, actor, { county: county.code, item }),
      files: await filesOn(store.db, actor, { county: county.code, id: item.id }),
      clauseHref: await hrefOf(item.document, item.clause, actor),
      also: await alsoOf(item, actor),
      unfolding: unfoldingOf(county, item, {
        assignments: await unitAssignments(store.db, actor, act()),
        keepers: await bodyKeepers(store.db, actor, act()),
      }),
      may: {
        keep: allowed('keep-ledger'),
        report: allowed('report-duty'),
        judge: allowed('judge-report'),
        supervise: light.light === '逾期' && allowed('keep-matters'),
        setDay:
          allowed('keep-ledger') &&
          (item.dueAt === null || item.own !== null) &&
          item.state !== '办结' &&
          item.state !== '不再要求',
      },
      today: clock.today(),
      ...(refused === undefined ? {} : { refused }),
      ...(written === undefined ? {} : { written }),
    })
    return respond(context, page, refused === undefined ? 200 : 400)
  }
  async function hrefOf(document: string | null, clause: string | null, actor: Actor): Promise<string | null> {
    if (document === null || clause === null) return null
    return clauseLink(await documentsHere(service, actor))({ document, clause }) ?? null
  }
  async function alsoOf({ document, duty }: DutyItem, actor: Actor) {
    const policy = county.law.policies.find(({ head }) => head.number === document)
    const { also = [] } = policy?.declared.duties.find(({ name }) => name === duty) ?? {}
    if (also.length === 0) return []
    const link = clauseLink(await documentsHere(service, actor))
    return also.map(({ document: number, clause }) => ({ clause, href: link({ document: number, clause }) }))
  }
  const back = (context: Asked) => context.redirect(itemHref(context.req.param('item') ?? ''), 303)
  const idOf = (context: Asked) => context.req.param('item') ?? ''

  const showMake = (context: Asked, written: Readonly<Record<string, string>>, refused: string | null) => {
    return respond(context, makePage(context.get('frame'), { written, refused }), refused === null ? 200 : 400)
  }
  app.get('/duties/new', (context) => showMake(context, {}, null))
  app.post('/duties/new', async (context) => {
    const form = await formOf(context, Made)
    if (isRefusal(form)) return showMake(context, {}, form.message)
    const { csrf: _, ...written } = form as typeof form & { csrf?: string }
    const units = bodiesIn(county, form.units)
    const along = bodiesIn(county, form.along)
    const to = bodiesIn(county, form.reportedTo)
    if (isRefusal(units)) return showMake(context, written, units.message)
    if (isRefusal(along)) return showMake(context, written, along.message)
    if (isRefusal(to)) return showMake(context, written, to.message)
    const done = await makeDuty(store.db, context.get('actor'), {
      ...act(),
      units: units.map((unit) => ({ id: newId(random), unit })),
      source: form.source,
      origin: form.origin,
      what: form.what,
      evidence: listIn(form.evidence),
      along,
      reportedTo: to,
      goal: orNull(form.goal),
      measures: orNull(form.measures),
      standard: orNull(form.standard),
      due: form.due === '' ? null : Temporal.PlainDate.from(form.due),
    })
    return done.outcome === 'refused' ? showMake(context, written, done.message) : context.redirect('/duties', 303)
  })

  app.get('/duties/:item', (context) => show(context))
  app.post('/duties/:item/report', async (context) => {
    const form = await formOf(context, Report)
    if (isRefusal(form)) return show(context, form.message)
    const figures = figuresIn(form.ask ?? [], form.figure ?? [])
    const words = { said: form.said, closes: form.closes, shows: form.shows ?? [], figures }
    const brought = await bring(context, form.file ?? [], form.drop ?? [])
    const unkept = isRefusal(brought) || brought.outcome === 'refused' ? brought.message : null
    // Whoever saw the draft as it was before the files has seen the draft.
    const revision = 'before' in brought && brought.before === form.revision ? brought.revision : form.revision
    const written = { ...words, revision }
    const asked = { ...act(), id: idOf(context), ...written }
    const saved = await saveDraft(store.db, context.get('actor'), asked)
    if (saved.outcome === 'refused') return show(context, saved.message, written)
    if (unkept !== null) return show(context, unkept)
    if (form.do === 'draft') return back(context)
    const done = await handIn(store.db, context.get('actor'), { ...act(), id: idOf(context), revision: saved.revision })
    return done.outcome === 'refused' ? show(context, done.message) : back(context)
  })
  /** Takes files to the draft before its words, so that they stay whatever becomes of these. */
  async function bring(context: Asked, sent: readonly File[], drop: readonly number[]) {
    if (context.get('filesLeftOut') === true) return refuse(TOO_MUCH)
    const read = await attachmentsIn(sent)
    if (isRefusal(read)) return read
    if (read.length + drop.length === 0) return { outcome: 'kept', before: null, revision: 0 } as const
    return keepFiles(store.db, context.get('actor'), { ...act(), id: idOf(context), files: read, drop })
  }
  app.post('/duties/:item/judge', async (context) => {
    const form = await formOf(context, Judge)
    if (isRefusal(form)) return show(context, form.message)
    const asked = { ...act(), id: idOf(context), n: form.n, accept: form.do === 'accept', why: form.why }
    const done = await judgeReport(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? show(context, done.message) : back(context)
  })
  app.post('/duties/:item/day', async (context) => {
    const form = await formOf(context, Day)
    if (isRefusal(form)) return show(context, form.message)
    const { revision, day, why } = form
    const asked = { ...act(), id: idOf(context), revision, day, why, today: clock.today() }
    const done = await setOwnDay(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? show(context, done.message) : back(context)
  })

  return app
}

/** Figures with their names and units, which the form sends beside them: 名称/单位. */
const figuresIn = (asks: readonly string[], values: readonly string[]): readonly Figure[] =>
  asks.map((asked, i) => {
    const at = asked.lastIndexOf('/')
    return { name: asked.slice(0, at), unit: asked.slice(at + 1), value: values[i] ?? '' }
  })

const TOO_MUCH = `这次选的附件合计超过 ${largestFile} 字节（64 MB），都没有收下；写的文字已存入草稿。请分几次选，每次存草稿。`

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
