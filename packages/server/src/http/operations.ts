import { messagesByState, messagesIn, outboxStanding, resolveMessage, runsOf, worksOf } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { healthOf } from '../health/health.ts'
import { operationsPage } from '../pages/operations/operations.ts'
import { isRefusal } from '../refusal.ts'
import { workOf } from '../work/registry.ts'
import type { Asked, Env } from './context.ts'
import { formOf } from './form.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** Rows of a list. */
const listed = 100

const Decision = { key: z.string().min(1).max(500), how: z.enum(['again', 'counted']) }

/** The system administrator's page of what goes on by itself: recurring work and the outbox. */
export function operationsRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const scope = { county: county.code }
  const app = new Hono<Env>()
  const show = async (context: Asked, refused: string | null) => {
    const actor = context.get('actor')
    const page = operationsPage(context.get('frame'), {
      works: workOf(service),
      timing: { now: clock.now(), real: clock.real() },
      standing: await worksOf(store.db, actor, scope),
      runs: await runsOf(store.db, actor, { ...scope, each: 5 }),
      counts: await messagesByState(store.db, actor, scope),
      open: await messagesIn(store.db, actor, { ...scope, states: ['unknown', 'given-up'], limit: listed }),
      waiting: await messagesIn(store.db, actor, { ...scope, states: ['waiting', 'sending'], limit: listed }),
      outbox: await outboxStanding(store.db, actor, scope),
      checks: await healthOf(service),
      refused,
    })
    return respond(context, page, refused === null ? 200 : 400)
  }
  app.get('/operations', (context) => show(context, null))
  app.post('/operations/messages', async (context) => {
    const read = await formOf(context, Decision)
    if (isRefusal(read)) return show(context, read.message)
    const done = await resolveMessage(store.db, context.get('actor'), { ...scope, ...read, now: clock.now() })
    return done.outcome === 'refused' ? show(context, done.message) : context.redirect('/operations#messages', 303)
  })
  return app
}
