import { type Duty, duesOf, findPolicy, lawOf, officialCalendar, valueOf } from '@zhengling/law'
import { expect, test } from 'vitest'
import { policies } from './index.ts'

const law = lawOf(policies)
const world = {
  on: Temporal.PlainDate.from('2022-07-01'),
  amendments: law.amendments,
  decisions: [],
  calendar: officialCalendar,
}

function dutyOf(document: string, name: string): Duty {
  const duty = findPolicy(law, document)?.declared.duties.find((one) => one.name === name)
  if (duty === undefined) throw new RangeError(`${document}/${name}`)
  return duty
}

/** The days of every time within the window, under every reading that makes another day. */
function daysOf(
  document: string,
  name: string,
  [from, to]: readonly [string, string],
  given: Readonly<Record<string, string>> = {},
): readonly (readonly string[])[] {
  const facts = Object.entries(given).flatMap(([fact, literal]) => {
    const value = valueOf({ kind: 'day' }, literal)
    return value === undefined ? [] : [[fact, value] as const]
  })
  const asked = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to), world, given: new Map(facts) }
  return duesOf(dutyOf(document, name), asked).map(({ dates }) => dates.map(({ due }) => due?.toString() ?? ''))
}

const 房证 = '稷政办发〔2022〕15号'
const 专班 = '稷政办发〔2022〕16号'
const 中医药 = '稷政办发〔2022〕24号'

// 10 July 2022 is a Sunday, 25 July a Monday.
test('16号: progress is reported on the 10th and the 25th', () => {
  expect(daysOf(专班, '报告工作进展', ['2022-07-01', '2022-07-31'])).toEqual([
    ['2022-07-08', '2022-07-10', '2022-07-11'],
    ['2022-07-25'],
  ])
})

// 1 to 7 October is a holiday; 8 and 9 October are worked.
test('16号: the quarter is reported by the 5th of its first month', () => {
  expect(daysOf(专班, '季度报告', ['2022-07-01', '2022-07-31'])).toEqual([['2022-07-04', '2022-07-05']])
  expect(daysOf(专班, '季度报告', ['2022-10-01', '2022-10-31'])).toEqual([
    ['2022-09-30', '2022-10-04', '2022-10-05', '2022-10-08'],
  ])
})

// 31 July is a Sunday, 31 August a Wednesday: only by intervals is August one of the months.
test('16号: odd months are odd by number, or every one', () => {
  expect(daysOf(专班, '单月会商', ['2022-07-29', '2022-08-31'])).toEqual([
    ['2022-07-29', '2022-07-31', '2022-08-01'],
    ['2022-08-31'],
  ])
})

test('15号: five working days from the application or its acceptance; unknown without them', () => {
  const given = { 首次登记申请日: '2022-04-28', 首次登记受理日: '2022-04-29' }
  expect(daysOf(房证, '完成首次登记', ['2022-05-01', '2022-05-31'], given)).toEqual([['2022-05-09', '2022-05-10']])
  expect(daysOf(房证, '完成首次登记', ['2022-05-01', '2022-05-31'])).toEqual([[]])
})

// 31 October 2022 is a Monday; 30 October a Sunday.
test('15号: buyers are told two months before the keys, or within those two months', () => {
  const told = (day: string) =>
    daysOf(房证, '告知购房人', ['2022-10-01', '2022-12-31'], { 约定交房日: day }).map((one) => [...new Set(one)])
  expect(told('2022-12-31')).toEqual([['2022-10-31', '2022-12-30']])
  expect(told('2022-12-30')).toEqual([['2022-10-28', '2022-10-30', '2022-10-31', '2022-12-29']])
})

// The last day of 2022 is a Saturday.
test('15号: the aim of the year', () => {
  expect(daysOf(房证, '实现两项目标', ['2022-12-01', '2023-01-31'])).toEqual([
    ['2022-12-30', '2022-12-31', '2023-01-03'],
  ])
})

// 31 July 2022 is a Sunday.
test('24号: what the third stage asks for ends with July', () => {
  expect(daysOf(中医药, '督查评估与自评', ['2022-07-01', '2022-08-31'])).toEqual([
    ['2022-07-29', '2022-07-31', '2022-08-01'],
  ])
})

// The last day of 2022 is a Saturday; three of the five readings come to the Friday before it.
test('24号: the examination is passed before the end of the year', () => {
  const [days = []] = daysOf(中医药, '迎接评审验收', ['2022-12-01', '2023-01-31'])
  expect(days).toHaveLength(5)
  expect([...new Set(days)]).toEqual(['2022-12-30', '2022-12-31', '2023-01-03'])
})

const 倍增 = '稷政发〔2022〕6号'

