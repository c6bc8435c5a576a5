import { journalEntries, journalHead } from '@zhengling/store'
import { Hono } from 'hono'
import { journalPage } from '../../pages/people/journal.ts'
import type { Env } from '../context.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** The audit administrator's reading of the journal. */
export function journalRoutes({ store, county }: Service): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/journal', async (context) => {
    const actor = context.get('actor')
    const scope = { county: county.code }
    const after = Number.parseInt(context.req.query('after') ?? '0', 10)
    const from = Number.isSafeInteger(after) && after > 0 ? after : 0
    const entries = await journalEntries(store.db, actor, { ...scope, after: from, limit: 100 })
    const head = await journalHead(store.db, actor, scope)
    return respond(context, journalPage(context.get('frame'), { entries, head, after: from }))
  })
  return app
}
