import { decimal, parseDecimal } from '@zhengling/law'
import { type FiguresHandedIn, NOT_CONCERNED } from '@zhengling/store'

/** What stands in one place of the table. */
export interface Cell {
  readonly item: string
  /** As reported; null where nothing stands. */
  readonly value: string | null
  /** 未报 where nothing was handed in, 退回 where it was sent back, 未审 where nobody has judged it yet. */
  readonly mark: '未报' | '退回' | '未审' | null
}

export interface IndicatorRow {
  readonly unit: string
  /** By time; null where the unit does not owe that one. */
  readonly cells: readonly (Cell | null)[]
  /** The last time against the one before; null where either is not there. */
  readonly change: string | null
}

/** One figure, unit by time. */
export interface IndicatorTable {
  readonly times: readonly string[]
  readonly rows: readonly IndicatorRow[]
  readonly sums: readonly {
    /** Of what was reported. */ readonly value: string
    readonly reported: number
    readonly of: number
  }[]
  readonly change: string | null
}

/** Puts a figure of a duty's reports into a table. Half-months of one month are told apart by their day. */
export function indicatorTable(name: string, handedIn: readonly FiguresHandedIn[]): IndicatorTable {
  const keyOf = ({ period, day }: FiguresHandedIn) => `${period}/${day ?? ''}`
  const keys = [...new Set(handedIn.map(keyOf))]
  const periods = keys.map((key) => key.slice(0, key.lastIndexOf('/')))
  const times = keys.map((key, i) => {
    const period = periods[i] ?? ''
    const day = key.slice(period.length + 1)
    const alone = periods.filter((one) => one === period).length === 1
    return alone && period !== '' ? period : `${period}（${day === '' ? '无期限' : `${day} 前`}）`
  })
  const rows = [...new Set(handedIn.map(({ unit }) => unit))].map((unit): IndicatorRow => {
    const cells = keys.map((key) => {
      const one = handedIn.find((each) => each.unit === unit && keyOf(each) === key)
      return one === undefined ? null : cellOf(name, one)
    })
    return { unit, cells, change: changeOf(cells.map((cell) => cell?.value ?? null)) }
  })
  const sums = keys.map((_, i) => {
    const cells = rows.flatMap(({ cells: all }) => all[i] ?? [])
    const values = cells.flatMap(({ value }) => value ?? [])
    const numbers = values.filter((value) => value !== NOT_CONCERNED)
    return { value: sumOf(numbers), reported: values.length, of: cells.length }
  })
  const whole = sums.map(({ value, reported, of }) => (reported === of ? value : null))
  return { times, rows, sums, change: changeOf(whole) }
}

function cellOf(name: string, { item, state, figures }: FiguresHandedIn): Cell {
  const value = figures.find((one) => one.name === name)?.value ?? null
  const mark = state === '退回' ? '退回' : value === null ? '未报' : state === '已报' ? '未审' : null
  return { item, value, mark }
}

/** Exact, whatever the number of places. */
function sumOf(values: readonly string[]): string {
  const places = Math.max(0, ...values.map(placesIn))
  return written(
    values.reduce((sum, value) => sum + scaled(value, places), 0n),
    places,
  )
}

function changeOf(values: readonly (string | null)[]): string | null {
  const [before, last] = values.slice(-2)
  if (values.length < 2 || before == null || last == null) return null
  if (before === NOT_CONCERNED || last === NOT_CONCERNED) return null
  const places = Math.max(placesIn(before), placesIn(last))
  const change = scaled(last, places) - scaled(before, places)
  return `${change > 0n ? '+' : ''}${written(change, places)}`
}

const placesIn = (value: string): number => value.split('.')[1]?.length ?? 0

function scaled(value: string, places: number): bigint {
  const read = parseDecimal(value) ?? { n: 0n, d: 1n }
  return (read.n * 10n ** BigInt(places)) / read.d
}

const written = (value: bigint, places: number): string => decimal({ n: value, d: 10n ** BigInt(places) }, places)
