import { utils, type WorkSheet, write } from '@e965/xlsx'
import type { DutyItem, OfficialActor } from '@zhengling/store'
import { expect, test } from 'vitest'
import { refuse } from '../../refusal.ts'
import { readTable } from '../../rows/read-table.ts'
import { fileColumns } from './columns.ts'
import { markOf } from './mark.ts'
import { compared, sheetOf } from './read-sheet.ts'

const law: DutyItem = {
  id: 'a-1',
  source: '条文',
  document: '云政发〔2024〕3号',
  duty: '报表',
  clause: '三（二）',
  origin: null,
  unit: '水利局',
  named: true,
  along: ['农业农村局'],
  reportedTo: [],
  what: '报送用水情况',
  evidence: ['报表'],
  fixed: {},
  asks: [],
  period: '2024年3月',
  rule: '每月末',
  dates: [{ due: '2024-03-29', reading: '', argument: '', counted: [] }],
  questions: [],
  because: null,
  own: null,
  dueAt: Temporal.Instant.from('2024-03-29T15:59:59Z'),
  latestAt: null,
  historic: false,
  state: '待办',
  reportedAt: null,
  closedAt: null,
  changes: [],
  revision: 2,
  assignment: null,
}
const undated: DutyItem = { ...law, id: 'b-2', what: '排查', period: '', rule: '及时', dates: [], dueAt: null }
const vague: DutyItem = { ...undated, id: 'c-3', unit: '各有关单位', named: false, duty: '整改' }
const again: DutyItem = { ...vague, id: 'd-4', period: '2024年4月' }
const office: OfficialActor = {
  kind: 'official',
  account: 'zhou',
  posts: [{ post: '科员', body: '县政府办', manner: '任职' }],
  office: true,
  townships: [],
  founder: false,
}
const water: OfficialActor = { ...office, office: false, posts: [{ post: '科员', body: '水利局', manner: '任职' }] }

const head = ['编号', '版本', '任务', '责任单位', '期限', '进度要求', '依据', '办理情况']
type Cells = readonly (string | number)[]
/** A row as the ledger prints it, with what was changed in it. */
const rowOf = (item: DutyItem, more: Record<number, string | number> = {}): Cells => {
  const ground = `${item.document} ${item.clause}`
  const due = item.dates[0]?.due ?? '未定'
  const cells = [markOf(item), '2', item.what, item.unit, due, item.rule, ground, '']
  return cells.map((cell, i) => more[i] ?? cell)
}

function bytesOf(sheet: WorkSheet, bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '改名了')
  return new Uint8Array(write(book, { type: 'array', bookType }))
}
const gridOf = (rows: readonly Cells[], heads: readonly string[] = head) =>
  utils.aoa_to_sheet([['事项台账'], ['截至'], [...heads], ...rows.map((row) => [...row])])

async function read(sheet: WorkSheet, actor = office, bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx') {
  const table = await readTable(bytesOf(sheet, bookType), 'x', fileColumns.names)
  const back = 'fault' in table ? table : sheetOf(table)
  if ('fault' in back) return { fault: back.fault, differences: [], faults: [], rows: [] }
  const done = compared(back, {
    items: new Map([law, undated, vague, again].map((item) => [item.id, item])),
    drafts: new Map(),
    actor,
    today: Temporal.PlainDate.from('2024-04-01'),
    standing: [],
    units: (text) => {
      const named = text.split('、').filter((one) => one !== '')
      const unknown = named.find((one) => !['水利局', '林业局'].includes(one))
      return unknown === undefined ? named : refuse(`单位名录中没有“${unknown}”。`)
    },
  })
  return { ...done, fault: null, rows: done.faults.map(({ row, column, message }) => `${row} ${column} ${message}`) }
}

test.each(['xlsx', 'xls', 'ods'] as const)('a file that was not changed says nothing, as %s', async (type) => {
  expect(await read(gridOf([law, undated, vague].map((one) => rowOf(one))), office, type)).toMatchObject({
    differences: [],
    faults: [],
  })
})

test('columns in another order, fewer of them, another word in a head: rows are known by their marks', async () => {
  const sheet = gridOf(
    [
      ['2024年4月20日', ' zl-b-2'],
      ['2024-03-29', 'ＺＬ－a-1'],
    ],
    ['完成时限', '编号'],
  )
  expect(await read(sheet)).toMatchObject({
    faults: [],
    differences: [
      { row: 4, field: '期限', before: '未定', stale: true, notes: ['文件里没有版本，看不出导出之后有没有人改过'] },
    ],
  })
})

test('a day where the text states none is the office’s to set, with the reason that its row gives; as a day, a number or in words', async () => {
  const ways: [number | string, string][] = [
    ['２０２４/４/２０', ''],
    [45_402, ''],
    ['2024-04-20', '县长办公会定'],
  ]
  for (const [day, why] of ways) {
    const { differences } = await read(gridOf([rowOf(undated, { 4: day, ...(why === '' ? {} : { 5: why }) })]))
    expect(differences).toMatchObject([
      { stale: false, change: { kind: 'day', id: 'b-2', day: '2024-04-20', why, revision: 2 } },
    ])
    expect(differences.flatMap(({ notes }) => notes)).toHaveLength(typeof day === 'number' ? 1 : 0)
  }
  const serial = gridOf([rowOf(undated)])
  serial['E4'] = { t: 'n', v: 43_940, z: 'yyyy/m/d' }
  const book = utils.book_new()
  utils.book_append_sheet(book, serial, '台账')
  book.Workbook = { WBProps: { date1904: true } }
  const old = await readTable(new Uint8Array(write(book, { type: 'array' })), 'x', fileColumns.names)
  expect(old).toMatchObject({ rows: [{ cells: { 期限: '2024-04-20' } }] })
})