// A week after 13 April 2022, the day of signing; after the day of sending out, where that is known.
test('6号: plans of the sectors are due in a week, from one day or the other', () => {
  const due = (given: Readonly<Record<string, string>>) =>
    daysOf(倍增, '制定领域工作方案', ['2022-04-13', '2022-05-31'], given)
  expect(due({})).toEqual([['2022-04-20', '']])
  expect(due({ 实际印发日: '2022-04-18' })).toEqual([['2022-04-20', '2022-04-25']])
})

// 30 April to 4 May is a holiday; 31 May is a Tuesday.
test('6号: progress is reported every month, first by the end of the month of signing', () => {
  expect(daysOf(倍增, '按月报送推进情况', ['2022-04-13', '2022-05-31'])).toEqual([
    ['2022-04-29', '2022-04-30', '2022-05-05'],
    ['2022-05-31'],
  ])
})

test('6号: the supervision office goes round every half year, of the calendar or from the day of signing', () => {
  expect(daysOf(倍增, '半年督查', ['2022-06-01', '2022-10-31'])).toEqual([['2022-06-30', '2022-10-13']])
})

// 31 December 2022 is a Saturday before a holiday to 2 January; a year from 13 April 2022 ends on a Thursday.
test('6号: energy projects are due within the year of signing or a year from it', () => {
  const days = daysOf(倍增, '光伏和双替代', ['2022-12-01', '2023-05-31'], { 实际印发日: '2022-04-13' })
  expect(days.map((one) => [...new Set(one)])).toEqual([['2022-12-30', '2022-12-31', '2023-01-03', '2023-04-13']])
})

// 31 December 2025 is a Wednesday and no day off.
test('6号 and 12号: what the 14th five-year period is to reach is due on its last day', () => {
  const window = ['2025-12-01', '2025-12-31'] as const
  expect(daysOf(倍增, '结构倍增', window)).toEqual([['2025-12-31']])
  expect(daysOf('稷政发〔2022〕12号', '推进上市挂牌倍增', window)).toEqual([['2025-12-31']])
})

// Stored on 1 March 2018, a Thursday; five years later it is a Wednesday.
test('14号: grain is turned over five years after it was stored, and examined before it leaves', () => {
  const 储备粮 = '稷政发〔2022〕14号'
  expect(daysOf(储备粮, '按年限轮换', ['2023-03-01', '2023-03-31'], { 入库日: '2018-03-01' })).toEqual([['2023-03-01']])
  expect(daysOf(储备粮, '出库前检验', ['2023-02-01', '2023-03-31'], { 出库开始日: '2023-02-20' })).toEqual([
    ['2023-02-19', '2023-02-20'],
  ])
})

// 30 October 2022 is a Sunday: the keys, and with them the title, are handed over on it all the same.
test('15号: the title comes with the keys, what must precede them is done before', () => {
  const window = ['2022-10-01', '2022-10-31'] as const
  const given = { 交房日: '2022-10-30' }
  expect(daysOf(房证, '办理转移登记并交证', window, given)).toEqual([['2022-10-30']])
  expect(daysOf(房证, '办成竣工备案', window, given)).toEqual([['2022-10-29', '2022-10-30']])
})

test('19号: units whose heads are deputies report by 1 June, if they are members', () => {
  const days = daysOf('稷政办发〔2022〕19号', '副组长单位报送人员和落实方案', ['2022-05-01', '2022-06-30'])
  expect(days).toEqual([['2022-05-31', '2022-06-01']])
})

// 15 August 2022 is a Monday, 31 August a Wednesday.
test('20号: talks twice a month and meetings once, if the names are how often', () => {
  const august = ['2022-08-02', '2022-08-31'] as const
  expect(daysOf('稷政办发〔2022〕20号', '半月谈', august)).toEqual([['2022-08-15'], ['2022-08-31']])
  expect(daysOf('稷政办发〔2022〕20号', '月圆会', august)).toEqual([['2022-08-31']])
})

test('23号: specialists are stationed from the first day of the weeks of heaviest rain', () => {
  const days = daysOf('稷政办发〔2022〕23号', '七下八上驻县进村', ['2022-07-01', '2022-08-31'])
  expect(days).toEqual([['2022-07-16', '2022-07-21']])
})

// 31 December 2022 is a Saturday before a holiday to 2 January; 31 December 2023 a Sunday before a holiday to 1 January.
test('25号: what is asked of 本年度 is due in 2022, and in the years after it if it is asked of every year', () => {
  const 责任制 = '稷政办发〔2022〕25号'
  const [from, to] = ['2022-12-01', '2024-01-31']
  expect(daysOf(责任制, '提升机械化率', [from, to])).toEqual([['2022-12-30', '2022-12-31', '2023-01-03']])
  expect(daysOf(责任制, '以后各年提升机械化率', [from, to])).toEqual([['2023-12-29', '2023-12-31', '2024-01-02']])
})
