import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Grid } from './grid.ts'

const room = () => ({ left: 100_000 })

test('a cell over two rows and columns leaves three empty places', () => {
  const grid = new Grid(room())
  grid.row()
  grid.cell('甲', 2, 2)
  grid.cell('乙', 1, 1)
  grid.row()
  grid.cell('丙', 1, 1)
  expect(grid.toString()).toBe('甲\t\t乙\n\t\t丙')
})

test('the last columns of a row may be spanned from above', () => {
  const grid = new Grid(room())
  grid.row()
  grid.cell('甲', 1, 1)
  grid.cell('乙', 1, 2)
  grid.row()
  grid.cell('丙', 1, 1)
  grid.row()
  grid.cell('丁', 1, 1)
  grid.cell('戊', 1, 1)
  expect(grid.toString()).toBe('甲\t乙\n丙\t\n丁\t戊')
})

test('a gap before the first cell', () => {
  const grid = new Grid(room())
  grid.row()
  grid.gap(1)
  grid.cell('甲', 1, 1)
  grid.cell('乙', 1, 1)
  expect(grid.toString()).toBe('\t甲\t乙')
})

test('no span writes more than there is room for', () => {
  const narrow = { left: 50 }
  const grid = new Grid(narrow)
  for (let i = 0; i < 1000; i++) grid.cell('', 1000, 60_000)
  expect(grid.toString().length).toBeLessThan(60)
  expect(narrow.left).toBeLessThan(0)
})

test('every cell stands in the text once, in its order', () => {
  const cell = fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 4 }) })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const grid = new Grid(room())
      let n = 0
      for (const row of rows) {
        grid.row()
        for (const { columns, rows: down } of row) grid.cell(`c${n++}`, columns, down)
      }
      const found = grid.toString().match(/c\d+/g) ?? []
      return found.join() === Array.from({ length: n }, (_, i) => `c${i}`).join()
    }),
  )
})