test('what comes from the law is shown before and after, and never taken', async () => {
  const changed = rowOf(law, { 2: '不报送', 3: '林业局', 4: '2024-12-31', 6: '自拟' })
  const { differences } = await read(gridOf([changed]))
  expect(differences.map(({ field, before, after, change }) => [field, before, after, change.kind])).toEqual([
    ['任务', '报送用水情况', '不报送', 'refused'],
    ['责任单位', '水利局', '林业局', 'refused'],
    ['期限', '2024-03-29', '2024-12-31', 'refused'],
    ['依据', '云政发〔2024〕3号 三（二）', '自拟', 'refused'],
  ])
  expect(JSON.stringify(differences)).toContain('出自 云政发〔2024〕3号 三（二）')
  expect(JSON.stringify(differences)).toContain('条文已有期限')
})

test.each([
  [{ 4: '尽快' }, '写成了“尽快”，应为日期'],
  [{ 4: '2024-03-31' }, '已经过去'],
  [{ 3: '林业局' }, '出自 云政发'],
] as const)('%j is refused with what would be right', async (more, because) => {
  const { differences } = await read(gridOf([rowOf(undated, more)]))
  expect(differences).toMatchObject([{ change: { because: expect.stringMatching(because) } }])
})

test('somebody else’s change since the file was made is said, and nobody is asked to undo it unawares', async () => {
  const { differences } = await read(gridOf([rowOf(undated, { 1: '1', 4: '2024-04-20' })]))
  expect(differences).toMatchObject([{ stale: true, notes: ['导出之后有人改过（当时第 1 版，现在第 2 版）'] }])
})

test('units for words that name none: as written, unless the rows of one duty say several things', async () => {
  const one = await read(gridOf([rowOf(vague, { 3: '水利局、林业局' })]))
  expect(one.differences).toMatchObject([
    { change: { kind: 'units', assigned: { words: '各有关单位', duty: '整改', units: ['水利局', '林业局'] } } },
  ])
  const two = await read(gridOf([rowOf(vague, { 3: '水利局' }), rowOf(again, { 3: '林业局' })]))
  const because = expect.stringContaining('各期写了不同的单位（水利局；林业局）')
  expect(two.differences).toMatchObject([{ change: { because } }, { change: { because } }])
  expect((await read(gridOf([rowOf(vague, { 3: '外县局' })]))).differences).toMatchObject([
    { change: { because: '单位名录中没有“外县局”。' } },
  ])
})

test('a new row is a duty with its source; a text that looks like a formula stays a text', async () => {
  const fresh = ['', '', '=校园排查', '水利局、林业局', '', '', '会议：第3次常务会', '']
  const { differences, rows } = await read(
    gridOf([fresh, fresh.with(6, '会上说的'), fresh.with(2, ''), fresh.with(3, '')]),
  )
  expect(differences).toMatchObject([
    {
      field: '新事项',
      change: {
        made: { what: '=校园排查', units: ['水利局', '林业局'], source: '会议', origin: '第3次常务会', due: null },
      },
    },
  ])
  expect(rows.map((one) => one.slice(0, 9))).toEqual(['5 依据 写成了“', '6 任务 没有写任', '7 责任单位 没有'])
})

test('marks that are numbers, twice or unknown, hidden rows and merged cells are faults of their rows; others are read', async () => {
  const sheet = gridOf([
    rowOf(law, { 0: 1.23e20 }),
    rowOf(law, { 0: '12345' }),
    rowOf(law),
    rowOf(law),
    rowOf(law, { 0: 'ZL-x' }),
    rowOf(vague, { 1: 'abc' }),
    rowOf(undated, { 4: '2024-04-20' }),
    rowOf(vague, { 2: '' }),
  ])
  sheet['!merges'] = [{ s: { r: 10, c: 2 }, e: { r: 10, c: 3 } }]
  const { rows, differences } = await read(sheet)
  expect(differences).toMatchObject([{ row: 10, change: { kind: 'day' } }])
  expect(rows).toEqual([
    expect.stringContaining('4 编号 按数字存放，超过 15 位'),
    expect.stringContaining('5 编号 “12345”不是台账的编号'),
    expect.stringContaining('6 编号 与第 7 行是同一项'),
    expect.stringContaining('7 编号 与第 6 行是同一项'),
    expect.stringContaining('8 编号 台账中没有这一编号'),
    expect.stringContaining('9 版本 写成了“abc”'),
    expect.stringContaining('11 任务 在合并单元格 C11:D11'),
  ])
})

test('a sheet without marks, or with one column twice, is no sheet of the ledger', async () => {
  expect(await read(gridOf([['排查', '水利局']], ['任务', '责任单位']))).toMatchObject({
    fault: expect.stringContaining('没有“编号”一列'),
  })
  expect(await read(gridOf([['ZL-a-1', 'x', 'y']], ['编号', '任务', '工作任务']))).toMatchObject({
    fault: expect.stringContaining('有两列都是“任务”'),
  })
})

test('a unit writes its own report as a draft and nothing else', async () => {
  const own = rowOf(law, { 7: '已报' })
  const other = rowOf({ ...vague }, { 7: '代写' })
  const { differences, rows } = await read(
    gridOf([own, rowOf(undated, { 4: '2024-04-20' }), other, ['', '', '新']]),
    water,
  )
  expect(differences).toMatchObject([
    { change: { kind: 'draft', id: 'a-1', said: '已报', revision: 0 } },
    { change: { because: expect.stringContaining('由县政府办公室工作人员办理') } },
    { change: { because: expect.stringContaining('由责任单位工作人员办理') } },
  ])
  expect(rows).toEqual([expect.stringContaining('没有编号的行是新的交办事项')])
})
