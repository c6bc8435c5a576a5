import { appointAdministrator, seatsHeld } from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { beginPage } from '../../pages/people/begin.ts'
import { isRefusal } from '../../refusal.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { loginLink } from '../login-link.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Seat = { duty: z.enum(['system', 'security', 'audit']), id: field, name: field }

/** Where the founder gives the three administrators' seats to three people. */
export function beginRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const show = async (context: Asked, refused: string | null, made: Parameters<typeof beginPage>[2] = null) => {
    const held = await seatsHeld(store.db, context.get('actor'), { county: county.code })
    return respond(context, beginPage(context.get('frame'), held, made, refused), refused === null ? 200 : 400)
  }
  app.get('/begin', (context) => show(context, null))
  app.post('/begin', async (context) => {
    const form = await formOf(context, Seat)
    if (isRefusal(form)) return show(context, form.message)
    const asked = { county: county.code, now: clock.now(), id: form.id.trim(), name: form.name.trim(), duty: form.duty }
    const done = await appointAdministrator(store.db, context.get('actor'), asked)
    if (done.outcome === 'refused') return show(context, done.message)
    // The founder may not make links in general; the first one of a seat comes with the seat.
    const program = { kind: 'system', program: 'seat' } as const
    const link = await loginLink(service, context, program, asked.id)
    return isRefusal(link) ? show(context, link.message) : show(context, null, link)
  })
  return app
}
