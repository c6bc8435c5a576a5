import { answerKinds, ways } from '@zhengling/national'
import {
  countEnded,
  endedRequests,
  enterRequest,
  openRequests,
  type RequestFault,
  requestFigures,
  sayRequestNumber,
  unitsOf,
} from '@zhengling/store'
import contentDisposition from 'content-disposition'
import { stringify } from 'csv-stringify/sync'
import { Hono } from 'hono'
import * as z from 'zod'
import { figuresPage } from '../../pages/requests/figures.ts'
import { requestsPage } from '../../pages/requests/list.ts'
import { enteredPage, newRequestPage } from '../../pages/requests/new.ts'
import { requestHref } from '../../pages/requests/parts.ts'
import { isRefusal } from '../../refusal.ts'
import {
  byPressing,
  partOf,
  type RequestPart,
  requestParts,
  type StandingRequest,
  standingOf,
} from '../../requests/standing.ts'
import { bodyCalled } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { Draft, draftIn, unitsAsked } from './asked.ts'

/** Of those that are over. */
const LIMIT = 200

/** The list of requests, entering one that came otherwise than online, the year's numbers. */
export function requestsRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const asked = () => ({ county: county.code, keys: service.keys() })
  const at = () => ({ today: clock.today(), calendar: county.calendar })

  app.get('/requests', async (context) => {
    const actor = context.get('actor')
    const { part: wanted, unit = '', words = '' } = context.req.query()
    const named = bodyCalled(county, unit) ?? unit
    const fits = ({ request }: StandingRequest) =>
      (named === '' || request.unit === named) && (words === '' || (request.draft?.what ?? '').includes(words))
    const open = (await openRequests(store.db, actor, asked())).map((one) => standingOf(one, at())).filter(fits)
    const of = (part: RequestPart) => open.filter(({ request, pressing }) => partOf(request, pressing.late) === part)
    const counts = {
      ...(Object.fromEntries(requestParts.map((part) => [part, of(part).length])) as Record<RequestPart, number>),
      已办结: await countEnded(store.db, actor, asked()),
    }
    const part = requestParts.find((one) => one === wanted) ?? requestParts.find((one) => counts[one] > 0) ?? '办理'
    const over = part === '已办结' ? await endedRequests(store.db, actor, { ...asked(), limit: LIMIT }) : []
    const requests =
      part === '已办结' ? over.map((one) => standingOf(one, at())).filter(fits) : of(part).toSorted(byPressing)
    return respond(
      context,
      requestsPage(context.get('frame'), {
        requests,
        counts,
        filter: { part, unit, words },
        units: unitsAsked(county),
        enters: unitsOf(actor).length > 0,
      }),
    )
  })

  const showNew = (
    context: Asked,
    written: Readonly<Record<string, string>>,
    refused: string | null,
    faults: readonly RequestFault[] = [],
  ) =>
    respond(
      context,
      newRequestPage(context.get('frame'), { units: unitsOf(context.get('actor')), written, refused, faults }),
      refused === null ? 200 : 400,
    )
  app.get('/requests/new', (context) => showNew(context, {}, null))
  app.post('/requests/new', async (context) => {
    const form = await formOf(context, { ...Draft, unit: field, way: z.enum(ways), day: z.iso.date() })
    if (isRefusal(form)) return showNew(context, {}, form.message)
    const { unit, way, day } = form
    const draft = draftIn(form)
    const done = await enterRequest(store.db, context.get('actor'), {
      ...asked(),
      now: clock.now(),
      random,
      unit,
      draft,
      came: { way, day: Temporal.PlainDate.from(day), confirmed: way === '当面' || way === '邮寄签收' },
    })
    if (done.outcome === 'refused')
      return showNew(context, { ...draft, unit, way, day }, done.message, 'faults' in done ? done.faults : [])
    const shown = { href: requestHref(done.id), number: sayRequestNumber(done), code: done.code }
    return respond(context, enteredPage(context.get('frame'), shown))
  })

  const yearIn = (written: string | undefined): number =>
    written !== undefined && /^\d{4}$/.test(written) ? Number(written) : clock.today().year
  const rowsOf = async (context: Asked, year: number) => {
    const figures = await requestFigures(store.db, context.get('actor'), { county: county.code, year })
    const kinds = [...answerKinds.map(({ name }) => name), '已撤回', '视为放弃']
    return [
      ['上年结转', figures.carriedIn],
      ['本年新收', figures.received],
      ...kinds.map((kind) => [kind, figures.ended.get(kind) ?? 0] as const),
      ['结转下年', figures.carriedOut],
    ] as const
  }
  app.get('/requests/figures', async (context) => {
    const year = yearIn(context.req.query('year'))
    return respond(context, figuresPage(context.get('frame'), { year, rows: await rowsOf(context, year) }))
  })
  app.get('/requests/figures/file', async (context) => {
    const year = yearIn(context.req.query('year'))
    const text = stringify([['项目', '件数'], ...(await rowsOf(context, year))], {
      bom: true,
      record_delimiter: 'windows',
    })
    context.header('content-disposition', contentDisposition(`${year}年依申请公开.csv`))
    context.header('cache-control', 'no-store')
    return context.body(text, 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  return app
}
