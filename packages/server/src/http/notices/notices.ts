import {
  enterReminderAddress,
  headsToday,
  markRead,
  may,
  newId,
  noticesFor,
  type ReminderRules,
  reminderAddresses,
  reminderRules,
  removeReminderAddress,
  setReminderRules,
  testReminderAddress,
  unitsOf,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { addressesPage } from '../../pages/notices/addresses.ts'
import { inboxPage } from '../../pages/notices/inbox.ts'
import { reminderRulesPage } from '../../pages/notices/rules.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { bodyCalled, listIn } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const MOST = 200
const Rules = {
  before: field,
  onDay: z.enum(['1', '0']),
  after: field,
  headAfter: field,
  officeAfter: field,
  headPosts: field,
  source: field,
}
const Address = {
  body: field,
  role: z.enum(['承办', '负责人']),
  way: z.enum(['email', 'wecom', 'dingtalk', 'plain']),
  to: field,
}

/** The inbox of reminders, when is reminded, and where reminders are sent besides. */
export function noticeRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const inbox = () => ({ county: county.code, today: clock.today() })
  const status = (refused: string | null) => (refused === null ? 200 : 400)

  app.get('/notices', async (context) => {
    const actor = context.get('actor')
    const notices = await noticesFor(store.db, actor, { ...inbox(), limit: MOST })
    const rules = await reminderRules(store.db, actor, act())
    const keeps = may(actor, 'keep-ledger').outcome === 'allowed'
    return respond(context, inboxPage(context.get('frame'), { notices, rules, keeps, own: unitsOf(actor).length > 0 }))
  })
  app.post('/notices', async (context) => {
    const form = await formOf(context, { key: z.union([field, z.array(field)]) })
    if (!isRefusal(form))
      await markRead(store.db, context.get('actor'), { ...inbox(), ...act(), keys: [form.key].flat() })
    return context.redirect('/notices', 303)
  })

  const showRules = async (context: Asked, refused: string | null) => {
    const actor = context.get('actor')
    const rules = await reminderRules(store.db, actor, act())
    const heads = await headsToday(store.db, actor, { ...inbox(), posts: rules?.headPosts ?? [] })
    const units = county.bodies.filter(({ kind }) => !unheaded.includes(kind)).map(({ name }) => name)
    return respond(context, reminderRulesPage(context.get('frame'), { rules, heads, units, refused }), status(refused))
  }
  app.get('/notices/rules', (context) => showRules(context, null))
  app.post('/notices/rules', async (context) => {
    const form = await formOf(context, Rules)
    const rules = isRefusal(form) ? form : rulesIn(form)
    if (isRefusal(rules)) return showRules(context, rules.message)
    const done = await setReminderRules(store.db, context.get('actor'), { ...act(), ...rules })
    return done.outcome === 'refused' ? showRules(context, done.message) : context.redirect('/notices/rules', 303)
  })

  const showAddresses = async (context: Asked, refused: string | null) => {
    const addresses = await reminderAddresses(store.db, context.get('actor'), act())
    const units = county.bodies.map(({ name }) => name)
    const page = addressesPage(context.get('frame'), { addresses, units, mail: service.site.smtp !== null, refused })
    return respond(context, page, status(refused))
  }
  app.get('/notices/addresses', (context) => showAddresses(context, null))
  app.post('/notices/addresses', async (context) => {
    const form = await formOf(context, Address)
    if (isRefusal(form)) return showAddresses(context, form.message)
    const { role, way, to } = form
    const body = bodyCalled(county, form.body.trim())
    if (body === null) return showAddresses(context, `单位名录中没有“${form.body}”。请写全称或公文里的简称。`)
    const recipient =
      way === 'email' ? ({ channel: 'email', to } as const) : ({ channel: 'webhook', format: way, to } as const)
    const asked = { ...act(), id: newId(random), body, role, recipient }
    const done = await enterReminderAddress(store.db, context.get('actor'), asked)
    return done.outcome === 'refused'
      ? showAddresses(context, done.message)
      : context.redirect('/notices/addresses', 303)
  })
  app.post('/notices/addresses/:address', async (context) => {
    const form = await formOf(context, { do: z.enum(['test', 'remove']) })
    if (isRefusal(form)) return showAddresses(context, form.message)
    const change = form.do === 'test' ? testReminderAddress : removeReminderAddress
    const done = await change(store.db, context.get('actor'), { ...act(), id: context.req.param('address') })
    return done.outcome === 'refused'
      ? showAddresses(context, done.message)
      : context.redirect('/notices/addresses', 303)
  })
  return app
}

/** Kinds of bodies that have members and leaders, but no head of a unit. */
const unheaded: readonly string[] = ['领导小组', '指挥部', '工作专班', '工作组', '办事机构']

function rulesIn(form: z.infer<z.ZodObject<typeof Rules>>): ReminderRules | Refusal {
  const [before, after, headAfter, officeAfter] = [form.before, form.after, form.headAfter, form.officeAfter].map(
    listIn,
  )
  const all = [...(before ?? []), ...(after ?? []), ...(headAfter ?? []), ...(officeAfter ?? [])]
  const wrong = all.find((one) => !/^\d{1,3}$/.test(one))
  if (wrong !== undefined) return refuse(`天数“${wrong}”不对，应为 1 至 365 的整数，几个之间用顿号，例如 7、3、1。`)
  const one = (list: readonly string[] | undefined) => (list?.[0] === undefined ? null : Number(list[0]))
  return {
    before: (before ?? []).map(Number),
    onDay: form.onDay === '1',
    after: (after ?? []).map(Number),
    headAfter: one(headAfter),
    officeAfter: one(officeAfter),
    headPosts: listIn(form.headPosts),
    source: form.source,
  }
}
