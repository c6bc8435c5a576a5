import { availableParallelism } from 'node:os'
import {
  day,
  dayNumber,
  dayOfNumber,
  evaluator,
  officialCalendar,
  officialWorkingDays,
  policy,
  UNKNOWN_DAY,
  workingDaysAfter,
} from '@zhengling/law'
import chinese from 'chinese-days'
import { addBusinessDays } from 'date-fns'
import { printTable, quantile, timesOf } from './measure.ts'

const ROWS = 4_000_000
/** Peers and the explained way take a part of the rows: they are slower by orders of magnitude. */
const PEER_ROWS = 4_000
const STEPS = 20

/** Twenty working days later, over a column of days, beside libraries that answer one day at a time. */
export async function run(): Promise<void> {
  const column = daysIn('2020-01-01', '2026-10-31', ROWS)
  const few = column.subarray(0, PEER_ROWS)
  const out = new Int32Array(ROWS)
  const some = new Int32Array(PEER_ROWS)
  console.log(
    `期限：每行 +${STEPS} 个工作日，${ROWS.toLocaleString()} 行（同类与逐例解释 ${PEER_ROWS.toLocaleString()} 行），Node ${process.version}，${availableParallelism()} 核\n`,
  )
  const table = officialWorkingDays()
  const ways: [string, string, number, number[], Int32Array][] = [
    ['政令通：按列', '国办通知', ROWS, timesOf(() => table.add(column, STEPS, out), { runs: 15 }), out],
    ['政令通：按规则逐例解释', '国办通知', ...slow(few, some, explained())],
    ['chinese-days：findWorkday', '自带节假日', ...slow(few, some, chineseDays)],
    ['date-fns：addBusinessDays', '只扣周末', ...slow(few, some, dateFns)],
  ]
  const rate = (rows: number, times: readonly number[]): number => rows / quantile(times, 0.5) / 1000
  const base = rate(ROWS, ways[0]?.[3] ?? [])
  printTable(
    ['方式', '日历', '行数', '中位 ms', '百万行/秒', '与按列之比', '结果相同'],
    ways.map(([name, calendar, rows, times, result]) => [
      name,
      calendar,
      rows.toLocaleString(),
      quantile(times, 0.5).toFixed(1),
      rate(rows, times).toFixed(rate(rows, times) < 1 ? 3 : 1),
      `1/${(base / rate(rows, times)).toFixed(0)}`,
      same(result, out, rows),
    ]),
  )
}

/** The same days in every run, in no order. */
function daysIn(from: string, to: string, rows: number): Int32Array {
  const first = dayNumber(Temporal.PlainDate.from(from))
  const length = dayNumber(Temporal.PlainDate.from(to)) - first + 1
  let seed = 20_220_630
  return Int32Array.from({ length: rows }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return first + (seed % length)
  })
}

function slow(
  column: Int32Array,
  into: Int32Array,
  later: (day: number) => number,
): [rows: number, times: number[], out: Int32Array] {
  const times = timesOf(
    () => {
      for (let row = 0; row < column.length; row += 1) into[row] = later(column[row] ?? UNKNOWN_DAY)
    },
    { warm: 1, runs: 5 },
  )
  return [column.length, times, into.slice()]
}

/** Through a rule, with the working that explains it. */
function explained(): (from: number) => number {
  const { facts, rule } = policy({
    folder: 'bench',
    number: '测发〔2022〕1号',
    title: '测量',
    issuer: '测量',
    issued: '2020-01-01',
    outline: { 第一条: { gist: '', print: '' } },
    facts: { 受理日: day() },
  })
  const asked = rule('办结期限', { at: '第一条', is: workingDaysAfter(facts.受理日, `${STEPS}个工作日`) })
  const on = Temporal.PlainDate.from('2022-06-30')
  const prepared = evaluator(asked, { on, amendments: new Map(), decisions: [], calendar: officialCalendar })
  return (from) => {
    const outcome = prepared.evaluate(new Map([['受理日', dayOfNumber(from)]]))
    return outcome.kind === 'known' ? dayNumber(outcome.value as Temporal.PlainDate) : UNKNOWN_DAY
  }
}

const chineseDays = (from: number): number =>
  dayNumber(Temporal.PlainDate.from(chinese.findWorkday(STEPS, dayOfNumber(from).toString())))

const MS = 86_400_000
// Both use local time; the offset is the same on both ends here, as noon never falls into another day.
const dateFns = (from: number): number => Math.floor(addBusinessDays(new Date((from + 0.5) * MS), STEPS).getTime() / MS)

function same(result: Int32Array, ours: Int32Array, rows: number): string {
  let count = 0
  for (let row = 0; row < rows; row += 1) if (result[row] === ours[row]) count += 1
  return `${((100 * count) / rows).toFixed(1)}%`
}
