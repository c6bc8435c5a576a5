import { availableParallelism } from 'node:os'
import {
  type Calendar,
  dayNumber,
  dayOfNumber,
  officialCalendar,
  officialWorkingDays,
  UNKNOWN_DAY,
} from '@zhengling/law'
import chinese from 'chinese-days'
import { addBusinessDays } from 'date-fns'
import { printTable, quantile, timesOf } from './measure.ts'

const ROWS = 4_000_000
/** Peers and the explained way take a part of the rows: they are slower by orders. */
const PEER_ROWS = 4_000
const STEPS = 20

/** Twenty working days later, over a column of days, beside libraries that answer one day at a time. */
export async function run(): Promise<void> {
  const column = daysIn('2020-01-01', '2026-10-31', ROWS)
  const few = column.subarray(0, PEER_ROWS)
  const out = new Int32Array(ROWS)
  const some = new Int32Array(PEER_ROWS)
  console.log(
    `期限：每行 +${STEPS} 个工作日，${ROWS.toLocaleString()} 行（同类与逐日计算 ${PEER_ROWS.toLocaleString()} 行），Node ${process.version}，${availableParallelism()} 核\n`,
  )
  const table = officialWorkingDays()
  const ways: [string, string, number, number[], Int32Array][] = [
    ['政令通：按列', '国办通知', ROWS, timesOf(() => table.add(column, STEPS, out), { runs: 15 }), out],
    ['政令通：逐日计算', '国办通知', ...slow(few, some, (day) => step(officialCalendar, day))],
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

/** Day by day, as a term is explained. */
function step(calendar: Calendar, from: number): number {
  let day = dayOfNumber(from)
  for (let left = STEPS; left > 0; ) {
    day = day.add({ days: 1 })
    const works = calendar.isWorkingDay(day)
    if (works === undefined) return UNKNOWN_DAY
    if (works) left -= 1
  }
  return dayNumber(day)
}

const chineseDays = (day: number): number =>
  dayNumber(Temporal.PlainDate.from(chinese.findWorkday(STEPS, dayOfNumber(day).toString())))

const MS = 86_400_000
// Both use local time; the offset is the same on both ends here, as noon never falls into another day.
const dateFns = (day: number): number => Math.floor(addBusinessDays(new Date((day + 0.5) * MS), STEPS).getTime() / MS)

function same(result: Int32Array, ours: Int32Array, rows: number): string {
  let count = 0
  for (let row = 0; row < rows; row += 1) if (result[row] === ours[row]) count += 1
  return `${((100 * count) / rows).toFixed(1)}%`
}
