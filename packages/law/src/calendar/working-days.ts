import type { Calendar } from './calendar.ts'
import { dayNumber } from './day-number.ts'

/** Stands in a column of day numbers where the day is not known. */
export const UNKNOWN_DAY = -2_147_483_648

/**
 * Working days of a stretch of known years, laid out so that a step of any length costs two look-ups. Gives the same days
 * as counting one by one; what leads outside the stretch is `UNKNOWN_DAY`.
 */
export class WorkingDays {
  /** Day number of position 0: the day before the first known one, where a term may start that ends inside. */
  readonly #start: number
  /** How many working days lie before a position; the last position is the day after the last known one. */
  readonly #before: Int32Array
  /** Day numbers of the working days, in order. */
  readonly #days: Int32Array

  /** @throws RangeError where a day between the two, both included, is not known to the calendar */
  constructor(calendar: Calendar, from: Temporal.PlainDate, to: Temporal.PlainDate) {
    const length = dayNumber(to) - dayNumber(from) + 1
    this.#start = dayNumber(from) - 1
    this.#before = new Int32Array(length + 3)
    const days: number[] = []
    for (let position = 1; position <= length; position += 1) {
      const day = from.add({ days: position - 1 })
      const works = calendar.isWorkingDay(day)
      if (works === undefined) throw new RangeError(`${day.toString()}是否工作日尚不知道`)
      if (works) days.push(this.#start + position)
      this.#before[position + 1] = days.length
    }
    this.#before[length + 2] = days.length
    this.#days = Int32Array.from(days)
  }

  /**
   * For every day number of `column` the day `n` working days later (`n` negative: earlier) into `out`, which may be
   * `column` itself. No working day later is the day itself.
   * @throws RangeError where `n` is no whole number or `out` is shorter than `column`
   */
  add(column: Int32Array, n: number, out: Int32Array): void {
    if (!Number.isInteger(n)) throw new RangeError(`工作日数应为整数，给的是${n}`)
    if (out.length < column.length) throw new RangeError('放结果的列比原列短')
    if (n === 0) {
      out.set(column)
      return
    }
    const [start, before, days] = [this.#start, this.#before, this.#days]
    const last = before.length - 2
    // The first later working day has as its rank the number of those up to the day; the first earlier one, one less than those before it.
    const [shift, rank] = n > 0 ? [1, n - 1] : [0, n]
    for (let row = 0; row < column.length; row += 1) {
      const position = (column[row] as number) - start
      let found = UNKNOWN_DAY
      if (position >= 0 && position <= last) {
        const at = (before[position + shift] as number) + rank
        if (at >= 0 && at < days.length) found = days[at] as number
      }
      out[row] = found
    }
  }
}
