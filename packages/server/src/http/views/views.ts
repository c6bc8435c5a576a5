import {
  daysAt,
  dutyItems,
  dutyMatrix,
  dutyWall,
  type LedgerRules,
  ledgerRules,
  lightOf,
  NEAR_UNLESS_SET,
  seesAll,
  unitsOf,
} from '@zhengling/store'
import { Hono } from 'hono'
import { fourListsPage } from '../../pages/views/lists.ts'
import { matrixPage } from '../../pages/views/matrix.ts'
import { fourLists } from '../../pages/views/parts.ts'
import { wallPage, wallWays } from '../../pages/views/wall.ts'
import type { Asked, Env } from '../context.ts'
import { itemsAsked } from '../duties/asked.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** Rows of a list on one page; units of the matrix; cards on the wall. */
const ROWS = 500
const UNITS = 150
const CARDS = 300
/** Seconds after which the wall is drawn anew. */
const REFRESH = 60

/** Other ways to look at the ledger: the four lists, unit by document, the wall. */
export function viewRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  const documents = county.law.policies.map(({ head: { number, title } }) => [number, `${number} ${title}`] as const)
  const world = async (context: Asked) => {
    const rules: LedgerRules | null = await ledgerRules(store.db, context.get('actor'), { county: county.code })
    const near = rules?.near ?? NEAR_UNLESS_SET
    return { near, asked: itemsAsked(service, near, {}) }
  }

  app.get('/duties/lists', async (context) => {
    const actor = context.get('actor')
    const { list: named, unit = '', document = '', due = '', id = '', from = '1' } = context.req.query()
    const { near } = await world(context)
    const asked = itemsAsked(service, near, { unit, document })
    const { items, after } = await dutyItems(store.db, actor, {
      ...asked,
      ...(id === '' ? {} : { after: { dueAt: due === '' ? null : due, id } }),
      limit: ROWS,
    })
    const first = /^\d{1,7}$/.test(from) ? Number(from) : 1
    const next = after === null ? null : { due: after.dueAt ?? '', id: after.id, from: String(first + items.length) }
    return respond(
      context,
      fourListsPage(context.get('frame'), {
        list: fourLists.find((one) => one === named) ?? '任务清单',
        items: items.map((item) => [item, lightOf(item, asked.now, near)] as const),
        unit,
        document,
        units: seesAll(actor) ? county.bodies.map(({ name }) => name) : unitsOf(actor),
        documents,
        from: first,
        next,
        today: clock.today().toString(),
      }),
    )
  })
  app.get('/duties/matrix', async (context) => {
    const { asked } = await world(context)
    const after = context.req.query('after') ?? ''
    const matrix = await dutyMatrix(store.db, context.get('actor'), { ...asked, after, limit: UNITS })
    return respond(context, matrixPage(context.get('frame'), { matrix, documents }))
  })
  app.get('/duties/wall', async (context) => {
    const { asked } = await world(context)
    const { by, still } = context.req.query()
    const days = daysAt(asked.now, clock.today())
    const cards = await dutyWall(store.db, context.get('actor'), { ...asked, ...days, limit: CARDS })
    const running = still === undefined
    if (running) context.header('refresh', `${REFRESH}`)
    const way = wallWays.find((one) => one === by) ?? '状态'
    return respond(context, wallPage(context.get('frame'), { way, cards, days, running }))
  })
  return app
}
