import { dayAnchor, type JournalAsked, type JournalEntry, journalHead, readJournal } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { kinds, verbs } from '../../pages/acts.ts'
import { minute } from '../../pages/date.ts'
import { whoOf } from '../../pages/desk/recent.ts'
import { anchorPage } from '../../pages/people/anchor.ts'
import { filters, type JournalFilter, journalPage } from '../../pages/people/journal.ts'
import { safeCsv } from '../../rows/safe-csv.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** Entries on a page, and in a file. */
const [page, whole] = [100, 100_000]

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))

/** The audit administrator's reading of the journal, its export, and where the chain stood at the end of a day. */
export function journalRoutes({ store, county, clock }: Service): Hono<Env> {
  const app = new Hono<Env>()
  const scope = { county: county.code }
  const read = async (context: Asked, filter: JournalFilter, limit: number) => {
    const asked = askedOf(filter, context.req.query('before'))
    return asked === undefined ? undefined : readJournal(store.db, context.get('actor'), { ...scope, ...asked, limit })
  }
  app.get('/journal', async (context) => {
    const filter = filterOf(context)
    const entries = await read(context, filter, page + 1)
    const head = await journalHead(store.db, context.get('actor'), scope)
    const view = { entries: entries?.slice(0, page) ?? [], head, filter }
    const next = entries !== undefined && entries.length > page ? (entries[page - 1]?.seq ?? null) : null
    const refused = entries === undefined ? '日期应如 2022-06-30，条目号应为整数。请重新筛选。' : null
    return respond(context, journalPage(context.get('frame'), { ...view, next, refused }), refused === null ? 200 : 400)
  })
  app.get('/journal/export', async (context) => {
    const entries = await read(context, filterOf(context), whole)
    if (entries === undefined) return context.notFound()
    context.header('cache-control', 'no-store')
    context.header('content-disposition', `attachment; filename="journal-${county.code}.csv"`)
    return context.body(safeCsv(columns, entries.map(cellsOf)), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  app.get('/journal/anchor', async (context) => {
    const chosen = day.safeParse(context.req.query('day') ?? clock.today().subtract({ days: 1 }).toString())
    const of = chosen.success ? chosen.data : clock.today().subtract({ days: 1 })
    const anchor = await dayAnchor(store.db, context.get('actor'), { ...scope, day: of })
    const refused = chosen.success ? null : '日期应如 2022-06-30。'
    return respond(context, anchorPage(context.get('frame'), of, anchor, refused), refused === null ? 200 : 400)
  })
  app.get('/journal/anchor/file', async (context) => {
    const chosen = day.safeParse(context.req.query('day'))
    const anchor = chosen.success
      ? await dayAnchor(store.db, context.get('actor'), { ...scope, day: chosen.data })
      : null
    if (anchor === null) return context.notFound()
    const name = `anchor-${county.code}-${anchor.day.toString()}.txt`
    context.header('content-disposition', `attachment; filename="${name}"`)
    return context.text(`${county.code} ${anchor.day.toString()} ${anchor.entries} ${anchor.seq}:${anchor.hash}\n`)
  })
  return app
}

function filterOf(context: Asked): JournalFilter {
  const asked = filters.flatMap((name) => {
    const value = field.safeParse(context.req.query(name)?.trim())
    return value.success && value.data !== '' ? [[name, value.data] as const] : []
  })
  return Object.fromEntries(asked)
}

function askedOf(
  { from, to, ...rest }: JournalFilter,
  before: string | undefined,
): Omit<JournalAsked, 'county' | 'limit'> | undefined {
  const read = z
    .object({ from: day.optional(), to: day.optional(), before: z.coerce.number().int().positive().optional() })
    .safeParse({ from, to, before })
  if (!read.success) return undefined
  const { from: first, to: last, before: number } = read.data
  return {
    ...rest,
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    ...(number === undefined ? {} : { before: number }),
  }
}

const columns = ['条', '时间', '谁', '办了什么', '对象类别', '对象', '条款', '内容', '校验值'] as const

const cellsOf = ({ seq, at, actor, verb, object, clause, payload, hash }: JournalEntry): readonly string[] => [
  String(seq),
  minute(at),
  whoOf(actor),
  verbs[verb] ?? verb,
  kinds[object.kind] ?? object.kind,
  object.id,
  clause ?? '',
  JSON.stringify(payload),
  hash,
]
