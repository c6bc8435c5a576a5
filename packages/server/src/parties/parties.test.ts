import { expect, test } from 'vitest'
import { sampleCounty } from '../testing/sample-county.ts'
import { draftRows } from './draft-rows.ts'
import { partiesCsv } from './export-csv.ts'
import { townshipCode, townshipsFor } from './townships.ts'

const meant = { kind: 'household', township: '990101200', retention: 'payment' } as const
const tableOf = (columns: string[], ...rows: string[][]) => ({
  columns,
  rows: rows.map((cells, i) => ({
    row: i + 2,
    cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    faults: [],
  })),
})

test('columns are read by the names that offices give them; what is not read is said', () => {
  const table = tableOf(
    ['序号', '户主姓名', '乡镇', '行政村', '身份证号', '一卡通账号'],
    ['1', '甲', '石桥镇', '东村', '990', '999'],
  )
  expect(draftRows(sampleCounty, table, meant)).toEqual({
    rows: [
      {
        row: 2,
        draft: {
          kind: 'household',
          name: '甲',
          township: '990101100',
          village: '东村',
          retention: 'payment',
          retainedUntil: '',
          sealed: { citizenNumber: '990', bankCard: '999' },
        },
      },
    ],
    faults: [],
    unread: ['序号'],
  })
})

test('what is written for kind, township or reason and means nothing stays to be refused', () => {
  const table = tableOf(['类别', '姓名', '乡镇', '保存事由'], ['贫困户', '甲', '别处乡', '随便'])
  expect(draftRows(sampleCounty, table, meant)).toMatchObject({
    rows: [{ draft: { kind: '贫困户', township: '', retention: '随便' } }],
  })
})

test('a table without a name, or with two columns of one field, is refused', () => {
  expect(draftRows(sampleCounty, tableOf(['电话'], ['1']), meant)).toEqual({ fault: '没有“姓名或名称”一列' })
  expect(draftRows(sampleCounty, tableOf(['姓名', '名称'], ['甲', '乙']), meant)).toEqual({
    fault: '有两列都是“姓名或名称”，请只留一列',
  })
})

test('a fault of the file keeps its row out, unless it stands in a column that is not read', () => {
  const fault = (column: string | null) => ({ column, message: '隐藏' })
  const rows = [null, '电话', '序号'].map((column, i) => ({
    row: i + 2,
    cells: { 姓名: '甲' },
    faults: [fault(column)],
  }))
  expect(draftRows(sampleCounty, { columns: ['序号', '姓名', '电话'], rows }, meant)).toMatchObject({
    rows: [{ row: 4 }],
    faults: [
      { row: 2, field: null },
      { row: 3, field: 'phone' },
    ],
  })
})

test('an export is masked and holds no formula', () => {
  const at = Temporal.Instant.from('2024-04-01T00:00:00Z')
  const party = {
    id: 'a',
    kind: 'person',
    name: '=HYPERLINK("x")',
    township: '990101200',
    village: '-1+1',
    retention: 'service',
    retainedUntil: null,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    masked: { phone: '199******01' },
  } as const
  const csv = partiesCsv(sampleCounty, [party])
  expect(csv).toBe(
    '\ufeff类别,姓名或名称,乡镇,村（社区）,保存事由,保存至,公民身份号码,统一社会信用代码,电话,银行卡号,健康状况,行踪\r\n' +
      `个人,"'=HYPERLINK(""x"")",清河乡,'-1+1,办理事项,,,,199******01,,,\r\n`,
  )
})

test('townships are known by any of their names, and each official works on the own', () => {
  expect(['清河乡', '清河乡人民政府', '９９０１０１２００'].map((name) => townshipCode(sampleCounty, name))).toEqual(
    Array.from({ length: 3 }, () => '990101200'),
  )
  const official = { kind: 'official', account: 'a', posts: [], founder: false } as const
  expect(townshipsFor(sampleCounty, { ...official, office: false, townships: ['990101200'] })).toEqual([
    { code: '990101200', name: '清河乡' },
  ])
  expect(townshipsFor(sampleCounty, { ...official, office: true, townships: [] })).toHaveLength(3)
})
