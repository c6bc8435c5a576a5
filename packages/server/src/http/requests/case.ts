import { answerKinds } from '@zhengling/national'
import {
  answerRequest,
  askCorrection,
  askOpinion,
  confirmRequest,
  extendRequest,
  giveUpRequest,
  noteDelivery,
  noteOpinion,
  opensRequest,
  type RequestOutcome,
  requestById,
  takeCorrection,
  unmaskRequest,
  withdrawRequest,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import type { Written } from '../../pages/matters/written.ts'
import { type CasePage, casePage } from '../../pages/requests/case.ts'
import { requestHref } from '../../pages/requests/parts.ts'
import { isRefusal } from '../../refusal.ts'
import { standingOf } from '../../requests/standing.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { words } from './asked.ts'
import { sendAnswer } from './letter.ts'

const day = z.iso.date().transform((written) => Temporal.PlainDate.from(written))
const On = { revision: z.coerce.number().int(), day }
const Said = { revision: On.revision, said: words }
const SaidOn = { ...On, said: words }
const number = z.coerce.number().int()

/** One request's page, every act on it, and its answer as a letter. */
export function requestRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const idOf = (context: Asked) => context.req.param('request') ?? ''
  const fileOf = (context: Asked) =>
    requestById(store.db, context.get('actor'), { county: county.code, keys: service.keys(), id: idOf(context) })

  async function show(
    context: Asked,
    {
      refused,
      failed,
      written,
      status,
      shown,
    }: {
      refused: string | null
      failed: string | null
      written: Written
      status: 200 | 400 | 409
      shown?: CasePage['shown']
    },
  ) {
    const file = await fileOf(context)
    if (file === undefined) return context.notFound()
    const today = clock.today()
    const page = casePage(context.get('frame'), {
      standing: standingOf(file, { today, calendar: county.calendar }),
      handles: opensRequest(context.get('actor'), file.request),
      today,
      refused,
      failed,
      written,
      ...(shown && { shown }),
    })
    return respond(context, page, status)
  }
  app.get('/requests/:request', (context) => show(context, { refused: null, failed: null, written: {}, status: 200 }))

  /** An act whose form has this shape: refused, the page shows why and what was written; of two at once the second gets 409. */
  function on<S extends z.ZodRawShape>(
    path: string,
    shape: S,
    run: (at: ReturnType<typeof asked>, form: z.infer<z.ZodObject<S>>) => Promise<RequestOutcome>,
  ) {
    app.post(`/requests/:request/${path}`, async (context) => {
      const form = await formOf(context, shape)
      if (isRefusal(form)) return show(context, { refused: form.message, failed: path, written: {}, status: 400 })
      const done = await run(asked(context, form as { readonly revision: number }), form)
      if (done.outcome === 'done') return context.redirect(requestHref(idOf(context)), 303)
      const written = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
      return show(context, {
        refused: done.message,
        failed: path,
        written,
        status: done.ground === 'changed' ? 409 : 400,
      })
    })
  }
  const asked = (context: Asked, { revision }: { readonly revision: number }) =>
    [
      store.db,
      context.get('actor'),
      {
        county: county.code,
        now: clock.now(),
        keys: service.keys(),
        random,
        calendar: county.calendar,
        id: idOf(context),
        revision,
      },
    ] as const

  on('confirm', On, ([db, actor, at], { day: on }) => confirmRequest(db, actor, { ...at, day: on }))
  on('correct', { ...SaidOn, until: day }, ([db, actor, at], { day: on, said, until }) =>
    askCorrection(db, actor, { ...at, day: on, said, until }),
  )
  on('correction', SaidOn, ([db, actor, at], { day: on, said }) => takeCorrection(db, actor, { ...at, day: on, said }))
  on('give-up', Said, ([db, actor, at], { said }) => giveUpRequest(db, actor, { ...at, said }))
  on('withdraw', SaidOn, ([db, actor, at], { day: on, said }) => withdrawRequest(db, actor, { ...at, day: on, said }))
  on('ask', { ...SaidOn, who: z.enum(['第三方', '其他机关']), name: field }, ([db, actor, at], form) =>
    askOpinion(db, actor, { ...at, day: form.day, who: form.who, name: form.name, said: form.said }),
  )
  on('delivered', { ...On, asked: number }, ([db, actor, at], form) =>
    noteDelivery(db, actor, { ...at, day: form.day, asked: form.asked }),
  )
  on('opinion', { ...SaidOn, asked: number, consents: z.enum(['1', '0']) }, ([db, actor, at], form) =>
    noteOpinion(db, actor, {
      ...at,
      day: form.day,
      asked: form.asked,
      consents: form.consents === '1',
      said: form.said,
    }),
  )
  on('extend', { ...SaidOn, days: number, consent: field }, ([db, actor, at], form) =>
    extendRequest(db, actor, { ...at, day: form.day, days: form.days, consent: form.consent, said: form.said }),
  )
  const kind = z.enum(answerKinds.map(({ name }) => name))
  on('answer', { ...SaidOn, kind, ground: words, number: field }, ([db, actor, at], form) =>
    answerRequest(db, actor, {
      ...at,
      day: form.day,
      kind: form.kind,
      ground: form.ground,
      number: form.number,
      said: form.said,
    }),
  )

  app.post('/requests/:request/unmask', async (context) => {
    const form = await formOf(context, { field: z.enum(['number', 'phone']), reason: field })
    const plain = { failed: 'unmask', written: {} }
    if (isRefusal(form)) return show(context, { ...plain, refused: form.message, status: 400 })
    const done = await unmaskRequest(store.db, context.get('actor'), {
      county: county.code,
      now: clock.now(),
      keys: service.keys(),
      id: idOf(context),
      ...form,
    })
    if (done.outcome === 'refused') return show(context, { ...plain, refused: done.message, status: 400 })
    return show(context, { ...plain, refused: null, status: 200, shown: { field: form.field, value: done.value } })
  })

  for (const form of ['pdf', 'docx'] as const)
    app.get(`/requests/:request/${form}`, async (context) => {
      const file = await fileOf(context)
      const sent = file === undefined ? null : await sendAnswer(service, context, file, form)
      return sent ?? context.notFound()
    })
  return app
}
