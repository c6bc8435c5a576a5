import {
  clocksOf,
  decidedAt,
  draftPaper,
  editPaper,
  issuePaper,
  listPapers,
  matterById,
  meetingsDecided,
  newId,
  notePublished,
  numberRegister,
  openSeries,
  type PaperOutcome,
  type PaperWords,
  paperById,
  registerNumber,
  sayNumber,
  stepsOf,
  supervisionRules,
  voidPaper,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { bulletinAt, periodOf } from '../../assessment/bulletin.ts'
import { paperOfPaper } from '../../layout/paper.ts'
import { importOperation } from '../../operations/import-issue.ts'
import { minutesPage } from '../../pages/papers/minutes.ts'
import { numbersPage } from '../../pages/papers/numbers.ts'
import { paperHref, paperPage, printPage } from '../../pages/papers/paper.ts'
import { papersPage } from '../../pages/papers/papers.ts'
import { briefWords, bulletinWords, orderWords, reminderWords } from '../../papers/compose.ts'
import { minutesWords } from '../../papers/minutes.ts'
import { blocksOf, gazetteText, textOf } from '../../papers/source.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { cutoffIn, dayIn, lastMonth } from '../assessment/assessment.ts'
import { bodyCalled, listIn } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { rehearsalBanner, sendPaper } from '../paper-file.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const MOST = 200
const words = z.string().regex(/^[^\0]*$/)
const revision = z.coerce.number().int()
const New = {
  kind: z.enum(['通报', '工作简报', '督办单', '提醒函', '季度分析']),
  /** The month told of, YYYY-MM; empty: that of the cut-off. */
  month: field,
  /** Up to when; of 督办单 and 提醒函 empty: now. */
  at: field,
  /** 督办单: the matter's id; 提醒函: the unit. */
  of: field,
}
type New = z.infer<z.ZodObject<typeof New>>
const NewMinutes = {
  /** As the origin of what was decided, which is kept without spaces around it. */
  name: field.trim(),
  heldOn: z.iso.date(),
  place: field.trim(),
  chair: field.trim(),
  present: words,
  excused: words,
  attending: words,
  /** Up to when; empty: now. */
  at: field,
}
/** A mark with its year, 云政办函〔2022〕. */
const series = z
  .string()
  .regex(/^\p{Script=Han}+〔\d{4}〕$/u)
  .transform((written) => {
    const [mark = '', year = ''] = written.split(/[〔〕]/)
    return { mark, year: Number(year), written }
  })
const Words = { revision, title: field, addressees: words, body: words, signature: field }

/** Papers drafted from the ledger, their issue, and the register of numbers. */
export function paperRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const idOf = (context: Asked) => context.req.param('paper') ?? ''

  const showList = async (context: Asked, refused: string | null) => {
    const papers = await listPapers(store.db, context.get('actor'), { ...act(), limit: MOST })
    const units = county.bodies.map(({ name }) => name)
    const page = papersPage(context.get('frame'), { papers, at: lastMonth(clock.today()), units, refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/papers', (context) => showList(context, null))
  app.post('/papers', async (context) => {
    const form = await formOf(context, New)
    if (isRefusal(form)) return showList(context, form.message)
    const composed = await compose(context, form)
    if (isRefusal(composed)) return showList(context, composed.message)
    const id = newId(random)
    const done = await draftPaper(store.db, context.get('actor'), { ...act(), id, kind: form.kind, ...composed })
    return done.outcome === 'refused' ? showList(context, done.message) : context.redirect(paperHref(id), 303)
  })

  /** The words of a new paper as the ledger gives them. */
  async function compose(context: Asked, { kind, month, at, of }: New) {
    const actor = context.get('actor')
    const cutoff = at === '' ? clock.now() : cutoffIn(at, clock.now())
    if (isRefusal(cutoff)) return cutoff
    const quarterly = kind === '季度分析'
    const span = quarterly ? 'quarterly' : 'monthly'
    const day = dayIn(month, cutoff)
    if (isRefusal(day)) return day
    const period = periodOf(span, day, cutoff)
    const common = { since: period.since.toString(), until: period.until.toString(), cutoff, matter: null }
    if (kind === '督办单') {
      const matter = await matterById(store.db, actor, { county: county.code, id: of })
      if (matter === undefined) return refuse('没有这一督办事项。请从督办事项的页面上拟督办单。')
      const steps = await stepsOf(store.db, actor, { county: county.code, matter })
      const world = {
        now: clock.now(),
        rules: await supervisionRules(store.db, actor, act()),
        calendar: county.calendar,
      }
      return { ...common, matter: matter.id, ...orderWords(matter, clocksOf(matter, steps, world), county) }
    }
    const bulletin = await bulletinAt(service, actor, { kind: span, period })
    if (kind !== '提醒函') return { ...common, ...(kind === '工作简报' ? briefWords : bulletinWords)(bulletin, county) }
    const unit = bodyCalled(county, of.trim())
    return unit === null
      ? refuse(`单位名录中没有“${of}”。提醒函请写明给哪个单位，写全称或公文里的简称。`)
      : { ...common, ...reminderWords(bulletin, county, unit) }
  }

  const showMinutes = async (context: Asked, refused: string | null) => {
    const meetings = await meetingsDecided(store.db, context.get('actor'), act())
    const page = minutesPage(context.get('frame'), { meetings, today: clock.today().toString(), refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/papers/minutes', (context) => showMinutes(context, null))
  app.post('/papers/minutes', async (context) => {
    const form = await formOf(context, NewMinutes)
    if (isRefusal(form)) return showMinutes(context, form.message)
    const unwritten = Object.entries({ 会议名称: form.name, 地点: form.place, 主持人: form.chair }).find(
      ([, one]) => one === '',
    )
    if (unwritten !== undefined) return showMinutes(context, `未写${unwritten[0]}。`)
    const cutoff = form.at === '' ? clock.now() : cutoffIn(form.at, clock.now())
    if (isRefusal(cutoff)) return showMinutes(context, cutoff.message)
    const heldOn = Temporal.PlainDate.from(form.heldOn)
    if (Temporal.PlainDate.compare(heldOn, clock.today()) > 0)
      return showMinutes(context, `开会日期写的是 ${form.heldOn}，还没有到。请改为开会的那一天。`)
    const actor = context.get('actor')
    const [present, excused, attending] = [listIn(form.present), listIn(form.excused), listIn(form.attending)]
    const decided = await decidedAt(store.db, actor, { county: county.code, origin: form.name, cutoff })
    const { name, place, chair } = form
    const composed = minutesWords({ name, heldOn, place, chair, present, excused, attending }, decided, county)
    const id = newId(random)
    const span = { since: form.heldOn, until: form.heldOn }
    const draft = { ...act(), id, kind: '会议纪要', ...span, cutoff, matter: null, ...composed } as const
    const done = await draftPaper(store.db, actor, draft)
    return done.outcome === 'refused' ? showMinutes(context, done.message) : context.redirect(paperHref(id), 303)
  })

  const showNumbers = async (context: Asked, refused: string | null) => {
    const register = await numberRegister(store.db, context.get('actor'), act())
    const page = numbersPage(context.get('frame'), { ...register, year: clock.today().year, refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/papers/numbers', (context) => showNumbers(context, null))
  app.post('/papers/numbers', async (context) => {
    const whole = z.coerce.number().int()
    const form = await formOf(context, { mark: field, year: whole, first: whole, basis: field })
    if (isRefusal(form)) return showNumbers(context, form.message)
    const done = await openSeries(store.db, context.get('actor'), { ...act(), ...form, mark: form.mark.trim() })
    return done.outcome === 'refused' ? showNumbers(context, done.message) : context.redirect('/papers/numbers', 303)
  })
  app.post('/papers/numbers/register', async (context) => {
    const form = await formOf(context, { series, remark: field })
    if (isRefusal(form)) return showNumbers(context, form.message)
    const { mark, year } = form.series
    const asked = { ...act(), mark, year, remark: form.remark }
    const done = await registerNumber(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? showNumbers(context, done.message) : context.redirect('/papers/numbers', 303)
  })

  async function show(context: Asked, refused: string | null, written: string | null, status: 200 | 400 | 409) {
    const actor = context.get('actor')
    const paper = await paperById(store.db, actor, { county: county.code, id: idOf(context) })
    if (paper === undefined) return context.notFound()
    const { series } = await numberRegister(store.db, actor, act())
    const today = clock.today().toString()
    return respond(context, paperPage(context.get('frame'), { paper, series, today, refused, written }), status)
  }
  app.get('/papers/:paper', (context) => show(context, null, null, 200))

  function on<S extends z.ZodRawShape>(
    path: string,
    shape: S,
    run: (context: Asked, form: z.infer<z.ZodObject<S>>) => Promise<PaperOutcome | Refusal>,
  ) {
    app.post(`/papers/:paper${path}`, async (context) => {
      const form = await formOf(context, shape)
      if (isRefusal(form)) return show(context, form.message, null, 400)
      const done = await run(context, form)
      if (!isRefusal(done) && done.outcome === 'done') return context.redirect(paperHref(idOf(context)), 303)
      const written = 'body' in form && typeof form.body === 'string' ? form.body : null
      return show(context, done.message, written, !isRefusal(done) && done.ground === 'changed' ? 409 : 400)
    })
  }
  const asked = (context: Asked, of: { readonly revision: number }) =>
    ({ ...act(), id: idOf(context), revision: of.revision }) as const
  on('', Words, async (context, form) => {
    const blocks = blocksOf(form.body)
    if (isRefusal(blocks)) return blocks
    const { title, signature } = form
    const edited: PaperWords = { title, addressees: listIn(form.addressees), blocks, signature }
    return editPaper(store.db, context.get('actor'), { ...asked(context, form), ...edited })
  })
  on('/issue', { revision, series, signedOn: z.iso.date() }, (context, form) => {
    const signedOn = Temporal.PlainDate.from(form.signedOn)
    const { mark, year, written } = form.series
    if (year !== signedOn.year)
      return Promise.resolve(refuse(`${written}的文号只用于当年成文的文件，成文日期写的是 ${form.signedOn}。`))
    return issuePaper(store.db, context.get('actor'), { ...asked(context, form), mark, signedOn })
  })
  on('/void', { revision, why: field }, (context, form) =>
    voidPaper(store.db, context.get('actor'), { ...asked(context, form), why: form.why }),
  )
  on('/publish', { revision }, async (context, form) => {
    const actor = context.get('actor')
    const paper = await paperById(store.db, actor, { county: county.code, id: idOf(context) })
    if (paper?.number == null || paper.state !== '已印发') return refuse('只有已经印发、没有作废的文件可以收入公报。')
    const text = Buffer.from(gazetteText(paper))
    const read = await importOperation.run(service, actor, { name: `${sayNumber(paper.number)}.txt` }, text)
    if (isRefusal(read)) return read
    // Read once already, where an earlier attempt ended before it was noted.
    const slug = read.outcome === 'imported' ? read.documents[0]?.slug : sayNumber(paper.number)
    return notePublished(store.db, actor, { ...asked(context, form), document: slug ?? '' })
  })
  app.get('/papers/:paper/text', async (context) => {
    const paper = await paperById(store.db, context.get('actor'), { county: county.code, id: idOf(context) })
    if (paper === undefined) return context.notFound()
    context.header('content-disposition', `attachment; filename="${paper.id}.txt"`)
    context.header('cache-control', 'no-store')
    return context.text(textOf(paper, county.name))
  })
  for (const form of ['pdf', 'docx'] as const)
    app.get(`/papers/:paper/${form}`, async (context) => {
      const paper = await paperById(store.db, context.get('actor'), { county: county.code, id: idOf(context) })
      if (paper === undefined) return context.notFound()
      const laidOut = paperOfPaper(paper, rehearsalBanner(context.get('frame').rehearsal))
      const at = paper.issuedAt ?? paper.draftedAt
      return sendPaper(service, context, { what: { form, paper: laidOut }, at, name: paper.title })
    })
  app.get('/papers/:paper/print', async (context) => {
    const paper = await paperById(store.db, context.get('actor'), { county: county.code, id: idOf(context) })
    return paper === undefined ? context.notFound() : respond(context, printPage(paper))
  })
  return app
}
