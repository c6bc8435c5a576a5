import { decisionsMade, publishedSince } from '@zhengling/store'
import { Hono } from 'hono'
import { changesPage } from '../pages/changes.ts'
import type { Env } from './context.ts'
import { dayWritten } from './day.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** What is looked back on where no day is asked for. */
const LOOKED_BACK = { months: 3 } as const

/** What changed since a day, for whoever comes back. */
export function changeRoutes({ store, county, clock }: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/changes', async (context) => {
    const actor = context.get('actor')
    const today = clock.today()
    const asked = dayWritten(context.req.query('since') ?? null) ?? today.subtract(LOOKED_BACK)
    const since = Temporal.PlainDate.compare(asked, today) > 0 ? today : asked
    const scope = { county: county.code }
    const [versions, made] = await Promise.all([
      publishedSince(store.db, actor, {
        ...scope,
        since: since.toZonedDateTime({ timeZone: 'Asia/Shanghai' }).toInstant(),
      }),
      decisionsMade(store.db, actor, scope),
    ])
    return respond(
      context,
      changesPage({ since: since.toString(), today: today.toString(), versions, decisions: made, law: county.law }),
    )
  })
  return app
}
