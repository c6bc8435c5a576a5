import {
  accountOf,
  enteredBodies,
  importBodies,
  importPeople,
  newId,
  openParcel,
  type PeopleRowFault,
  sealParcel,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { importPeoplePage, peoplePreviewPage, type What } from '../../pages/people/import.ts'
import { bodyColumns, bodyRows } from '../../people/body-rows.ts'
import { personColumns, personRows } from '../../people/person-rows.ts'
import { isRefusal } from '../../refusal.ts'
import type { Table } from '../../rows/table.ts'
import { readTableFile } from '../../rows/table-file.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Upload = { what: z.enum(['bodies', 'people']), file: z.instanceof(File) }
const Store = { parcel: field }
const Cells = z.array(z.object({ row: z.int(), cells: z.record(z.string(), z.string()) }))
const Parcel = z.object({ what: z.enum(['bodies', 'people']), columns: z.array(z.string()), rows: Cells })

/** What came of trying or storing a table. */
interface Tried {
  readonly would: string
  readonly faults: readonly PeopleRowFault[]
  readonly unread: readonly string[]
}

/** Bodies and people in bulk: a file is tried whole, looked at, and stored by a second step. */
export function importPeopleRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const parcelFor = (context: Asked) => ({
    county: county.code,
    keys: service.keys(),
    purpose: 'people',
    account: accountOf(context.get('actor')) ?? '',
    random,
  })
  const show = (context: Asked, refused: string | null) =>
    respond(context, importPeoplePage(context.get('frame'), refused), refused === null ? 200 : 400)

  async function work(
    context: Asked,
    what: What,
    table: Table,
    dry: boolean,
  ): Promise<Tried | { readonly fault: string }> {
    const actor = context.get('actor')
    const act = { county: county.code, now: clock.now(), dry }
    const entered = await enteredBodies(store.db, actor, act)
    const named = new Map(
      county.bodies.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [one, name] as const)),
    )
    const all = new Map([
      ...named,
      ...entered.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [one, name] as const)),
    ])
    const bodyOf = (written: string) => all.get(written)
    if (what === 'bodies') {
      const read = bodyRows(table, bodyOf)
      if ('fault' in read) return read
      const done = await importBodies(store.db, actor, { ...act, rows: read.rows, known: named })
      if (done.outcome === 'refused') return { fault: done.message }
      return { would: `单位 ${done.count} 个`, faults: sorted([...read.faults, ...done.faults]), unread: read.unread }
    }
    const read = personRows(table, bodyOf)
    if ('fault' in read) return read
    const done = await importPeople(store.db, actor, { ...act, rows: read.rows, newId: () => newId(random) })
    if (done.outcome === 'refused') return { fault: done.message }
    const { people, appointments, accounts } = done
    const would = `新登记 ${people} 人，任职 ${appointments} 项，账号 ${accounts} 个`
    return { would, faults: sorted([...read.faults, ...done.faults]), unread: read.unread }
  }

  app.get('/accounts/import', (context) => show(context, null))
  app.post('/accounts/import', async (context) => {
    const form = await formOf(context, Upload)
    if (isRefusal(form)) return show(context, form.message)
    const { what, file } = form
    if (file.size === 0) return show(context, '没有收到文件。请先选一个文件。')
    const known = (what === 'bodies' ? bodyColumns : personColumns).names
    const table = await readTableFile(new Uint8Array(await file.arrayBuffer()), file.name, known)
    if ('fault' in table) return show(context, `“${file.name}”不能导入：${table.fault}。`)
    const tried = await work(context, what, table, true)
    if ('fault' in tried) return show(context, `“${file.name}”不能导入：${tried.fault}。`)
    const fit = tried.faults.length === 0 && table.rows.length > 0
    const content = JSON.stringify({ what, columns: table.columns, rows: table.rows })
    const parcel = fit ? await sealParcel(store.db, parcelFor(context), content) : ''
    return respond(
      context,
      peoplePreviewPage(context.get('frame'), { ...tried, what, name: file.name, rows: table.rows.length, parcel }),
    )
  })
  app.post('/accounts/import/store', async (context) => {
    const form = await formOf(context, Store)
    if (isRefusal(form)) return show(context, form.message)
    const content = await openParcel(store.db, parcelFor(context), form.parcel)
    if (content === null) return show(context, '核对结果已失效，没有存入。请重新选文件导入。')
    const { what, columns, rows } = Parcel.parse(JSON.parse(content))
    const table: Table = { columns, rows: rows.map((row) => ({ ...row, faults: [] })) }
    const done = await work(context, what, table, false)
    if ('fault' in done) return show(context, `${done.fault}核对之后库里有了变化，请重新导入，再核对一遍。`)
    return context.redirect(what === 'bodies' ? '/accounts/import' : '/accounts', 303)
  })
  return app
}

const sorted = (faults: readonly PeopleRowFault[]) => faults.toSorted((a, b) => a.row - b.row)
