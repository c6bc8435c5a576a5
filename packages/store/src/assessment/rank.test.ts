import { decimal, ratio } from '@zhengling/law'
import { expect, test } from 'vitest'
import { type RankingRules, rank } from './rank.ts'
import type { StandingItem } from './standing.ts'

const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
const period = {
  since: Temporal.PlainDate.from('2022-07-01'),
  until: Temporal.PlainDate.from('2022-07-31'),
  cutoff: at('2022-07-31T23:59:59'),
}
const scheme: RankingRules = {
  grouping: '合并',
  ties: '并列占位',
  missing: '计为未按时',
  nothingDue: '不排名',
  places: 2,
  measures: [
    { measure: '按时报送率', weight: '100' },
    { measure: '迟报天数', weight: '-0.5' },
  ],
}
let n = 0
const item = (unit: string, due: string, done: string | null, returns: readonly string[] = []): StandingItem => ({
  id: `i${(n += 1)}`,
  unit,
  document: null,
  what: '报送',
  period: '',
  due: at(`${due}T23:59:59.999999`),
  latest: at(`${due}T23:59:59.999999`),
  reportedAt: done === null ? null : at(done),
  returns: returns.map(at),
})
const items = [
  item('甲', '2022-07-10', '2022-07-10T23:59'),
  item('甲', '2022-07-20', '2022-07-22T08:00'),
  item('甲', '2022-07-25', '2022-07-25T08:00'),
  item('乙', '2022-07-10', '2022-07-09T08:00'),
  item('乙', '2022-07-20', '2022-07-20T08:00'),
  item('乙', '2022-08-10', null),
  item('丙', '2022-07-10', '2022-07-10T08:00'),
  item('丁', '2022-07-30', null),
]
const records = new Map(
  [...Map.groupBy(items, ({ unit }) => unit)].map(([unit, own]) => [unit, { items: own, matters: [] }]),
)
const classes = [
  { name: '乡镇', units: ['甲', '乙', '戊'] },
  { name: '部门', units: ['丙', '丁'] },
]
const shown = (rules: Partial<RankingRules>) =>
  rank({ ...scheme, ...rules }, classes, records, period).map(({ name, placed }) => [
    name,
    placed.map(({ unit, place, score }) => `${place ?? '—'} ${unit} ${score === null ? '' : decimal(score, 2)}`),
  ])

test('places follow from score, exactly and rounded once', () => {
  // 甲: 2 of 3 in time, 66.666… less 2 days: 65.67 by rounding the sum.
  expect(shown({})).toEqual([['乡镇、部门', ['1 乙 100.00', '1 丙 100.00', '3 甲 65.67', '4 丁 -0.50', '— 戊 ']]])
})

test('ties, what is missing, who owed nothing and classes go as the scheme says', () => {
  expect(shown({ ties: '并列不占位' })[0]?.[1]).toEqual([
    '1 乙 100.00',
    '1 丙 100.00',
    '2 甲 65.67',
    '3 丁 -0.50',
    '— 戊 ',
  ])
  expect(shown({ missing: '不计入' })[0]?.[1]).toContain('— 丁 ')
  expect(shown({ nothingDue: '按满分' })[0]?.[1]).toContain('1 戊 100.00')
  expect(shown({ grouping: '分类' })).toEqual([
    ['乡镇', ['1 乙 100.00', '2 甲 65.67', '— 戊 ']],
    ['部门', ['1 丙 100.00', '2 丁 -0.50']],
  ])
})

test('each part names what it was counted from', () => {
  const [queue] = rank(scheme, classes, records, period)
  const [share, late] = queue?.placed.find(({ unit }) => unit === '甲')?.parts ?? []
  expect(share).toMatchObject({ value: ratio(2n, 3n), items: ['i1', 'i2', 'i3'] })
  expect(late).toMatchObject({ value: ratio(2n), items: ['i2'], points: ratio(-1n) })
})
