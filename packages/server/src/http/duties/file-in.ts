import { setImmediate } from 'node:timers/promises'
import {
  type Actor,
  accountOf,
  type DraftSaid,
  type DutyItem,
  draftsById,
  dutyItem,
  enteredBodies,
  itemsById,
  may,
  openParcel,
  reportsOn,
  sealParcel,
  sm3OfBytes,
  takeFile,
  unitAssignments,
} from '@zhengling/store'
import { Hono } from 'hono'
import * as z from 'zod'
import { bringUpLedger } from '../../ledger/bring-up.ts'
import { type Choice, Choices } from '../../ledger/file-in/change.ts'
import { fileColumns } from '../../ledger/file-in/columns.ts'
import { compared, idsIn, sheetOf } from '../../ledger/file-in/read-sheet.ts'
import { takenFrom } from '../../ledger/file-in/taken.ts'
import { type FileInPreview, fileInPage, fileInPreviewPage, fileTakenPage } from '../../pages/duties/file-in.ts'
import { isRefusal } from '../../refusal.ts'
import { readTableFile } from '../../rows/table-file.ts'
import { unitsWritten } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field, numbers } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Upload = { file: z.instanceof(File) }
const Take = { parcel: z.string(), take: numbers.optional(), why: field }

/** Rows of one file; and items that are read at once. Others have their turn between these, as between all long parts. */
const MOST_ROWS = 10_000
const AT_ONCE = 500

/** A sheet of the ledger that comes back: its differences are looked at, chosen, and taken over in one act. */
export function fileInRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })
  const parcelFor = (context: Asked) => ({
    county: county.code,
    keys: service.keys(),
    purpose: 'ledger-file',
    account: accountOf(context.get('actor')) ?? '',
    random,
  })
  const show = (context: Asked, refused: string | null) => {
    const keeps = may(context.get('actor'), 'keep-ledger').outcome === 'allowed'
    return respond(context, fileInPage(context.get('frame'), refused, keeps), refused === null ? 200 : 400)
  }
  const preview = (context: Asked, view: FileInPreview) =>
    respond(context, fileInPreviewPage(context.get('frame'), view), view.refused === null ? 200 : 400)

  async function standing(actor: Actor, ids: readonly string[]) {
    const items = new Map<string, DutyItem>()
    const drafts = new Map<string, DraftSaid>()
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const asked = { county: county.code, ids: ids.slice(from, from + AT_ONCE) }
      await setImmediate()
      for (const [id, item] of await itemsById(store.db, actor, asked)) items.set(id, item)
      for (const [id, draft] of await draftsById(store.db, actor, asked)) drafts.set(id, draft)
    }
    return { items, drafts }
  }

  app.get('/duties/file-in', (context) => show(context, null))
  app.post('/duties/file-in', async (context) => {
    const form = await formOf(context, Upload)
    if (isRefusal(form)) return show(context, form.message)
    const { file } = form
    if (file.size === 0) return show(context, '没有收到文件。请先选一个文件。')
    const actor = context.get('actor')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const print = sm3OfBytes(bytes)
    const table = await readTableFile(bytes, file.name, fileColumns.names)
    const sheet = 'fault' in table ? table : sheetOf(table)
    if ('fault' in table || 'fault' in sheet)
      return show(context, `“${file.name}”不能导入：${'fault' in sheet ? sheet.fault : ''}。`)
    if (table.rows.length > MOST_ROWS)
      return show(
        context,
        `“${file.name}”共 ${table.rows.length} 行，一次最多导入 ${MOST_ROWS} 行。请拆成几个文件，分别导入。`,
      )
    const entered = await enteredBodies(store.db, actor, act())
    const { differences, faults } = compared(sheet, {
      ...(await standing(actor, idsIn(sheet))),
      actor,
      today: clock.today(),
      standing: (await unitAssignments(store.db, actor, act())).filter(({ ended }) => ended === null),
      units: (text) => unitsWritten(county, entered, text),
    })
    const takeable = differences.flatMap(({ change, ...one }): Choice[] =>
      change.kind === 'refused' ? [] : [{ ...one, change }],
    )
    await setImmediate()
    const choices: Choices = { name: file.name, print, differences: takeable }
    const parcel = takeable.length === 0 ? '' : await sealParcel(store.db, parcelFor(context), JSON.stringify(choices))
    await setImmediate()
    return preview(context, {
      choices,
      chosen: null,
      why: '',
      refused: null,
      parcel,
      rest: {
        rows: table.rows.length,
        unchangeable: differences.flatMap((one) =>
          one.change.kind === 'refused' ? [[one, one.change.because] as const] : [],
        ),
        faults,
        unread: sheet.unread,
      },
    })
  })
  app.post('/duties/file-in/take', async (context) => {
    const form = await formOf(context, Take)
    if (isRefusal(form)) return show(context, form.message)
    const actor = context.get('actor')
    const content = await openParcel(store.db, parcelFor(context), form.parcel)
    if (content === null) return show(context, '对照结果已失效，没有采用。请重新选文件导入。')
    await setImmediate()
    const choices = Choices.parse(JSON.parse(content))
    const chosen = new Set(form.take ?? [])
    const differences = choices.differences.filter((_, i) => chosen.has(i))
    const reportsOf = async (id: string) => {
      const item = await dutyItem(store.db, actor, { county: county.code, id })
      return item === undefined ? [] : reportsOn(store.db, actor, { county: county.code, item })
    }
    const taken = await takenFrom({ ...choices, differences }, { why: form.why.trim(), random, reportsOf })
    await setImmediate()
    const done = await takeFile(store.db, actor, { ...act(), ...taken, today: clock.today() })
    const { why, parcel } = form
    if (done.outcome === 'refused')
      return preview(context, { choices, chosen, why, refused: done.message, parcel, rest: null })
    const computed = taken.assigned.length === 0 ? null : await bringUpLedger(service)
    if (isRefusal(computed)) return show(context, computed.message)
    return respond(context, fileTakenPage(context.get('frame'), { count: differences.length, print: choices.print }))
  })
  return app
}
