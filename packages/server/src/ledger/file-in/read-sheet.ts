import type { DraftSaid, DutyItem } from '@zhengling/store'
import type { Table, TableRow } from '../../rows/table.ts'
import { type FileField, fileColumns } from './columns.ts'
import { type Difference, refusedChange, type SheetFault } from './difference.ts'
import { type Comparing, differencesOf } from './item-row.ts'
import { idMarked, type Version, versionWritten } from './mark.ts'
import { newDutyOf } from './new-row.ts'
import type { SaidField } from './printed.ts'

/** A sheet of the ledger as it came back. */
export interface Sheet {
  readonly columns: ReadonlyMap<FileField, string>
  readonly unread: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly faults: readonly SheetFault[]
}

interface SheetRow {
  readonly row: number
  /** Null: a new one. */
  readonly id: string | null
  readonly version: Version | null
  readonly cell: (field: FileField) => string
}

/** The rows by the marks of their items. A mark that is none, twice or damaged is a fault of its row, which is not used. */
export function sheetOf({ columns, rows }: Table): Sheet | { readonly fault: string } {
  const { fieldOf } = fileColumns
  const named = columns.flatMap((column) => {
    const field = fieldOf(column)
    return field === undefined ? [] : [[field, column] as const]
  })
  const twice = named.find(([field], i) => named.findIndex(([one]) => one === field) < i)
  if (twice !== undefined) return { fault: `有两列都是“${twice[0]}”，请只留一列` }
  const fields = new Map(named)
  if (!fields.has('编号')) return { fault: '没有“编号”一列，认不出是哪一项。请在“事项台账”下载 Excel，在那个文件里改' }
  const read = rows.map((row) => rowOf(row, fields))
  const good = read.flatMap((one) => ('cell' in one ? [one] : []))
  const again = repeated(good)
  return {
    columns: fields,
    unread: columns.filter((column) => fieldOf(column) === undefined),
    rows: good.filter(({ row }) => !again.has(row)),
    faults: [...read.flatMap((one) => ('cell' in one ? [] : [one])), ...again.values()],
  }
}

function rowOf({ row, cells, faults }: TableRow, fields: Sheet['columns']): SheetRow | SheetFault {
  const bad = faults.find(({ column }) => column === null || fileColumns.fieldOf(column) !== undefined)
  if (bad !== undefined) return { row, ...bad }
  const cell = (field: FileField) => cells[fields.get(field) ?? '']?.trim() ?? ''
  const marked = cell('编号')
  if (marked === '') return { row, id: null, version: null, cell }
  const id = idMarked(marked)
  const message = `“${marked}”不是台账的编号，可能被表格软件改成了数字。请从下载的文件里把原编号复制过来；新的事项请留空。`
  if (id === undefined) return { row, column: '编号', message }
  const version = versionWritten(cell('版本'))
  if (version === undefined && cell('版本') !== '')
    return { row, column: '版本', message: `写成了“${cell('版本')}”，应与下载的文件里一样，例如 3 或者 3稿2。` }
  return { row, id, version: version ?? null, cell }
}

/** Rows whose item stands in another row, too: which of them is meant cannot be told. */
function repeated(rows: readonly SheetRow[]): ReadonlyMap<number, SheetFault> {
  const byId = Map.groupBy(
    rows.filter(({ id }) => id !== null),
    ({ id }) => id,
  )
  const faults = [...byId.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.map(({ row }): SheetFault => {
          const others = same.flatMap((one) => (one.row === row ? [] : [`第 ${one.row} 行`]))
          return { row, column: '编号', message: `与${others.join('、')}是同一项，不知道以哪一行为准。请只留一行。` }
        }),
  )
  return new Map(faults.map((fault) => [fault.row, fault]))
}

/** Ids of the items that a sheet is about. */
export const idsIn = ({ rows }: Sheet): readonly string[] => rows.flatMap(({ id }) => (id === null ? [] : [id]))

/** Everything in which a sheet differs from the ledger as it stands, and what is wrong with its rows, by row. */
export function compared(
  { columns, rows, faults }: Sheet,
  world: Comparing & {
    readonly items: ReadonlyMap<string, DutyItem>
    readonly drafts: ReadonlyMap<string, DraftSaid>
  },
): { readonly differences: readonly Difference[]; readonly faults: readonly SheetFault[] } {
  const said = [...columns.keys()].filter((field): field is SaidField => field !== '编号' && field !== '版本')
  const differences: Difference[] = []
  const wrong: SheetFault[] = [...faults]
  for (const { row, id, version, cell } of rows) {
    const item = id === null ? undefined : world.items.get(id)
    if (id !== null && item === undefined)
      wrong.push({
        row,
        column: '编号',
        message: '台账中没有这一编号的事项，或者不由您的单位办理。新的事项请把编号留空。',
      })
    else if (item === undefined) {
      const made = newDutyOf({ row, cell }, world)
      if ('fault' in made) wrong.push(made.fault)
      else differences.push(made)
    } else {
      const written = new Map(said.map((field) => [field, cell(field)]))
      differences.push(...differencesOf({ row, item, draft: world.drafts.get(item.id), version, written }, world))
    }
  }
  return { differences: unambiguous(differences), faults: wrong.toSorted((a, b) => a.row - b.row) }
}

/** Units for the same words of the same duty must be the same in every row; else none of them is taken. */
function unambiguous(differences: readonly Difference[]): readonly Difference[] {
  const keyOf = ({ change }: Difference) =>
    change.kind === 'units' ? [change.assigned.document, change.assigned.words, change.assigned.duty].join('\n') : null
  const named = Map.groupBy(differences, keyOf)
  return differences.map((one) => {
    const key = keyOf(one)
    const several = key === null ? [] : (named.get(key) ?? [])
    const ways = new Set(several.map(({ change }) => (change.kind === 'units' ? change.assigned.units.join('、') : '')))
    if (ways.size < 2) return one
    const because = `同一事项的各期写了不同的单位（${[...ways].join('；')}）。责任单位按事项定，各期应当一样。`
    return { ...one, change: refusedChange(because) }
  })
}
