import {
  type DraftField,
  type DraftRow,
  fieldNames,
  type PartyDraft,
  type PartyKind,
  partyKinds,
  type RetentionKind,
  type RowFault,
  retentions,
  type SealedField,
} from '@zhengling/store'
import type { County } from '../counties.ts'
import type { Table, TableRow } from '../rows/table.ts'
import { partyColumns } from './columns.ts'
import { townshipCode } from './townships.ts'

/** What is meant where the file has no such column. */
export interface Meant {
  readonly kind: PartyKind
  readonly township: string
  readonly retention: RetentionKind
}

export interface DraftRows {
  readonly rows: readonly DraftRow[]
  /** What the file itself has against a row; such a row is not among `rows`. */
  readonly faults: readonly RowFault[]
  /** Columns that are none of ours and were not read. */
  readonly unread: readonly string[]
}

/** The rows of a table as drafts; or why the table cannot be used. */
export function draftRows(
  county: County,
  { columns, rows }: Table,
  meant: Meant,
): DraftRows | { readonly fault: string } {
  const fields = new Map(
    columns.flatMap((column) => {
      const field = partyColumns.fieldOf(column)
      return field === undefined ? [] : [[column, field] as const]
    }),
  )
  const twice = [...fields].find(([column, field]) =>
    [...fields].some(([other, same]) => other !== column && same === field),
  )
  if (twice !== undefined) return { fault: `有两列都是“${partyColumns.titleOf(twice[1])}”，请只留一列` }
  if (![...fields.values()].includes('name')) return { fault: `没有“${partyColumns.titleOf('name')}”一列` }
  const drafts: DraftRow[] = []
  const faults: RowFault[] = []
  for (const row of rows) {
    const own = row.faults.flatMap((fault): RowFault[] => {
      const field = fault.column === null ? null : fields.get(fault.column)
      // A fault in a column that is not read does no harm.
      return field === undefined ? [] : [{ row: row.row, field, message: fault.message }]
    })
    if (own.length > 0) faults.push(...own)
    else drafts.push({ row: row.row, draft: draftOf(county, row, fields, meant) })
  }
  return { rows: drafts, faults, unread: columns.filter((column) => !fields.has(column)) }
}

function draftOf(
  county: County,
  { cells }: TableRow,
  fields: ReadonlyMap<string, DraftField>,
  meant: Meant,
): PartyDraft {
  const written = new Map([...fields].map(([column, field]) => [field, cells[column] ?? '']))
  const township = written.get('township')
  const sealed = fieldNames.flatMap((field): [SealedField, string][] => {
    const value = written.get(field) ?? ''
    return value === '' ? [] : [[field, value]]
  })
  return {
    kind: keyOf(partyKinds, written.get('kind'), (title) => title) ?? meant.kind,
    name: written.get('name') ?? '',
    township: township === undefined ? meant.township : (townshipCode(county, township) ?? ''),
    village: written.get('village') ?? '',
    retention: keyOf(retentions, written.get('retention'), ({ title }) => title) ?? meant.retention,
    retainedUntil: written.get('retainedUntil') ?? '',
    sealed: Object.fromEntries(sealed),
  }
}

/** The key of what is called so; what is written otherwise stays as it is, to be refused by name; undefined where nothing is written. */
function keyOf<V>(
  of: Readonly<Record<string, V>>,
  written: string | undefined,
  titled: (value: V) => string,
): string | undefined {
  if (written === undefined || written === '') return undefined
  return Object.entries(of).find(([, value]) => titled(value) === written)?.[0] ?? written
}
