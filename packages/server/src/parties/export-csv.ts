import { fieldNames, type PartyView, partyKinds, retentions } from '@zhengling/store'
import type { County } from '../counties.ts'
import { safeCsv } from '../rows/safe-csv.ts'
import { partyColumns } from './columns.ts'
import { townshipName } from './townships.ts'

/**
 * Parties as CSV, masked as on the page, with a byte order mark, without which spreadsheets take it for GBK. A cell
 * that a spreadsheet would compute (= + - @) is given as text.
 */
export function partiesCsv(county: County, parties: readonly PartyView[]): string {
  const rows = parties.map(({ kind, name, township, village, retention, retainedUntil, masked }) => [
    partyKinds[kind],
    name,
    townshipName(county, township),
    village ?? '',
    retentions[retention].title,
    retainedUntil ?? '',
    ...fieldNames.map((field) => masked[field] ?? ''),
  ])
  return safeCsv(partyColumns.titles, rows)
}
