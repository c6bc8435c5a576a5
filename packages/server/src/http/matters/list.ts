import {
  type AfterClosed,
  type Clock,
  clocksOf,
  closedMatters,
  countMatters,
  drawSample,
  dutyItem,
  enterMatter,
  type Matter,
  type MatterStep,
  matterSamples,
  may,
  newId,
  openMatters,
  setSupervision,
  supervisionRules,
  withdrawnMatters,
  worst,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { type MatterPart, matterParts, mattersHref, mattersPage } from '../../pages/matters/list.ts'
import { newMatterPage } from '../../pages/matters/new.ts'
import { matterHref } from '../../pages/matters/parts.ts'
import { supervisionRulesPage } from '../../pages/matters/rules.ts'
import { samplesPage } from '../../pages/matters/samples.ts'
import type { Written } from '../../pages/matters/written.ts'
import { isRefusal } from '../../refusal.ts'
import { bodiesIn, bodyCalled } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const PAGE = 100
const Entered = {
  item: field,
  what: field,
  category: field,
  source: z.enum(['议定', '交办', '台账', '上级', '其他']),
  origin: field,
  assigner: field,
  leads: field,
  along: field,
  checker: field,
  major: z.enum(['1', '0']),
  majorWhy: field,
  scale: z.enum(['一般', '较大']),
  ownDay: z.union([z.literal(''), z.iso.date()]),
  ownWhy: field,
}
const Rule = { setting: z.enum(['计日', '起算', '顺延', '临近']), value: field, source: field }
const Sample = { since: z.iso.date(), until: z.iso.date(), count: z.coerce.number().int(), basis: field }

const isPart = (text: string | undefined): text is MatterPart => matterParts.some((part) => part === text)

/** The list of matters, entering one, the settings of the clocks, samples. */
export function mattersRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const status = (refused: string | null) => (refused === null ? 200 : 400)

  app.get('/matters', async (context) => {
    const actor = context.get('actor')
    const { part: asked, category = '', unit = '', words = '', closed = '', id = '' } = context.req.query()
    const which = {
      county: county.code,
      ...(category === '' ? {} : { category }),
      ...(unit === '' ? {} : { unit: bodyCalled(county, unit) ?? unit }),
      ...(words === '' ? {} : { words }),
    }
    const world = {
      now: clock.now(),
      rules: await supervisionRules(store.db, actor, act()),
      calendar: county.calendar,
    }
    const stands = ([matter, steps]: readonly [Matter, readonly MatterStep[]]) =>
      [matter, worst(clocksOf(matter, steps, world))] as const
    const open = (await openMatters(store.db, actor, which)).map(stands)
    const late = open.filter(([, found]) => found?.shown.light === '逾期')
    const counts = { ...(await countMatters(store.db, actor, which)), 逾期: late.length }
    const part = isPart(asked) ? asked : (matterParts.find((one) => counts[one] > 0) ?? '办理')
    const after: AfterClosed | undefined = id === '' ? undefined : { closedAt: closed, id }
    const page =
      part === '已销号'
        ? await closedMatters(store.db, actor, { ...which, limit: PAGE, ...(after && { after }) })
        : { matters: [], after: null }
    const withdrawn = part === '已撤回' ? await withdrawnMatters(store.db, actor, { ...which, limit: PAGE }) : []
    const filter = { part, category, unit, words }
    const shown = part === '逾期' ? late : open.filter(([{ state }]) => state === part)
    return respond(
      context,
      mattersPage(context.get('frame'), {
        matters:
          part === '已销号'
            ? page.matters.map(stands)
            : [...withdrawn.map((one) => [one, undefined] as const), ...shown.toSorted(byDay)],
        counts,
        filter,
        categories: county.supervision.categories.map(({ name }) => name),
        units: county.bodies.map(({ name }) => name),
        next: page.after && mattersHref(filter, { closed: page.after.closedAt, id: page.after.id }),
        keeps: may(actor, 'keep-matters').outcome === 'allowed',
      }),
    )
  })

  const showRules = async (context: Asked, refused: string | null) => {
    const rules = await supervisionRules(store.db, context.get('actor'), act())
    return respond(context, supervisionRulesPage(context.get('frame'), { rules, refused }), status(refused))
  }
  app.get('/matters/rules', (context) => showRules(context, null))
  app.post('/matters/rules', async (context) => {
    const form = await formOf(context, Rule)
    if (isRefusal(form)) return showRules(context, form.message)
    const asked = { ...act(), setting: form.setting, value: form.value, source: form.source }
    const done = await setSupervision(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? showRules(context, done.message) : context.redirect('/matters/rules', 303)
  })

  const showSamples = async (context: Asked, written: Written, refused: string | null) => {
    const samples = await matterSamples(store.db, context.get('actor'), act())
    return respond(context, samplesPage(context.get('frame'), { samples, written, refused }), status(refused))
  }
  app.get('/matters/samples', (context) => showSamples(context, {}, null))
  app.post('/matters/samples', async (context) => {
    const form = await formOf(context, Sample)
    if (isRefusal(form)) return showSamples(context, {}, form.message)
    const { since, until, count, basis } = form
    const days = { since: Temporal.PlainDate.from(since), until: Temporal.PlainDate.from(until) }
    const asked = { ...act(), id: newId(random), ...days, count, basis }
    const done = await drawSample(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return showSamples(context, { since, until, basis }, done.message)
    return context.redirect('/matters/samples', 303)
  })

  const showNew = (context: Asked, written: Written, refused: string | null) => {
    const categories = county.supervision.categories.map(({ name, listed }) => {
      const by = listed.flatMap(({ document, words }) => (words === null ? [] : [document]))
      return [name, `${name}（${by.length === 0 ? '没有列，待解读' : by.join('、')}）`] as const
    })
    return respond(context, newMatterPage(context.get('frame'), { categories, written, refused }), status(refused))
  }
  app.get('/matters/new', async (context) => {
    const id = context.req.query('item') ?? ''
    const item = id === '' ? undefined : await dutyItem(store.db, context.get('actor'), { county: county.code, id })
    if (item === undefined) return showNew(context, {}, null)
    const { what, unit, along, document, clause, origin } = item
    const from = document === null ? (origin ?? '') : `${document} ${clause ?? ''}`
    const written = { item: id, what, leads: unit, along: along.join('、'), source: '台账', origin: from }
    return showNew(context, written, null)
  })
  app.post('/matters/new', async (context) => {
    const form = await formOf(context, Entered)
    if (isRefusal(form)) return showNew(context, {}, form.message)
    const { csrf: _, ...written } = form as typeof form & { csrf?: string }
    const [leads, along, checker] = [form.leads, form.along, form.checker].map((text) => bodiesIn(county, text))
    for (const found of [leads, along, checker])
      if (found === undefined || isRefusal(found)) return showNew(context, written, found?.message ?? null)
    const category = county.supervision.categories.find(({ name }) => name === form.category)
    if (category === undefined) return showNew(context, written, '没有所选的类别，请重选。')
    const id = newId(random)
    const done = await enterMatter(store.db, context.get('actor'), {
      ...act(),
      id,
      what: form.what,
      category: category.name,
      listed: category.listed,
      source: form.source,
      origin: form.origin,
      assigner: form.assigner,
      item: form.item === '' ? null : form.item,
      leads: leads as readonly string[],
      along: along as readonly string[],
      checker: (checker as readonly string[])[0] ?? null,
      major: form.major === '1',
      majorWhy: form.majorWhy,
      scale: form.scale,
      own: form.ownDay === '' ? null : { day: form.ownDay, why: form.ownWhy },
      office: county.office,
    })
    return done.outcome === 'refused' ? showNew(context, written, done.message) : context.redirect(matterHref(id), 303)
  })

  return app
}

const byDay = ([, a]: readonly [Matter, Clock | undefined], [, b]: readonly [Matter, Clock | undefined]): number =>
  (a?.due?.toString() ?? '9999') < (b?.due?.toString() ?? '9999') ? -1 : 1
