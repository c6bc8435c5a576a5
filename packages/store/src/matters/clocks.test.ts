import { officialCalendar } from '@zhengling/law'
import { expect, test } from 'vitest'
import { clocksOf, worst } from './clocks.ts'
import type { Matter, MatterStep } from './matter.ts'
import type { SupervisionRules } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
const unset: SupervisionRules = { 计日: null, 起算: null, 顺延: null, near: { days: 1, source: '县政府办定' } }
const matter: Matter = {
  id: 'm',
  what: '排查河道',
  category: '议定事项',
  listed: [],
  source: '议定',
  origin: '第3次常务会',
  assigner: '县政府常务会议',
  item: null,
  leads: ['水利局', '林业局'],
  along: [],
  checker: null,
  major: true,
  majorWhy: '会议定',
  scale: '一般',
  own: null,
  state: '办理',
  round: 1,
  // Wednesday before the National Day holiday of 2022, whose days off are 10-01 to 10-07, with 10-08 and 10-09 worked.
  enteredAt: at('2022-09-28T10:00'),
  begunAt: at('2022-09-28T10:00'),
  assignedAt: at('2022-09-29T09:00'),
  appliedAt: null,
  closedAt: null,
  nodes: [],
  proposed: [],
  sample: null,
  cause: null,
  revision: 2,
}
const step = (more: Partial<MatterStep>): MatterStep => ({
  n: 3,
  round: 1,
  kind: '报处理情况',
  units: [],
  said: '',
  detail: {},
  secret: false,
  at: at('2022-09-30T10:00'),
  by: { kind: 'official' },
  ...more,
})
const clocks = (
  now: string,
  more: Partial<Matter> = {},
  rules: Partial<SupervisionRules> = {},
  steps: MatterStep[] = [],
) =>
  clocksOf({ ...matter, ...more }, steps, { now: at(now), rules: { ...unset, ...rules }, calendar: officialCalendar })
const dues = (found: ReturnType<typeof clocks>) => found.map(({ figure, due }) => [figure, due?.toString() ?? null])

test('what nobody has set goes by the strictest, and the light says what the mildest would show', () => {
  const found = clocks('2022-10-02T09:00')
  expect(dues(found)).toEqual([
    ['1', '2022-09-28'],
    ['3', '2022-10-01'],
    ['7', '2022-10-05'],
    ['0', null],
  ])
  expect(found[0]?.shown).toMatchObject({ light: '迟办结' })
  expect(found[1]?.shown).toMatchObject({ light: '逾期', provisional: true })
  expect(found[1]?.counted.slice(0, 3)).toEqual([
    '按自然日计（没有规定，暂按从严）',
    '自登记之日起算（没有规定，暂按从严）',
    '最后一日逢休息日不顺延（没有规定，暂按从严）',
  ])
  expect(worst(found)?.figure).toBe('3')
})

test('set by the office, days are counted as it says, by the official calendar, and its source is said', () => {
  const set = (value: '自然日' | '工作日') => ({ value, source: '县政府办〔2022〕1号' })
  const start = { value: '交办', source: '同上' } as const
  const working = clocks('2022-10-02T09:00', {}, { 计日: set('工作日'), 起算: start })
  // From 09-29: 09-30, 10-08, 10-09; then 10-10 to 10-13.
  expect(dues(working).slice(1, 3)).toEqual([
    ['3', '2022-10-09'],
    ['7', '2022-10-13'],
  ])
  expect(working[1]?.shown).toMatchObject({ light: '正常', provisional: false })
  expect(working[1]?.counted[0]).toBe('按工作日计（县政府办〔2022〕1号）')
  const rest = { value: '顺延', source: '同上' } as const
  const moved = clocks('2022-10-02T09:00', {}, { 计日: set('自然日'), 起算: start, 顺延: rest })
  expect(dues(moved).slice(1, 3)).toEqual([
    ['3', '2022-10-08'],
    ['7', '2022-10-08'],
  ])
})

test('a large one has a month, or the nodes of its plan', () => {
  expect(dues(clocks('2022-10-02T09:00', { scale: '较大' }))[2]).toEqual(['1', '2022-10-28'])
  const nodes = [
    { what: '立项', due: '2022-11-10' },
    { what: '完工', due: '2022-12-20' },
  ]
  const done = step({ kind: '报节点', detail: { node: 0 }, at: at('2022-11-10T23:00') })
  const found = clocks('2022-11-15T09:00', { scale: '较大', nodes }, {}, [done])
  expect(found.map(({ name, shown }) => [name, shown.light])).toEqual([
    ['研究交办', '迟办结'],
    ['报处理情况', '逾期'],
    ['节点1', '办结'],
    ['节点2', '正常'],
    ['销号', '无时限'],
  ])
})

test('the three days are met when every lead unit has reported in this round', () => {
  const [water, trees] = [step({ units: ['水利局'] }), step({ units: ['林业局'], at: at('2022-10-03T10:00') })]
  expect(clocks('2022-10-04T09:00', {}, {}, [water])[1]?.met).toBeNull()
  expect(clocks('2022-10-04T09:00', {}, {}, [water, trees])[1]?.met).toEqual(at('2022-10-03T10:00'))
  const again = { round: 2, begunAt: at('2022-11-01T09:00'), assignedAt: at('2022-11-01T09:00') }
  const second = clocks('2022-11-02T09:00', again, {}, [water, trees])
  expect(second.map(({ figure }) => figure)).toEqual(['3', '7', '0'])
  expect(second[0]).toMatchObject({ met: null, shown: { light: '正常' } })
})

test('a year without its notice gives no working days, and says so', () => {
  const far = { begunAt: at('2090-03-01T09:00'), assignedAt: at('2090-03-01T09:00') }
  const working = { value: '工作日', source: '定' } as const
  const [, three] = clocks('2090-03-02T09:00', far, { 计日: working })
  expect(three).toMatchObject({ due: null, shown: { light: '无时限' } })
  expect(three?.shown.why[0]).toContain('2090年的放假安排')
})

test('one that is not major has only the limit the office set, else none', () => {
  expect(clocks('2022-10-02T09:00', { major: false })[0]).toMatchObject({ due: null, shown: { light: '无时限' } })
  const own = { day: '2022-10-20', why: '县长批示' }
  const [clock] = clocks('2022-10-19T09:00', { major: false, own })
  expect(clock).toMatchObject({ shown: { light: '临近' } })
  expect(clock?.counted[0]).toContain('县长批示')
})
