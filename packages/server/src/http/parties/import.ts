import {
  accountOf,
  checkRows,
  importParties,
  MOST_ROWS,
  newId,
  openParcel,
  type PartyKind,
  partyKinds,
  type RetentionKind,
  retentions,
  sealParcel,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { importPartiesPage, previewPage, storedPage } from '../../pages/parties/import.ts'
import { partyColumns } from '../../parties/columns.ts'
import { draftRows } from '../../parties/draft-rows.ts'
import { townshipsFor } from '../../parties/townships.ts'
import { isRefusal } from '../../refusal.ts'
import { readTableFile } from '../../rows/table-file.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const UploadForm = {
  file: z.instanceof(File),
  kind: z.enum(Object.keys(partyKinds) as [PartyKind]),
  township: field,
  retention: z.enum(Object.keys(retentions) as [RetentionKind]),
}
const StoreForm = { parcel: field }

const Parcel = z.object({
  import: z.string(),
  rows: z.array(
    z.object({
      row: z.int(),
      draft: z.object({
        kind: z.string(),
        name: z.string(),
        township: z.string(),
        village: z.string(),
        retention: z.string(),
        retainedUntil: z.string(),
        sealed: z.record(z.string(), z.string()),
      }),
    }),
  ),
})

/** Parties in bulk: a file is checked row by row, looked at, and stored by a second step that brings the rows back sealed. */
export function importPartyRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const asked = () => ({ county: county.code, keys: service.keys() })
  const show = (context: Asked, refused: string | null) => {
    const own = townshipsFor(county, context.get('actor'))
    return respond(context, importPartiesPage(context.get('frame'), own, refused), refused === null ? 200 : 400)
  }
  const parcelFor = (context: Asked) => ({
    ...asked(),
    purpose: 'parties',
    account: accountOf(context.get('actor')) ?? '',
    random,
  })
  app.get('/parties/import', (context) => show(context, null))
  app.post('/parties/import', async (context) => {
    const form = await formOf(context, UploadForm)
    if (isRefusal(form)) return show(context, form.message)
    const { file, ...meant } = form
    if (file.size === 0) return show(context, '没有收到文件。请先选一个文件。')
    const table = await readTableFile(new Uint8Array(await file.arrayBuffer()), file.name, partyColumns.names)
    if ('fault' in table) return show(context, `“${file.name}”不能导入：${table.fault}。`)
    if (table.rows.length > MOST_ROWS)
      return show(
        context,
        `“${file.name}”共 ${table.rows.length} 行，一次最多导入 ${MOST_ROWS} 行。请拆成几个文件，分别导入。`,
      )
    const read = draftRows(county, table, meant)
    if ('fault' in read) return show(context, `“${file.name}”不能导入：${read.fault}。`)
    const checked = await checkRows(store.db, context.get('actor'), { ...asked(), rows: read.rows })
    const faults = [...read.faults, ...checked].toSorted((a, b) => a.row - b.row)
    const wrong = new Set(faults.map(({ row }) => row))
    const rows = read.rows.filter(({ row }) => !wrong.has(row))
    const content = JSON.stringify({ import: newId(random), rows })
    const preview = {
      name: file.name,
      rows: table.rows.length,
      good: rows.length,
      faults,
      unread: read.unread,
      parcel: rows.length === 0 ? '' : await sealParcel(store.db, parcelFor(context), content),
    }
    return respond(context, previewPage(context.get('frame'), preview))
  })
  app.post('/parties/import/store', async (context) => {
    const form = await formOf(context, StoreForm)
    if (isRefusal(form)) return show(context, form.message)
    const content = await openParcel(store.db, parcelFor(context), form.parcel)
    if (content === null) return show(context, '核对结果已失效，没有存入。请重新选文件导入。')
    const { rows, ...which } = Parcel.parse(JSON.parse(content))
    const order = { ...asked(), ...which, rows, now: clock.now(), random }
    const done = await importParties(store.db, context.get('actor'), order)
    if (done.outcome === 'imported') return respond(context, storedPage(context.get('frame'), done.count))
    const since = done.ground === 'not-fit' ? '核对之后库里有了变化，请重新导入，再核对一遍。' : ''
    return show(context, `${done.message}${since}`)
  })
  return app
}
