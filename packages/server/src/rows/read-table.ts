import { decodeSource } from '@zhengling/gazette'
import { readCsv } from './csv.ts'
import { filled } from './rows.ts'
import { isHead, type Table, type TableFault } from './table.ts'
import { readWorkbook } from './workbook.ts'

/** A table from a file: a workbook by its first bytes, else CSV in any encoding that documents come in. */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  known: readonly string[],
): Promise<Table | TableFault> {
  if (isWorkbook(bytes)) return readWorkbook(bytes, known)
  const decoded = await decodeSource(bytes, name)
  if (!decoded.ok) return { fault: decoded.message }
  const read = readCsv(decoded.text.replace(/^\uFEFF/u, ''))
  if ('fault' in read) return read
  const { columns, records } = read
  if (!isHead(columns, known)) return { fault: '没有找到表头' }
  return { columns, rows: records.map(({ row, cells }) => ({ row, cells: filled(columns, cells), faults: [] })) }
}

/** A ZIP container (xlsx, ods) or an OLE2 one (xls). */
const isWorkbook = (bytes: Uint8Array): boolean =>
  ['504b0304', 'd0cf11e0'].includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'))
