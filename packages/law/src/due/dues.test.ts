import { expect, test } from 'vitest'
import { notices } from '../calendar/notices.ts'
import { calendarOf, officialCalendar } from '../calendar/official.ts'
import { lawOf } from '../declare/law.ts'
import { convention } from '../declare/open.ts'
import { byReading } from '../expression/open.ts'
import { monthsAfter } from '../expression/term.ts'
import { earliest } from './due.ts'
import { duesOf } from './dues.ts'
import { decided, document, dues, told, trial } from './testing/asked.ts'
import { doubts, every, once, within } from './testing/county.ts'
import { dueWords } from './words.ts'

const { 受理日, 事发时刻, 终结时刻 } = document.facts

const onItsDay = decided('试县/遇休息日', '不移', '2022-01-01')
const included = decided('试县/前', '含当日', '2022-01-01')

test('days of every month: what is open about a day of rest, only where it is one', () => {
  expect(told(dues(every.month.on(10, 25), { from: '2022-06-01', to: '2022-07-31' }))).toEqual([
    ['2022-06-24 遇休息日=提前', '2022-06-25 遇休息日=不移', '2022-06-27 遇休息日=顺延'],
    ['2022-07-08 遇休息日=提前', '2022-07-10 遇休息日=不移', '2022-07-11 遇休息日=顺延'],
    ['2022-07-25'],
  ])
})

test('月底前: whether the day itself counts; a reading that a day of rest overtakes is not asked', () => {
  expect(told(dues(every.month.by('月底前'), { from: '2022-06-20', to: '2022-07-31' }))).toEqual([
    ['2022-06-29 前=不含当日', '2022-06-30 前=含当日'],
    [
      '2022-07-29 遇休息日=提前',
      '2022-07-30 遇休息日=不移 前=不含当日',
      '2022-07-31 遇休息日=不移 前=含当日',
      '2022-08-01 遇休息日=顺延',
    ],
  ])
})

test('each date says how it was counted', () => {
  const [due] = dues(every.month.by('月底前'), { from: '2022-12-01', to: '2022-12-31', decisions: [included] })
  expect(due?.period).toBe('2022年12月')
  expect(due?.questions.map(({ name }) => name)).toEqual(['遇休息日'])
  expect(due?.decisions.map(({ reading }) => reading)).toEqual(['含当日'])
  expect(due?.dates.map(({ answers, counted }) => [answers['遇休息日'], counted])).toEqual([
    [
      '提前',
      [
        '每月月底前：2022年12月31日（周六）',
        '逢2022年12月31日元旦放假（国办发明电〔2022〕16号），提前至2022年12月30日（周五）',
      ],
    ],
    ['不移', ['每月月底前：2022年12月31日（周六）']],
    [
      '顺延',
      [
        '每月月底前：2022年12月31日（周六）',
        '逢2022年12月31日至1月2日元旦放假（国办发明电〔2022〕16号），顺延至2023年1月3日（周二）',
      ],
    ],
  ])
})

test('where 前 does not include the day, it says which day is the last', () => {
  const [due] = dues(every.month.by(15), { from: '2022-09-01', to: '2022-09-30' })
  expect(due?.dates.map(({ answers, argument, counted }) => [answers['前'], argument, counted])).toEqual([
    ['不含当日', '字义', ['每月15日前：2022年9月15日（周四）', '“前”不含当日，至迟为2022年9月14日（周三）']],
    ['含当日', '习惯', ['每月15日前：2022年9月15日（周四）']],
  ])
})

test('month ends and leap days', () => {
  const asked = { from: '2024-02-01', to: '2024-03-31', decisions: [onItsDay, included] }
  expect(told(dues(every.month.by('月底前'), asked))).toEqual([['2024-02-29'], ['2024-03-31']])
  expect(told(dues(every.month.by('月底前'), { ...asked, from: '2023-02-01', to: '2023-02-28' }))).toEqual([
    ['2023-02-28'],
  ])
})

