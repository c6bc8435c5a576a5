import {
  adoptScheme,
  assessmentSchemes,
  dayOfMoment,
  lastMoment,
  type MeasureName,
  measures,
  type WeighedMeasure,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import type { AssessmentKind } from '../../assessment/assessment.ts'
import { bulletinAt, periodOf } from '../../assessment/bulletin.ts'
import { assessmentPage } from '../../pages/assessment/assessment.ts'
import { schemesPage } from '../../pages/assessment/schemes.ts'
import type { Written } from '../../pages/matters/written.ts'
import { bulletinWords } from '../../papers/compose.ts'
import { bulletinFile } from '../../papers/source.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { listIn } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const names = Object.keys(measures) as MeasureName[]
const Scheme = {
  title: field,
  basis: field,
  from: z.iso.date(),
  documents: field,
  grouping: z.enum(['分类', '合并']),
  ties: z.enum(['并列占位', '并列不占位']),
  missing: z.enum(['计为未按时', '不计入']),
  nothingDue: z.enum(['不排名', '按满分']),
  places: z.coerce.number().int(),
  weight: z.array(field).length(names.length),
}

/** Up to which minute, in the county's time: YYYY-MM-DDTHH:MM. */
export function cutoffIn(written: string, now: Temporal.Instant): Temporal.Instant | Refusal {
  if (!z.iso.datetime({ local: true, precision: -1 }).safeParse(written).success)
    return refuse('截至时刻写得不对，应像 2022-07-31T23:59。')
  const cutoff = lastMoment(written)
  return Temporal.Instant.compare(cutoff, now) > 0 ? refuse('截至时刻还没有到。请改为现在以前的时刻。') : cutoff
}

/** A day of the month that is told of, YYYY-MM; where it is not said, that of the cut-off. */
export function dayIn(month: string, cutoff: Temporal.Instant): Temporal.PlainDate | Refusal {
  const last = dayOfMoment(cutoff)
  if (month === '') return last
  if (!z.iso.date().safeParse(`${month}-01`).success) return refuse('月份写得不对，应像 2022-07。')
  const day = Temporal.PlainDate.from(`${month}-01`)
  return Temporal.PlainDate.compare(day, last) > 0 ? refuse('所说的月份在截至时刻以后，请改早。') : day
}

/** The last minute of the month before. */
export const lastMonth = (today: Temporal.PlainDate): string =>
  `${today.with({ day: 1 }).subtract({ days: 1 }).toString()}T23:59`

/** Ranking and assessment at a cut-off, and the schemes it goes by. */
export function assessmentRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })

  const asked = (context: Asked) => {
    const { kind: written, month = '', at = lastMonth(clock.today()) } = context.req.query()
    const kind: AssessmentKind = written === 'quarterly' ? 'quarterly' : 'monthly'
    const cutoff = cutoffIn(at, clock.now())
    const day = isRefusal(cutoff) ? cutoff : dayIn(month, cutoff)
    const period = isRefusal(cutoff) ? cutoff : isRefusal(day) ? day : periodOf(kind, day, cutoff)
    return { kind, at, month: isRefusal(day) ? month : day.toString().slice(0, 7), period }
  }
  app.get('/assessment', async (context) => {
    const { kind, at, month, period } = asked(context)
    const bulletin = isRefusal(period) ? null : await bulletinAt(service, context.get('actor'), { kind, period })
    const refused = isRefusal(period) ? period.message : null
    const page = assessmentPage(context.get('frame'), { bulletin, kind, at, month, county, refused })
    return respond(context, page, refused === null ? 200 : 400)
  })
  app.get('/assessment/file', async (context) => {
    const { kind, period } = asked(context)
    if (isRefusal(period)) return context.text(period.message, 400)
    const bulletin = await bulletinAt(service, context.get('actor'), { kind, period })
    const name = `${kind}-${period.since.toString()}-${dayOfMoment(period.cutoff).toString()}.txt`
    context.header('content-disposition', `attachment; filename="${name}"`)
    context.header('cache-control', 'no-store')
    return context.text(bulletinFile(bulletin, bulletinWords(bulletin, county), county.name))
  })

  const showSchemes = async (context: Asked, written: Written, refused: string | null) => {
    const schemes = await assessmentSchemes(store.db, context.get('actor'), act())
    const page = schemesPage(context.get('frame'), { schemes, written, today: clock.today().toString(), refused })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/assessment/schemes', (context) => showSchemes(context, {}, null))
  app.post('/assessment/schemes', async (context) => {
    const form = await formOf(context, Scheme)
    if (isRefusal(form)) return showSchemes(context, {}, form.message)
    const { weight, documents, from, csrf: _, ...rest } = form as typeof form & { readonly csrf?: string }
    const weighed = names.flatMap((measure, i): WeighedMeasure[] => {
      const written = (weight[i] ?? '').trim()
      return written === '' ? [] : [{ measure, weight: written }]
    })
    const scheme = { ...rest, from: Temporal.PlainDate.from(from), documents: listIn(documents), measures: weighed }
    const done = await adoptScheme(store.db, context.get('actor'), { ...act(), ...scheme })
    if (done.outcome === 'adopted') return context.redirect('/assessment/schemes', 303)
    return showSchemes(context, { title: rest.title, basis: rest.basis, documents }, done.message)
  })
  return app
}
