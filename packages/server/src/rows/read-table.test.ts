import { utils, type WorkSheet, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { readTableFile } from './table-file.ts'

const known = ['姓名']

/** A workbook of these sheets, as a spreadsheet program would hand it in. */
function workbook(sheets: Readonly<Record<string, WorkSheet>>, bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { type: 'array', bookType }))
}
const sheetOf = (rows: unknown[][]): WorkSheet => utils.aoa_to_sheet(rows)
const bring = (sheet: WorkSheet) => readTable(workbook({ 花名册: sheet }), '花名册.xlsx', known)

test.each(['xlsx', 'xls', 'ods'] as const)('a %s is read below its head, whatever title stands above', async (type) => {
  const sheet = sheetOf([['某乡花名册'], [], ['姓名', '电话'], ['甲', '0359-2000000'], [], ['乙', 13900000000]])
  expect(await readTable(workbook({ 表: sheet }, type), 'x', known)).toEqual({
    columns: ['姓名', '电话'],
    rows: [
      { row: 4, cells: { 姓名: '甲', 电话: '0359-2000000' }, faults: [] },
      { row: 6, cells: { 姓名: '乙', 电话: '13900000000' }, faults: [] },
    ],
  })
})

test('a long number kept as a number is a fault, since its last digits are gone', async () => {
  const table = await bring(
    sheetOf([
      ['姓名', '号码'],
      ['甲', 990101194001010000],
    ]),
  )
  expect(table).toMatchObject({
    rows: [{ row: 2, faults: [{ column: '号码', message: expect.stringContaining('超过 15 位') }] }],
  })
})

test('hidden rows and merged cells are faults of their rows, a hidden column of the file', async () => {
  const sheet = sheetOf([['姓名', '乡镇'], ['甲', '清河乡'], ['乙'], ['丙', '清河乡']])
  sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 1 } }]
  sheet['!rows'] = [{}, {}, {}, { hidden: true }]
  const merged = { column: '乡镇', message: '在合并单元格 B2:B3 内，请取消合并，逐行填写' }
  expect(await bring(sheet)).toMatchObject({
    rows: [
      { row: 2, faults: [merged] },
      { row: 3, faults: [merged] },
      { row: 4, faults: [{ column: null, message: expect.stringContaining('隐藏') }] },
    ],
  })
  const other = sheetOf([
    ['姓名', '乡镇'],
    ['甲', '清河乡'],
  ])
  other['!cols'] = [{}, { hidden: true }]
  expect(await bring(other)).toEqual({ fault: '第 2 列“乡镇”是隐藏列，请取消隐藏，核对后再导入' })
})

test('days come as days, whether kept as numbers or as text', async () => {
  const sheet = sheetOf([
    ['姓名', '保存至'],
    ['甲', 46387],
    ['乙', '2027年1月1日'],
  ])
  sheet['B2'] = { t: 'n', v: 46387, z: 'yyyy/m/d' }
  expect(await bring(sheet)).toMatchObject({
    rows: [{ cells: { 保存至: '2026-12-31' } }, { cells: { 保存至: '2027年1月1日' } }],
  })
})

test('a failed formula is a fault', async () => {
  const sheet = sheetOf([
    ['姓名', '电话'],
    ['甲', ''],
  ])
  sheet['B2'] = { t: 'e', v: 42, w: '#N/A' }
  expect(await bring(sheet)).toMatchObject({
    rows: [{ faults: [{ column: '电话', message: expect.stringContaining('公式') }] }],
  })
})

test('several sheets, none, no head, or no workbook at all are refused in words', async () => {
  const one = sheetOf([['姓名'], ['甲']])
  expect(await readTable(workbook({ 甲: one, 乙: one }), 'x', known)).toEqual({
    fault: '有 2 个工作表（甲、乙），请只留要导入的一个',
  })
  expect(await bring(sheetOf([]))).toEqual({ fault: '没有内容' })
  expect(await bring(sheetOf([['编号'], ['1']]))).toEqual({ fault: '没有找到表头' })
  const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])
  expect(await readTable(broken, 'x.xlsx', known)).toMatchObject({ fault: expect.stringContaining('不能读作表格') })
})

test('CSV is read in the encodings of documents', async () => {
  const gbk = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xbc, 0xd7, 0x0a])
  expect(await readTable(gbk, '名单.csv', known)).toEqual({
    columns: ['姓名'],
    rows: [{ row: 2, cells: { 姓名: '甲' }, faults: [] }],
  })
})

test('a table is read on a thread of its own', async () => {
  const bytes = workbook({ 表: sheetOf([['姓名'], ['甲']]) })
  expect(await readTableFile(bytes, 'x.xlsx', known)).toEqual(await readTable(bytes, 'x.xlsx', known))
})
