import { stringify } from 'csv-stringify/sync'

/**
 * A table as CSV for spreadsheets: UTF-8 with its mark, CRLF, and no cell that a spreadsheet takes for a formula
 * (= + - @ at its beginning get a single quote before them, as OWASP's "CSV Injection" has it).
 */
export const safeCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${stringify([[...columns], ...rows.map((row) => [...row])], { record_delimiter: '\r\n', escape_formulas: true })}`
