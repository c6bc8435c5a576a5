import { unmaskings } from '@zhengling/store'
import { Hono } from 'hono'
import { unmaskingsPage } from '../../pages/parties/unmaskings.ts'
import type { Env } from '../context.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** Unmaskings shown; older ones are in the journal. */
const limit = 200

/** The security administrator's look at who saw which number whole. */
export function unmaskingRoutes({ store, county }: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/unmaskings', async (context) => {
    const found = await unmaskings(store.db, context.get('actor'), { county: county.code, limit })
    return respond(context, unmaskingsPage(context.get('frame'), found))
  })
  return app
}
