import { type CellObject, type DenseWorkSheet, type Range, read, SSF, utils, type WorkBook } from '@e965/xlsx'
import { columnsIn } from './csv.ts'
import { type CellFault, isHead, type Table, type TableFault, type TableRow } from './table.ts'

/** From here on a spreadsheet's number no longer holds every digit: 15 significant ones are kept. */
const INEXACT = 1e15

/**
 * The one sheet of a workbook (xlsx, xls, ods). What a spreadsheet may have changed or hidden is a fault of its row: hidden rows,
 * merged cells, long numbers kept as numbers, formulas that failed. Days come as YYYY-MM-DD, whole numbers as their digits.
 */
export function readWorkbook(bytes: Uint8Array, known: readonly string[]): Table | TableFault {
  const book = opened(bytes)
  if ('fault' in book) return book
  const found = oneSheet(book)
  if ('fault' in found) return { fault: found.fault }
  const { sheet } = found
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const texts = (row: number) => Array.from(rows[row] ?? [], (cell) => textOf(cell, from1904).text)
  const at = Array.from(rows.keys()).find((row) => isHead(texts(row), known))
  if (at === undefined) return { fault: '没有找到表头' }
  const head = texts(at)
  while (head.at(-1) === '') head.pop()
  const columns = columnsIn(head)
  if ('fault' in columns) return columns
  const hidden = columns.names.findIndex((_, i) => sheet['!cols']?.[i]?.hidden === true)
  if (hidden >= 0) return { fault: `第 ${hidden + 1} 列“${columns.names[hidden]}”是隐藏列，请取消隐藏，核对后再导入` }
  const read = Array.from(rows.keys())
    .slice(at + 1)
    .flatMap((row) => rowOf(sheet, rows[row] ?? [], { row, columns: columns.names, from1904 }))
  return { columns: columns.names, rows: read }
}

function opened(bytes: Uint8Array): WorkBook | TableFault {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
    })
  } catch {
    return { fault: '不能读作表格，可能已损坏或设了密码。请用表格软件打开，另存为 .xlsx 或 CSV 后再导入' }
  }
}

function oneSheet({ SheetNames, Sheets, Workbook }: WorkBook): { readonly sheet: DenseWorkSheet } | TableFault {
  const filled = SheetNames.flatMap((name, i) => {
    const sheet = Sheets[name] as DenseWorkSheet | undefined
    const isShown = (Workbook?.Sheets?.[i]?.Hidden ?? 0) === 0
    return sheet?.['!ref'] !== undefined && isShown ? [{ name, sheet }] : []
  })
  const [first, ...more] = filled
  if (first === undefined) return { fault: '没有内容' }
  if (more.length === 0) return { sheet: first.sheet }
  return { fault: `有 ${filled.length} 个工作表（${filled.map(({ name }) => name).join('、')}），请只留要导入的一个` }
}

interface RowAt {
  /** From 0. */
  readonly row: number
  readonly columns: readonly string[]
  /** Whether the workbook counts its days from 1904, as those of an old Mac do. */
  readonly from1904: boolean
}

function rowOf(sheet: DenseWorkSheet, cells: readonly (CellObject | undefined)[], at: RowAt): TableRow[] {
  const faults: CellFault[] = []
  const written: Record<string, string> = {}
  for (const [i, column] of at.columns.entries()) {
    const merged = sheet['!merges']?.find((range: Range) => holds(range, at.row, i))
    if (merged !== undefined)
      faults.push({ column, message: `在合并单元格 ${utils.encode_range(merged)} 内，请取消合并，逐行填写` })
    const { text, fault } = textOf(cells[i], at.from1904)
    if (fault !== undefined) faults.push({ column, message: fault })
    if (text !== '') written[column] = text
  }
  if (Object.keys(written).length === 0) return []
  if (sheet['!rows']?.[at.row]?.hidden === true)
    faults.unshift({ column: null, message: '这一行是隐藏的（或被筛选掉了），请取消隐藏，核对后再导入，或删去' })
  return [{ row: at.row + 1, cells: written, faults }]
}

const holds = ({ s, e }: Range, row: number, column: number): boolean =>
  s.r <= row && row <= e.r && s.c <= column && column <= e.c

function textOf(cell: CellObject | undefined, from1904: boolean): { readonly text: string; readonly fault?: string } {
  const value = cell?.v
  if (cell === undefined || value === undefined || cell.t === 'z') return { text: '' }
  if (cell.t === 'e') return { text: '#', fault: '是出错的公式，请改为填好的内容' }
  if (typeof value === 'boolean') return { text: value ? '是' : '否' }
  if (typeof value !== 'number') return { text: String(value).trim() }
  if (SSF.is_date(cell.z ?? '')) return { text: dayOf(value, from1904) }
  if (Math.abs(value) < INEXACT) return { text: String(value) }
  return { text: '#', fault: '按数字存放，超过 15 位的部分已经丢失。请把这一列设为文本格式，照原件重新录入' }
}

function dayOf(serial: number, date1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(serial, { date1904 })
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
