import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { insertAll } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { keysInUse } from '../personal/vault.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import { newId } from '../token.ts'
import type { PartiesAsked, PartyAct } from './asked.ts'
import { partyRow, twinSaid } from './create.ts'
import { type DraftField, type PartyData, type PartyDraft, readDraft } from './draft.ts'
import { fieldNames, sealedFields } from './kinds.ts'
import { newKeyRow, type Sealer, sealerIn, sealRows } from './sealing.ts'
import { twinsOf } from './twin.ts'

/** A row of a file. */
export interface DraftRow {
  /** As the file counts it. */
  readonly row: number
  readonly draft: PartyDraft
}

export interface RowFault {
  readonly row: number
  /** Null where it is about the whole row. */
  readonly field: DraftField | null
  readonly message: string
}

/** What is wrong with the rows, each with its place; nothing is written. */
export async function checkRows(
  db: Executor,
  actor: Actor,
  asked: PartiesAsked & { readonly rows: readonly DraftRow[] },
): Promise<readonly RowFault[]> {
  const { county, keys, rows } = asked
  const indexes = await keysInUse(db, keys, county, 'index')
  return (await sorted(db, actor, { county, indexes }, rows)).faults
}

export type ImportPartiesOutcome =
  | { readonly outcome: 'imported'; readonly count: number }
  | (Refused<'not-fit'> & { readonly faults: readonly RowFault[] })
  | Refused<'done'>

/** Most rows of one import: enough for every household of a township. */
export const MOST_ROWS = 20_000

/**
 * Enters parties in bulk, all of them or none: one act, one entry, which carries the hash of the rows as they are sealed. `import`
 * names the import, so that the same one handed in twice is stored once.
 */
export async function importParties(
  db: Executor,
  actor: Actor,
  asked: PartyAct & { readonly import: string; readonly rows: readonly DraftRow[] },
): Promise<ImportPartiesOutcome> {
  const { county, now, random } = asked
  return act<ImportPartiesOutcome>(db, actor, asked, async (tx) => {
    const sealer = await sealerIn(tx, asked)
    await lock(tx, county, 'party')
    if (await isDone(tx, county, asked.import))
      return { result: refused('done', '这一批已经存入，没有再存一次。'), entry: null }
    const { good, faults } = await sorted(tx, actor, sealer, asked.rows)
    if (faults.length > 0 || good.length === 0)
      return { result: { ...refused('not-fit', `有 ${faults.length} 处不合，一行也没有存入。`), faults }, entry: null }
    const made = good.map((data) => {
      const id = newId(random)
      const { key, row } = newKeyRow(sealer, id)
      return { party: partyRow(county, id, data, now, asked.import), row, ...sealRows(sealer, id, key, data.sealed) }
    })
    await insertAll(
      tx,
      'party',
      made.map(({ party }) => party),
    )
    await insertAll(
      tx,
      'party_key',
      made.map(({ row }) => row),
    )
    const party_field = made.flatMap((one) => one.party_field)
    await insertAll(tx, 'party_field', party_field)
    await insertAll(
      tx,
      'party_mark',
      made.flatMap((one) => one.party_mark),
    )
    const rows = made.map(({ party }) => [party.id, party.kind, party.township])
    const hash = sm3(JSON.stringify([rows, party_field.map(({ party, field, sealed }) => [party, field, sealed])]))
    return {
      result: { outcome: 'imported', count: made.length },
      entry: {
        verb: 'import-parties',
        object: { kind: 'party-import', id: asked.import },
        payload: { count: made.length, rows: hash },
      },
    }
  })
}

async function isDone(tx: Executor, county: string, origin: string): Promise<boolean> {
  const row = await sqlOf(tx)
    .selectFrom('party')
    .select('id')
    .where((eb) => eb.and({ county, origin }))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

interface Sorted {
  readonly good: readonly PartyData[]
  readonly faults: readonly RowFault[]
}

async function sorted(
  db: Executor,
  actor: Actor,
  sealer: Pick<Sealer, 'county' | 'indexes'>,
  rows: readonly DraftRow[],
): Promise<Sorted> {
  if (rows.length > MOST_ROWS) {
    const message = `共 ${rows.length} 行，一次最多导入 ${MOST_ROWS} 行，请拆成几个文件`
    return { good: [], faults: [{ row: rows[MOST_ROWS]?.row ?? 0, field: null, message }] }
  }
  const faults: RowFault[] = []
  const fit: { readonly row: number; readonly data: PartyData }[] = []
  for (const { row, draft } of rows) {
    const data = readDraft(draft)
    if ('faults' in data) {
      faults.push(...data.faults.map((fault) => ({ row, ...fault })))
      continue
    }
    const forbidden = mayNot(actor, 'write-party', { township: data.township })
    if (forbidden === null) fit.push({ row, data })
    else faults.push({ row, field: 'township', message: `不在您的管辖范围内：${forbidden.message}` })
  }
  const twins = await twinsOf(
    db,
    sealer,
    fit.map(({ data }) => data),
  )
  const seen = new Map<string, number>()
  const good = fit.filter(({ row, data }) => {
    const twin = twins.get(data)
    if (twin !== undefined) faults.push({ row, field: twin.field, message: twinSaid(actor, twin) })
    const again = againIn(seen, row, data)
    faults.push(...again)
    return twin === undefined && again.length === 0
  })
  return { good: good.map(({ data }) => data), faults: faults.toSorted((a, b) => a.row - b.row) }
}

/** Numbers of the row that an earlier one of the file has already. */
function againIn(seen: Map<string, number>, row: number, { kind, sealed }: PartyData): RowFault[] {
  return fieldNames.flatMap((field) => {
    const value = sealed[field]
    if (value === undefined || !sealedFields[field].identifies) return []
    const first = seen.get(`${kind} ${field} ${value}`)
    if (first !== undefined) return [{ row, field, message: `与第 ${first} 行相同` }]
    seen.set(`${kind} ${field} ${value}`, row)
    return []
  })
}
