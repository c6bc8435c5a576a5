import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { officeSheet } from './office-sheet.ts'
import { readWorkbook } from './workbook.ts'

const at = (text: string) => Temporal.PlainDateTime.from(text)
const formula = ['=1+1', '+86', '-1', '@SUM(A1)']
const sheet = {
  title: '事项台账',
  note: '截至 2024-04-01 09:00；共 1 项',
  columns: [
    { title: '序号', width: 6 },
    ...['任务', '甲', '乙', '丙', '期限', '报送'].map((title) => ({ title, width: 20 })),
  ],
  rows: [
    [1, ...formula, { day: at('2024-02-29T00:00'), minute: false }, { day: at('2024-03-31T23:59'), minute: true }],
    [2, '排查', '', '', '', '未定', ''],
  ],
  made: Temporal.Instant.from('2024-04-01T01:00:00Z'),
} as const

test('a printed table: title and note across, heads that stay in sight and on each page, A4 across and one page wide', async () => {
  const { sheets } = await readXlsx(await officeSheet(sheet), { readStyles: true })
  const [read] = sheets
  expect(read?.merges).toEqual([0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 6 })))
  expect(read?.rows[0]?.[0]).toBe('事项台账')
  expect(read?.rows[1]?.[0]).toBe(sheet.note)
  expect(read?.freezePane).toMatchObject({ rows: 3 })
  expect(read?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$3:$3' })
  expect(read?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
  expect(read?.headerFooter?.oddFooter).toContain('&P')
  const cell = read?.cells?.get('3,1')
  expect([cell?.type, cell?.formula, cell?.value]).toEqual(['string', undefined, '=1+1'])
  expect(cell?.style).toMatchObject({ numFmt: '@', alignment: { wrapText: true }, border: { left: { style: 'thin' } } })
})

test('another reader finds days as days, minutes as minutes, and what looks like a formula as text', async () => {
  const read = readWorkbook(await officeSheet(sheet), ['序号', '任务', '期限'])
  if ('fault' in read) throw new Error(read.fault)
  expect(read.rows.map(({ faults }) => faults)).toEqual([[], []])
  const [first] = read.rows
  expect(Object.values(first?.cells ?? {})).toEqual(['1', ...formula, '2024-02-29', '2024-03-31'])
  const [own] = (await readXlsx(await officeSheet(sheet))).sheets
  expect(own?.rows[3]?.slice(5)).toEqual([new Date('2024-02-29T00:00Z'), new Date('2024-03-31T23:59Z')])
})

test('the same table at the same moment is the same file', async () => {
  expect(await officeSheet(sheet)).toEqual(await officeSheet(sheet))
})