test('quarters, weeks and days of the year', () => {
  const asked = { from: '2022-06-20', to: '2023-02-28', decisions: [onItsDay, included] }
  expect(told(dues(every.quarter.firstMonth.by(5), asked)).flat()).toEqual(['2022-07-05', '2022-10-05', '2023-01-05'])
  expect(told(dues(every.quarter.by('季度末前'), asked)).flat()).toEqual(['2022-06-30', '2022-09-30', '2022-12-31'])
  expect(told(dues(every.year.on('6月1日', '12月1日'), asked)).flat()).toEqual(['2022-12-01'])
  expect(told(dues(every.year.by('1月31日前'), asked)).flat()).toEqual(['2023-01-31'])
  expect(told(dues(every.month.once, { ...asked, to: '2022-07-31' })).flat()).toEqual(['2022-06-30', '2022-07-31'])
  expect(told(dues(every.week.by('周五前'), { ...asked, to: '2022-07-02' })).flat()).toEqual([
    '2022-06-24',
    '2022-07-01',
  ])
  expect(told(dues(every.week.on('周一', '周五'), { ...asked, to: '2022-07-02' })).flat()).toEqual([
    '2022-06-20',
    '2022-06-24',
    '2022-06-27',
    '2022-07-01',
  ])
  expect(told(dues(every.quarter.secondMonth.on(20), asked)).flat()).toEqual(['2022-08-20', '2022-11-20', '2023-02-20'])
})

test('每半年: halves of the calendar, or six months from the day of force', () => {
  const asked = { from: '2022-06-20', to: '2023-06-30', decisions: [onItsDay] }
  const all = dues(every.halfYear.once, asked)
  expect(all.map(({ period }) => period)).toEqual(['第1个半年', '第2个半年', '第3个半年'])
  expect(told(all)).toEqual([
    ['2022-06-30 起算=按自然期间', '2022-12-20 起算=自施行起算'],
    ['2022-12-31 起算=按自然期间', '2023-06-20 起算=自施行起算'],
    ['2023-06-30 起算=按自然期间', '2023-12-20 起算=自施行起算'],
  ])
  expect(all[0]?.dates[1]?.counted.at(-1)).toBe('6 个月届满，最后一日为2022年12月20日（周二）')
  expect(all[0]?.dates[0]?.counted).toEqual(['每半年一次：2022年上半年的最后一日为2022年6月30日（周四）'])
})

test('from the last day of a month six months end on the last day', () => {
  const asked = { from: '2023-02-01', to: '2023-02-28', decisions: [onItsDay], of: trial('2022-08-31') }
  expect(told(dues(every.halfYear.once, asked))).toEqual([['2022-12-31 起算=按自然期间', '2023-02-28 起算=自施行起算']])
})

test('单月, 双月: by number, or every and every second month; a month that no reading asks for is left out', () => {
  const asked = { from: '2022-07-01', to: '2022-10-31', decisions: [onItsDay] }
  expect(told(dues(every.oddMonth.on(15), asked))).toEqual([
    ['2022-07-15'],
    ['2022-08-15 单双月=按间隔'],
    ['2022-09-15'],
    ['2022-10-15 单双月=按间隔'],
  ])
  expect(told(dues(every.evenMonth.on(15), { ...asked, of: trial('2022-05-20') }))).toEqual([
    ['2022-07-15 单双月=按间隔'],
    ['2022-08-15 单双月=按月份单双'],
    ['2022-09-15 单双月=按间隔'],
    ['2022-10-15 单双月=按月份单双'],
  ])
  expect(told(dues(every.evenMonth.on(15), { ...asked, to: '2022-07-31' }))).toEqual([])
  const later = { from: '2022-11-01', to: '2023-02-28', decisions: [onItsDay], of: trial('2022-11-10') }
  expect(told(dues(every.evenMonth.on(15), later))).toEqual([
    ['2022-12-15 单双月=按月份单双'],
    ['2023-01-15 单双月=按间隔'],
    ['2023-02-15 单双月=按月份单双'],
  ])
})

test('only while the document is in force', () => {
  const asked = { from: '2022-01-01', to: '2022-12-31', decisions: [onItsDay], of: trial('2022-06-10', '2022-08-10') }
  expect(told(dues(every.month.on(10), asked)).flat()).toEqual(['2022-06-10', '2022-07-10', '2022-08-10'])
  expect(told(dues(every.month.once, asked)).flat()).toEqual(['2022-06-30', '2022-07-31'])
})

test('a decision counts from its day', () => {
  const asked = { from: '2022-08-30', to: '2022-09-30', decisions: [decided('试县/前', '含当日', '2022-09-01')] }
  expect(told(dues(every.month.by('月底前'), asked))).toEqual([
    ['2022-08-30 前=不含当日', '2022-08-31 前=含当日'],
    ['2022-09-30'],
  ])
})

