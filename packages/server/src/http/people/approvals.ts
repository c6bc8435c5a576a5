import { approveAppointments, people, sendBackAppointment } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { approvalsPage } from '../../pages/people/approvals.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Approval = {
  ids: z.union([field.transform((one) => [one]), z.array(field)]).optional(),
}
const Back = { reason: field }

/** The security administrator's page for posts that were entered. */
export function approvalRoutes({ store, county, clock }: Service): Hono<Env> {
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const show = async (context: Asked, refused: string | null) => {
    const asked = { county: county.code, today: clock.today(), pending: true }
    const found = await people(store.db, context.get('actor'), asked)
    const waiting = found
      .flatMap(({ appointments }) => appointments.filter(({ state }) => state === 'pending'))
      .toSorted((a, b) => Temporal.Instant.compare(a.enteredAt, b.enteredAt))
    return respond(context, approvalsPage(context.get('frame'), waiting, refused), refused === null ? 200 : 400)
  }
  app.get('/approvals', (context) => show(context, null))
  app.post('/approvals', async (context) => {
    const form = await formOf(context, Approval)
    if (isRefusal(form)) return show(context, form.message)
    if (form.ids === undefined) return show(context, '没有选任何一项。请在要核准的任职前打勾。')
    const done = await approveAppointments(store.db, context.get('actor'), { ...act(), ids: form.ids })
    return done.outcome === 'refused' ? show(context, done.message) : context.redirect('/approvals', 303)
  })
  app.post('/approvals/:appointment/back', async (context) => {
    const form = await formOf(context, Back)
    if (isRefusal(form)) return show(context, form.message)
    const asked = { ...act(), id: context.req.param('appointment'), reason: form.reason.trim() }
    const done = await sendBackAppointment(store.db, context.get('actor'), asked)
    return done.outcome === 'refused' ? show(context, done.message) : context.redirect('/approvals', 303)
  })
  return app
}
