import {
  type Actor,
  draftsById,
  dutyItems,
  ledgerRules,
  lightOf,
  NEAR_UNLESS_SET,
  seesAll,
  unitsOf,
} from '@zhengling/store'
import contentDisposition from 'content-disposition'
import { Hono } from 'hono'
import { ledgerSheet } from '../../ledger/sheet.ts'
import { minute } from '../../pages/date.ts'
import { messagePage } from '../../pages/message.ts'
import { fourLists } from '../../pages/views/parts.ts'
import { officeSheet } from '../../rows/office-sheet.ts'
import type { Env } from '../context.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'
import { isPart, itemsAsked, type Narrowed } from './asked.ts'

/** Rows of one file; who needs more narrows it. The message `too-many-rows` names the same figure. */
const ROWS = 5000

/** The ledger or one of the four lists as a file for a spreadsheet, narrowed as on its page and seen as by the reader. */
export function sheetRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  app.get('/duties/file', async (context) => {
    const actor = context.get('actor')
    const { list, part: named, ...narrowed } = context.req.query()
    const near = (await ledgerRules(store.db, actor, { county: county.code }))?.near ?? NEAR_UNLESS_SET
    const asked = itemsAsked(service, near, narrowed)
    const part = isPart(named) ? named : undefined
    const { items, after } = await dutyItems(store.db, actor, { ...asked, ...(part && { part }), limit: ROWS })
    if (after !== null) return respond(context, messagePage('too-many-rows'), 400)
    const name = fourLists.find((one) => one === list) ?? '事项台账'
    const drafts = await draftsById(store.db, actor, { county: county.code, ids: items.map(({ id }) => id) })
    const sheet = ledgerSheet(
      name,
      items.map((item) => [item, lightOf(item, asked.now, near), drafts.get(item.id)] as const),
      { note: noteOf(actor, { ...narrowed, part, moment: minute(asked.now), count: items.length }), made: asked.now },
    )
    return context.body(Buffer.from(await officeSheet(sheet)), 200, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`${name}-${clock.today().toString()}.xlsx`),
      'cache-control': 'no-store',
    })
  })
  return app
}

interface Said extends Narrowed {
  readonly part: string | undefined
  readonly moment: string
  readonly count: number
}

/** The cut-off, what was asked for, and whose items the reader sees. */
function noteOf(actor: Actor, { part, unit = '', document = '', words = '', moment, count }: Said): string {
  const seen = seesAll(actor) ? '全部单位' : `${unitsOf(actor).join('、')}承办、配合和接收的`
  return [
    `截至 ${moment}`,
    `状态：${part ?? '全部'}`,
    `单位：${unit === '' ? seen : `${unit}（${seen}）`}`,
    `公文：${document === '' ? '全部' : document}`,
    ...(words === '' ? [] : [`含“${words}”`]),
    `共 ${count} 项`,
  ].join('；')
}
