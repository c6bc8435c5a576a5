import type { DutyItem, Shown } from '@zhengling/store'
import { expect, test } from 'vitest'
import { fourLists } from '../pages/views/parts.ts'
import { ledgerSheet, type SheetName } from './sheet.ts'

const item: DutyItem = {
  id: 'a',
  source: '条文',
  document: '云政发〔2024〕3号',
  duty: '报表',
  clause: '三（二）',
  origin: null,
  unit: '水利局',
  named: true,
  along: ['农业农村局', '清河乡人民政府'],
  reportedTo: ['县政府办公室'],
  what: '报送用水情况',
  evidence: ['报表', '签字'],
  fixed: { 目标: '用水不超', 措施: '巡查', 标准: '每旬一次' },
  asks: [],
  period: '2024年3月',
  rule: '每月末',
  dates: [{ due: '2024-03-29T12:00', reading: '', argument: '', counted: [] }],
  questions: [],
  because: null,
  own: null,
  dueAt: Temporal.Instant.from('2024-03-29T04:00:00Z'),
  latestAt: Temporal.Instant.from('2024-03-31T15:59:59Z'),
  historic: false,
  state: '已报',
  reportedAt: Temporal.Instant.from('2024-03-28T16:30:59.9Z'),
  closedAt: null,
  changes: [],
  revision: 1,
  assignment: null,
}
const shown: Shown = { light: '临近', provisional: true, why: [] }
const made = Temporal.Instant.from('2024-04-01T01:00:00Z')

/** The one row by its heads. */
const rowOf = (name: SheetName, one: DutyItem, light = shown) => {
  const { columns, rows } = ledgerSheet(name, [[one, light]], { note: '', made })
  return Object.fromEntries(columns.map(({ title }, i) => [title, rows[0]?.[i]]))
}
const at = (text: string, minute: boolean) => ({ day: Temporal.PlainDateTime.from(text), minute })

test('a row says what is owed, by whom and when, under which clause, and that its light is provisional', () => {
  const row = rowOf('事项台账', item)
  expect(row).toMatchObject({ 序号: 1, 任务: '报送用水情况', 期次: '2024年3月', 责任单位: '水利局' })
  expect(row).toMatchObject({ 配合单位: '农业农村局、清河乡人民政府', 报送: '县政府办公室', 办结凭据: '报表、签字' })
  expect(row).toMatchObject({ 状态: '临近（暂按从严）', 办理: '已报', 依据: '云政发〔2024〕3号 三（二）' })
  expect(row.期限).toEqual(at('2024-03-29T12:00', true))
  expect(rowOf('结果清单', item).报送时间).toEqual(at('2024-03-29T00:30', true))
})

test('without a day it says so; a day of the office says whose and why', () => {
  const undated = { ...item, dates: [], dueAt: null, latestAt: null }
  expect(rowOf('事项台账', undated, { ...shown, provisional: false })).toMatchObject({ 期限: '未定', 状态: '临近' })
  const own = rowOf('事项台账', { ...item, own: { day: '2024-04-20', why: '会议定' } })
  expect(own).toMatchObject({ 期限: at('2024-04-20', false), 进度要求: '由县政府办另定：会议定' })
})

test('each list has what it is kept for', () => {
  expect(rowOf('任务清单', item).目标).toBe('用水不超')
  expect(rowOf('措施清单', item)).toMatchObject({ 措施: '巡查', 标准: '每旬一次' })
  for (const name of fourLists) expect(ledgerSheet(name, [[item, shown]], { note: '', made }).title).toBe(name)
})
