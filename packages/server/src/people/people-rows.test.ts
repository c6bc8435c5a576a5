import { expect, test } from 'vitest'
import { bodyRows } from './body-rows.ts'
import { personRows } from './person-rows.ts'

const bodyOf = (written: string) => (['水利局', '云水县水利局'].includes(written) ? '云水县水利局' : undefined)
const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  columns,
  rows: rows.map((cells, i) => ({
    row: i + 2,
    cells: Object.fromEntries(
      columns.flatMap((column, j) => (cells[j] === undefined || cells[j] === '' ? [] : [[column, cells[j]]])),
    ),
    faults: [],
  })),
})

test('a row is a person with a post; dates as offices write them; a body under any of its names', () => {
  const columns = ['姓名', '工号', '单位', '职务', '起日', '止日', '任免文号', '账号', '备注']
  const read = personRows(
    table(columns, ['张三', 'z1', '水利局', '局长', '2022年3月1日', '', '云政任〔2022〕1号', 'zhang', '无'], ['李四']),
    bodyOf,
  )
  expect(read).toMatchObject({
    rows: [
      {
        row: 2,
        number: 'z1',
        name: '张三',
        account: 'zhang',
        post: { body: '云水县水利局', post: '局长', manner: '任职', until: null, basis: '云政任〔2022〕1号' },
      },
      { row: 3, number: null, name: '李四', post: null, account: null },
    ],
    faults: [],
    unread: ['备注'],
  })
  expect('rows' in read && read.rows[0]?.post?.since.toString()).toBe('2022-03-01')
})

test('each fault names its row, what stands there and what would be right', () => {
  const columns = ['姓名', '单位', '职务', '方式', '起日', '止日', '依据', '原职中止']
  const read = personRows(
    table(
      columns,
      ['张三', '外县水利局', '科员', '', '2022-01-01', '', '一'],
      ['张三', '水利局', '科员', '挂职', '2022-01-01', '', '一'],
      ['张三', '水利局', '科员', '', '2022-02-30', '', '一'],
      ['张三', '水利局', '科员', '', '2022-02-03', '明年', '一'],
      ['', '水利局', '科员', '', '2022-02-03', '', '一'],
      ['张三', '水利局', '科员', '借调', '2022-02-03', '', '一', '可能'],
    ),
    bodyOf,
  )
  expect('faults' in read && read.faults).toEqual([
    { row: 2, message: '县单位名录中没有“外县水利局”。请写名录中的全称或简称，或先导入单位。' },
    { row: 3, message: '“方式”写成了“挂职”，应为任职、代理或借调。' },
    { row: 4, message: '“起日”写成了“2022-02-30”，应为日期，例如 2022-06-30。' },
    { row: 5, message: '“止日”写成了“明年”，应为日期，例如 2022-06-30。' },
    { row: 6, message: '没有写姓名。' },
    { row: 7, message: '“原职中止”写成了“可能”，应为是或否。' },
  ])
  expect(personRows(table(['单位']), bodyOf)).toEqual({ fault: '没有“姓名”一列' })
})

test('a body has its aliases apart and its parent under any name', () => {
  const read = bodyRows(
    table(['单位名称', '简称', '类别', '隶属'], ['水利局城关站', '城关站、一站', '站所', '水利局']),
    bodyOf,
  )
  expect(read).toEqual({
    rows: [{ row: 2, name: '水利局城关站', aliases: ['城关站', '一站'], kind: '站所', parent: '云水县水利局' }],
    faults: [],
    unread: [],
  })
})
