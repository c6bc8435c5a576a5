import type { Counting } from '../../expression/node.ts'
import { ratio } from '../../number/ratio.ts'
import { NotLowered } from '../not-lowered.ts'
import type { Slot } from '../slot.ts'
import type { Slots } from '../slots.ts'
import type { LoweredNumber } from './lowered.ts'

/** Days on which `Temporal` can stand. */
const FURTHEST = 100_000_000

/** Days and months over whole numbers, as `Temporal.PlainDate` counts them. */
export class Time {
  readonly #slots: Slots

  constructor(slots: Slots) {
    this.#slots = slots
  }

  /** @throws NotLowered where a day could lie where no calendar reaches */
  day = (day: Slot): Slot => {
    if (day.from < -FURTHEST || day.to > FURTHEST) throw new NotLowered('日期可能超出历法可表示的范围')
    return day
  }

  monthEnd = (day: Slot): Slot => {
    const { first, month, add, subtract, constant } = this.#slots
    return subtract(first(add(month(day), constant(1))), constant(1))
  }

  /** The same day of a later month, or its last. */
  monthsAfter = (day: Slot, months: Slot): Slot => {
    const { first, month, add, subtract, constant, least } = this.#slots
    const target = add(month(this.day(day)), months)
    const [start, next] = [first(target), first(add(target, constant(1)))]
    return this.day(subtract(add(start, least(this.#slots.day(day), subtract(next, start))), constant(1)))
  }

  /** Whole months from one day to a later one; where a month lacks the day, its last completes it. */
  months = (from: Slot, to: Slot): Slot => {
    const { month, day, less, least, select, subtract, constant } = this.#slots
    const isShort = less(day(to), least(day(from), day(this.monthEnd(to))))
    return subtract(subtract(month(to), month(from)), select(isShort, constant(1), constant(0)))
  }

  /** Years from one day to a later one, the last not counted. */
  years = (from: Slot, to: Slot, count: Counting): LoweredNumber => {
    const { divide, subtract, constant, multiply, add } = this.#slots
    switch (count) {
      case '年':
        return { kind: 'number', whole: divide(this.months(from, to), constant(12)), step: ratio(1n) }
      case '月':
        return { kind: 'number', whole: this.months(from, to), step: ratio(1n, 12n) }
      case '日': {
        // A day is 1/365 of its year, or 1/366 in a leap year.
        const leap = subtract(this.#leapDays(to), this.#leapDays(from))
        const plain = subtract(subtract(to, from), leap)
        const whole = add(multiply(plain, constant(366)), multiply(leap, constant(365)))
        return { kind: 'number', whole, step: ratio(1n, 365n * 366n) }
      }
    }
  }

  /** Days in leap years before a day, counted from the year 1. */
  #leapDays = (day: Slot): Slot => {
    const { add, subtract, multiply, divide, select, less, least, greatest, constant, month, first } = this.#slots
    const year = divide(month(day), constant(12))
    const leapsTo = (years: Slot): Slot => {
      const each = (length: number): Slot => divide(years, constant(length))
      return add(subtract(each(4), each(100)), each(400))
    }
    const before = leapsTo(subtract(year, constant(1)))
    const isLeap = less(before, leapsTo(year))
    // Never outside these bounds; saying so keeps the ranges of what follows narrow.
    const sinceNewYear = least(greatest(subtract(day, first(multiply(year, constant(12)))), constant(0)), constant(365))
    return add(multiply(before, constant(366)), select(isLeap, sinceNewYear, constant(0)))
  }
}
