import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'

test('a column is known by each of its names, and is written by the best', () => {
  const columns = columnsOf({ name: ['姓名', '户主'], until: ['止日'] })
  expect(columns.fields).toEqual(['name', 'until'])
  expect(columns.names).toEqual(['姓名', '户主', '止日'])
  expect([columns.fieldOf('户主'), columns.fieldOf('止日'), columns.fieldOf('备注')]).toEqual([
    'name',
    'until',
    undefined,
  ])
  expect(columns.titleOf('name')).toBe('姓名')
})

test('a name of two fields is a bug', () => {
  expect(() => columnsOf({ since: ['日期'], until: ['日期'] })).toThrow('日期')
})

test('an object’s own members are no columns', () => {
  expect(columnsOf({ name: ['姓名'] }).fieldOf('constructor')).toBeUndefined()
})
