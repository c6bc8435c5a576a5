import type { FiguresHandedIn } from '@zhengling/store'
import { expect, test } from 'vitest'
import { indicatorTable } from './table.ts'

const asks = [{ name: '户数', unit: '户', step: '1', clause: '一' }]
const one = (
  unit: string,
  day: string,
  value: string | null,
  more: Partial<FiguresHandedIn> = {},
): FiguresHandedIn => ({
  item: `${unit}${day}`,
  unit,
  period: `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`,
  day,
  asks,
  state: value === null ? null : '通过',
  figures: value === null ? [] : [{ name: '户数', value, unit: '户' }],
  ...more,
})

test('unit by time, with sums of what was reported and the change against the time before', () => {
  const table = indicatorTable('户数', [
    one('甲乡', '2022-07-31', '10'),
    one('乙乡', '2022-07-31', '0.1'),
    one('甲乡', '2022-08-31', '7', { state: '已报' }),
    one('乙乡', '2022-08-31', '0.2'),
  ])
  expect(table.times).toEqual(['2022年7月', '2022年8月'])
  expect(table.rows.map(({ unit, change }) => [unit, change])).toEqual([
    ['甲乡', '-3'],
    ['乙乡', '+0.1'],
  ])
  expect(table.rows[0]?.cells[1]).toEqual({ item: '甲乡2022-08-31', value: '7', mark: '未审' })
  expect(table.sums.map(({ value }) => value)).toEqual(['10.1', '7.2'])
  expect(table.change).toBe('-2.9')
})

test('what is not reported, sent back, or of no concern is said and counts for nothing', () => {
  const table = indicatorTable('户数', [
    one('甲乡', '2022-07-31', null),
    one('乙乡', '2022-07-31', null, { state: '退回' }),
    one('财政局', '2022-07-31', '不涉及'),
    one('丙乡', '2022-07-31', '5'),
    one('丙乡', '2022-08-31', '6'),
  ])
  expect(table.rows.map(({ cells: [cell] }) => cell?.mark ?? cell?.value)).toEqual(['未报', '退回', '不涉及', '5'])
  expect(table.rows[0]?.cells[1]).toBeNull()
  expect(table.sums[0]).toEqual({ value: '5', reported: 2, of: 4 })
  expect(table.change).toBeNull()
})

test('half-months of one month are told apart', () => {
  const table = indicatorTable('户数', [one('甲乡', '2022-07-10', '1'), one('甲乡', '2022-07-25', '3')])
  expect(table.times).toEqual(['2022年7月（2022-07-10 前）', '2022年7月（2022-07-25 前）'])
  expect(table.change).toBe('+2')
})
