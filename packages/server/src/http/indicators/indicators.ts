import { askingDuties, figuresHandedIn, lastMoment } from '@zhengling/store'
import contentDisposition from 'content-disposition'
import { Hono } from 'hono'
import { indicatorTable } from '../../indicators/table.ts'
import { indicatorsPage } from '../../pages/indicators/indicators.ts'
import { clauseLink } from '../../pages/law/clause-link.ts'
import { safeCsv } from '../../rows/safe-csv.ts'
import type { Asked, Env } from '../context.ts'
import { documentsHere } from '../law.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** The figures that units reported: a page, and a file of the same. */
export function indicatorRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()

  /** What is asked for, the first figure where nothing is; times whose month has begun are shown. */
  async function shownOf(context: Asked) {
    const actor = context.get('actor')
    const duties = await askingDuties(store.db, actor, { county: county.code })
    const { document, duty, figure } = context.req.query()
    const one = duties.find((each) => duty === undefined || (each.document === document && each.duty === duty))
    const asked = one?.asks.find(({ name }) => figure === undefined || name === figure)
    if (one === undefined || asked === undefined) return { duties, shown: null }
    const until = lastMoment(clock.today().add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString())
    const which = { county: county.code, document: one.document, duty: one.duty, until }
    const table = indicatorTable(asked.name, await figuresHandedIn(store.db, actor, which))
    return { duties, shown: { document: one.document, duty: one.duty, figure: asked, table } }
  }

  app.get('/indicators', async (context) => {
    const { duties, shown } = await shownOf(context)
    if (shown === null) return respond(context, indicatorsPage(context.get('frame'), { duties, shown }))
    const link = clauseLink(await documentsHere(service, context.get('actor')))
    const clauseHref = link({ document: shown.document, clause: shown.figure.clause }) ?? null
    return respond(context, indicatorsPage(context.get('frame'), { duties, shown: { ...shown, clauseHref } }))
  })
  app.get('/indicators/file', async (context) => {
    const { shown } = await shownOf(context)
    if (shown === null) return context.notFound()
    const { figure, table } = shown
    const rows = table.rows.flatMap(({ unit, cells }) =>
      cells.flatMap((cell, i) =>
        cell === null ? [] : [[unit, table.times[i] ?? '', cell.value ?? '', figure.unit, cell.mark ?? '']],
      ),
    )
    return context.body(safeCsv(['单位', '期', figure.name, '计量单位', '状态'], rows), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': contentDisposition(`${figure.name}-${clock.today().toString()}.csv`),
      'cache-control': 'no-store',
    })
  })
  return app
}
