import {
  correctOwnRequest,
  enterRequest,
  type RequestFault,
  requestByCode,
  sayRequestNumber,
  withdrawOwnRequest,
} from '@zhengling/store'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { messagePage } from '../../pages/message.ts'
import { askPage, takenPage } from '../../pages/requests/ask.ts'
import type { WrittenRequest } from '../../pages/requests/parts.ts'
import { codePage, statePage } from '../../pages/requests/state.ts'
import { isRefusal } from '../../refusal.ts'
import { standingOf } from '../../requests/standing.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { Draft, draftIn, unitAsked, unitsAsked, words } from './asked.ts'
import { sendAnswer } from './letter.ts'

/** A request has words and no files. */
const LARGEST = 128 * 2 ** 10

/** Asking for information without an account, and following it by its code. The code is in no address. */
export function publicRequestRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now(), keys: service.keys(), random, calendar: county.calendar })
  app.use(
    '/request/*',
    bodyLimit({ maxSize: LARGEST, onError: (context) => respond(context, messagePage('too-large'), 413) }),
  )

  const ask = (
    context: Asked,
    {
      unit,
      written,
      refused,
      faults,
    }: { unit: string; written: WrittenRequest; refused: string | null; faults: readonly RequestFault[] },
  ) =>
    respond(
      context,
      askPage(context.get('frame'), { units: unitsAsked(county), unit, written, refused, faults }),
      refused === null ? 200 : 400,
    )
  app.get('/request', (context) => {
    const unit = unitAsked(county, context.req.query('unit') ?? '') ?? county.office
    return ask(context, { unit, written: {}, refused: null, faults: [] })
  })
  app.post('/request', async (context) => {
    const form = await formOf(context, { ...Draft, unit: field })
    if (isRefusal(form)) return ask(context, { unit: county.office, written: {}, refused: form.message, faults: [] })
    const [draft, unit] = [draftIn(form), unitAsked(county, form.unit)]
    if (unit === null) {
      const refused = `单位名录中没有可以申请的机关“${form.unit}”。请写全称，或者从列表里选。`
      return ask(context, { unit: form.unit, written: draft, refused, faults: [] })
    }
    const done = await enterRequest(store.db, context.get('actor'), { ...act(), unit, draft })
    if (done.outcome === 'refused') {
      const faults = 'faults' in done ? done.faults : []
      const refused = faults.length > 0 ? '申请没有提交，请改好下面标出的各项。' : done.message
      return ask(context, { unit, written: draft, refused, faults })
    }
    return respond(context, takenPage({ number: sayRequestNumber(done), code: done.code, unit }))
  })

  /** What the code opens, with what was done or refused. */
  async function show(
    context: Asked,
    { code, refused, done }: { code: string; refused: string | null; done: string | null },
  ) {
    const { county: scope, keys, calendar } = act()
    const found = await requestByCode(store.db, context.get('actor'), { county: scope, keys, code })
    if ('outcome' in found) return respond(context, codePage(context.get('frame'), found.message), 404)
    const standing = standingOf(found, { today: clock.today(), calendar })
    const page = statePage(context.get('frame'), { standing, code, refused, done })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/request/state', (context) => respond(context, codePage(context.get('frame'), null)))
  app.post('/request/state', async (context) => {
    const form = await formOf(context, { code: field })
    if (isRefusal(form)) return respond(context, codePage(context.get('frame'), form.message), 400)
    return show(context, { code: form.code, refused: null, done: null })
  })
  app.post('/request/letter', async (context) => {
    const form = await formOf(context, { code: field })
    if (isRefusal(form)) return respond(context, codePage(context.get('frame'), form.message), 400)
    const { county: scope, keys } = act()
    const found = await requestByCode(store.db, context.get('actor'), { county: scope, keys, code: form.code })
    if ('outcome' in found) return respond(context, codePage(context.get('frame'), found.message), 404)
    const sent = await sendAnswer(service, context, found, 'pdf')
    return sent ?? show(context, { code: form.code, refused: '还没有答复，没有答复函。', done: null })
  })
  app.post('/request/own', async (context) => {
    const form = await formOf(context, { code: field, do: z.enum(['correct', 'withdraw']), said: words })
    if (isRefusal(form)) return respond(context, codePage(context.get('frame'), form.message), 400)
    const { code, said } = form
    const actor = context.get('actor')
    const asked = { ...act(), code, said }
    const done =
      form.do === 'correct'
        ? await correctOwnRequest(store.db, actor, asked)
        : await withdrawOwnRequest(store.db, actor, { ...asked, said: said.trim() === '' ? '没有说明原因' : said })
    if (done.outcome === 'refused') return show(context, { code, refused: done.message, done: null })
    const told = form.do === 'correct' ? '补正已经收到，答复期限从今天重新起算。' : '申请已经撤回。'
    return show(context, { code, refused: null, done: told })
  })
  return app
}