test('hours from a moment to an end, over midnight', () => {
  const given = { 事发时刻: Temporal.PlainDateTime.from('2022-07-01T21:30') }
  const rule = every.hours('2小时', { from: 事发时刻, until: 终结时刻 })
  const asked = { from: '2022-07-01', to: '2022-07-02' }
  const ended = { ...given, 终结时刻: Temporal.PlainDateTime.from('2022-07-02T03:30') }
  const all = dues(rule, { ...asked, given: ended })
  expect(told(all).flat()).toEqual(['2022-07-01T23:30', '2022-07-02T01:30', '2022-07-02T03:30'])
  expect(all.map(({ period }) => period)).toEqual(['第1次', '第2次', '第3次'])
  expect(all[1]?.dates[0]?.counted).toEqual([
    '每2小时',
    '自2022年7月1日（周五）21:30连续计 4 小时，跨 1 个零点，至2022年7月2日（周六）01:30',
  ])
  expect(dues(rule, { ...asked, given })).toHaveLength(13)
  expect(told(dues(rule, { from: '2022-07-03', to: '2022-07-03', given })).flat()[0]).toBe('2022-07-03T01:30')
  expect(dues(rule, { ...asked, given })[0]?.dates[0]?.counted[1]).toBe('止于何时：尚不知道“终结时刻”')
})

test('hours from a moment that depends on a question wait for its decision', () => {
  const start = byReading(
    document.question('从何时起报', {
      at: '第一条',
      question: '自事发还是自终结起报',
      words: '每2小时',
      readings: { 事发: { because: '' }, 终结: { because: '' } },
    }),
    { 事发: 事发时刻, 终结: 终结时刻 },
  )
  const given = { 事发时刻: Temporal.PlainDateTime.from('2022-07-01T21:30') }
  const asked = { from: '2022-07-01', to: '2022-07-01', given }
  const rule = every.hours('2小时', { from: start })
  expect(dues(rule, asked).map(({ why }) => why)).toEqual(['待解读：自事发还是自终结起报'])
  const decisions = [decided('试政发〔2022〕3号/从何时起报', '事发', '2022-01-01')]
  expect(told(dues(rule, { ...asked, decisions })).flat()).toEqual(['2022-07-01T23:30'])
})

test('a term that another document changed runs as changed from that day on', () => {
  const { parameter, amend, policy: made } = trial('2022-06-20')
  const 期限 = parameter('期限', { at: '第一条', is: '10个工作日' })
  amend(期限, { at: '第一条', from: '2022-09-01', is: '15个工作日' })
  const { amendments } = lawOf([made])
  const rule = within(期限).after(受理日)
  expect(rule.words).toBe('受理日后“期限”内')
  const given = new Map([['受理日', Temporal.PlainDate.from('2022-09-05')]])
  const duty = document.duty('办结', { at: '第一条', who: ['试县能源局'], what: '办结', due: rule })
  const due = (on: string): string | undefined => {
    const world = { on: Temporal.PlainDate.from(on), amendments, decisions: [], calendar: officialCalendar }
    const window = { from: Temporal.PlainDate.from('2022-09-01'), to: Temporal.PlainDate.from('2022-12-31') }
    return duesOf(duty, { ...window, given, world })[0]?.dates[0]?.due?.toString()
  }
  expect([due('2022-08-31'), due('2022-09-01')]).toEqual(['2022-09-20', '2022-09-27'])
})

test('by a day that a rule works out', () => {
  const last = document.rule('办结期限', { at: '第一条', is: monthsAfter(受理日, '1个月') })
  const rule = once.until(last)
  expect(rule.words).toBe('不晚于“办结期限”')
  const given = { 受理日: Temporal.PlainDate.from('2022-06-20') }
  expect(told(dues(rule, { from: '2022-07-01', to: '2022-07-31', given }))).toEqual([['2022-07-20']])
  expect(() => once.until(monthsAfter(受理日, '1个月'))).toThrow('应当有名称')
  expect(once.until(事发时刻).doubts).toBeUndefined()
})

