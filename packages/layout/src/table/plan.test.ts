import { expect, test } from 'vitest'
import { standard } from '../measures.ts'
import type { Table } from '../paper.ts'
import { planTable, standsLeft } from './plan.ts'

const of = (columns: number, cell: string): Table => ({
  kind: 'table',
  title: '任务分解表',
  header: Array.from({ length: columns }, (_, index) => `第${index + 1}栏`),
  rows: [Array.from({ length: columns }, () => cell)],
})
const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0)
const { block } = standard

test('a table is set in 小四, smaller, turned, and at last divided by columns; it never leaves the block', () => {
  expect(planTable(of(4, '责任单位'), block)).toMatchObject([{ size: 12, turned: false }])
  expect(planTable(of(7, '牵头责任单位'), block)).toMatchObject([{ size: 10.5, turned: false }])
  expect(planTable(of(9, '牵头责任单位'), block)).toMatchObject([{ turned: true }])
  for (const columns of [1, 4, 6, 9, 30, 60])
    for (const part of planTable(of(columns, '牵头责任单位'), block))
      expect(sum(part.widths)).toBeLessThanOrEqual((part.turned ? block.height : block.width) + 1e-6)
})

test('columns are as wide as what they hold, a column with a sentence in it stands flush left', () => {
  const roles: Table = {
    kind: 'table',
    title: null,
    header: [],
    rows: [
      ['常务副组长', '张某某', '县政府副县长'],
      ['', '李某某', '省属铁路股份有限公司驻县车务段站长'],
      ['', '各乡镇的乡镇长'],
    ],
  }
  const [part] = planTable(roles, block)
  const [role = 0, name = 0, post = 0] = part?.widths ?? []
  expect(post / role).toBeCloseTo(18 / 5, 0)
  expect(name).toBeLessThan(role)
  expect(part?.left).toEqual([false, false, true])
  expect(roles.rows.map((row) => (part ? standsLeft(part, row, row.length - 1) : null))).toEqual([true, true, false])
})

test('every part of a divided table has the first column, all parts together every column once', () => {
  const parts = planTable(of(40, '牵头责任单位'), block)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.every(({ header }) => header[0] === '第1栏')).toBe(true)
  expect(parts.flatMap(({ header }) => header.slice(1))).toEqual(
    Array.from({ length: 39 }, (_, index) => `第${index + 2}栏`),
  )
})

test('a cell that cannot be broken and is wider than the page does not hang the planning', () => {
  const parts = planTable(of(3, 'x'.repeat(2000)), block)
  for (const { widths } of parts) expect(sum(widths)).toBeLessThanOrEqual(block.height + 1e-6)
})
