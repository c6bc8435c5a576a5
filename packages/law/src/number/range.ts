import { compare, greatest, least, minus, plus, product, type Ratio } from './ratio.ts'

/** All numbers from one to another, both included. */
export class Range {
  readonly from: Ratio
  readonly to: Ratio

  constructor(from: Ratio, to: Ratio) {
    this.from = from
    this.to = to
    Object.freeze(this)
  }

  static of = (value: Ratio): Range => new Range(value, value)

  plus = (other: Range): Range => new Range(plus(this.from, other.from), plus(this.to, other.to))
  minus = (other: Range): Range => new Range(minus(this.from, other.to), minus(this.to, other.from))
  or = (other: Range): Range => new Range(least(this.from, other.from), greatest(this.to, other.to))
  least = (other: Range): Range => new Range(least(this.from, other.from), least(this.to, other.to))
  greatest = (other: Range): Range => new Range(greatest(this.from, other.from), greatest(this.to, other.to))

  times = (other: Range): Range => {
    const ends = [this.from, this.to].flatMap((a) => [other.from, other.to].map((b) => product(a, b)))
    return ends.map(Range.of).reduce((a, b) => a.or(b))
  }

  scaled = (by: Ratio): Range => this.times(Range.of(by))
  /** By something that keeps the order, such as rounding. */
  map = (by: (end: Ratio) => Ratio): Range => new Range(by(this.from), by(this.to))
  isBelow = (other: Range): boolean => compare(this.to, other.from) < 0
  isNotAbove = (other: Range): boolean => compare(this.to, other.from) <= 0
}