// 25 June 2022 is a Saturday.
test('together with an event or before it, whatever day that is', () => {
  const asked = { from: '2022-06-01', to: '2022-06-30', given: { 受理日: Temporal.PlainDate.from('2022-06-25') } }
  expect(once.with(受理日).words).toBe('“受理日”当日')
  expect(told(dues(once.with(受理日), asked))).toEqual([['2022-06-25']])
  expect(once.before(受理日).words).toBe('“受理日”前')
  expect(told(dues(once.before(受理日), asked))).toEqual([['2022-06-24 前=不含当日', '2022-06-25 前=含当日']])
  expect(() => once.before(monthsAfter(受理日, '1个月'))).toThrow('应当有名称')
})

test('terms after and before an event', () => {
  const given = {
    受理日: Temporal.PlainDate.from('2022-09-22'),
    事发时刻: Temporal.PlainDateTime.from('2022-09-22T23:10'),
  }
  const asked = { from: '2022-09-01', to: '2022-12-31', given }
  expect(told(dues(within('20个工作日').after(受理日), asked))).toEqual([['2022-10-25']])
  expect(told(dues(within('10日').after(受理日), asked))).toEqual([
    ['2022-09-30 遇休息日=提前', '2022-10-02 遇休息日=不移', '2022-10-08 遇休息日=顺延'],
  ])
  expect(told(dues(within('1个月').after(受理日), { ...asked, decisions: [onItsDay] }))).toEqual([['2022-10-22']])
  expect(told(dues(within('3日').before(受理日), asked))).toEqual([['2022-09-19']])
  expect(told(dues(within('2小时').after(事发时刻), asked))).toEqual([['2022-09-23T01:10']])
  expect(told(dues(within('20个工作日').after(受理日), { ...asked, to: '2022-10-24' }))).toEqual([])
})

test('in a year without its notice only the printed day is known', () => {
  const [due] = dues(every.month.on(10), { from: '2027-01-01', to: '2027-01-31' })
  expect(told(due ? [due] : [])).toEqual([
    [
      '2027-01-10 遇休息日=不移',
      '2027年的放假安排尚未公布或未收录，工作日无法计算 遇休息日=顺延',
      '2027年的放假安排尚未公布或未收录，工作日无法计算 遇休息日=提前',
    ],
  ])
  expect(due && earliest(due)?.toString()).toBe('2027-01-10')
  const given = { 受理日: Temporal.PlainDate.from('2026-12-20') }
  const unknown = dues(within('20个工作日').after(受理日), { from: '2027-01-01', to: '2027-01-31', given })
  expect(told(unknown).flat()).toEqual(['2027年的放假安排尚未公布或未收录，工作日无法计算'])
})

test('the extension of the spring festival of 2020 moves what it reaches', () => {
  const decisions = [decided('试县/遇休息日', '顺延', '2020-01-01'), decided('试县/前', '含当日', '2020-01-01')]
  const asked = { from: '2020-01-25', to: '2020-02-10', decisions, of: trial('2020-01-01') }
  const before = calendarOf(notices.filter(({ issued }) => issued < '2020-01-26'))
  expect(told(dues(every.month.by('月底前'), { ...asked, calendar: before })).flat()).toEqual(['2020-01-31'])
  expect(told(dues(every.month.by('月底前'), asked)).flat()).toEqual(['2020-02-03'])
})

test('where the county has a convention, it is named where it made the day', () => {
  const 遇休息日 = convention('试县/遇休息日', {
    question: '遇休息日怎么办',
    readings: { 不移: '照写', 顺延: '比照民法典', 提前: '习惯' },
    default: '顺延',
    basis: '县内惯例，无法律依据',
  })
  const { every } = dueWords({ ...doubts, rest: 遇休息日 })
  const [sunday, monday] = dues(every.month.on(10), { from: '2022-09-10', to: '2022-10-31' })
  expect(told([sunday, monday].filter((due) => due !== undefined))).toEqual([['2022-09-13'], ['2022-10-10']])
  expect(sunday?.conventions).toEqual([{ name: '遇休息日', reading: '顺延', basis: '县内惯例，无法律依据' }])
  expect(monday?.conventions).toEqual([])
})

test('one day that the text names', () => {
  const asked = { from: '2022-10-01', to: '2022-10-31' }
  expect(told(dues(once.by('2022-10-31'), { ...asked, decisions: [onItsDay] }))).toEqual([
    ['2022-10-30 前=不含当日', '2022-10-31 前=含当日'],
  ])
  expect(told(dues(once.on('2022-11-01'), asked))).toEqual([])
})
