import { GAP, type Numeral, TO } from './numerals.ts'
import { matchAt, type Scan } from './scan.ts'

/** A number, or a range of two, with the unit printed after it. */
export interface Measured {
  readonly from: number
  readonly to: number
  readonly amount: string
  readonly until?: string
  readonly scale: Numeral['scale']
  /** As printed, without the scale and without 余 or 多. */
  readonly unit: string
  readonly chinese: boolean
}

const BETWEEN = new RegExp(`^${TO}$`, 'u')
/** No text prints a unit further from the second number of a range than this. */
const WIDEST = 12

/** A sticky pattern for what may stand after a number: `余` or `多`, then one of the units as group 1. */
export function unitPattern(units: string): RegExp {
  return new RegExp(`${GAP}[余多来]?${GAP}(${units})`, 'uy')
}

/** Every number of the text that is followed by a unit of the pattern; a range takes both its numbers. */
export function measuredIn(scan: Scan, units: RegExp): Measured[] {
  const { text, numerals } = scan
  const all: Measured[] = []
  for (let k = 0; k < numerals.length; k += 1) {
    const first = numerals[k]
    if (!first) break
    const own = matchAt(units, text, first.to)
    const second = numerals[k + 1]
    if (second && second.from - first.to <= WIDEST) {
      const end = own ? first.to + own[0].length : first.to
      const sameScale = first.scale === second.scale || (first.scale === '' && !own)
      if (sameScale && BETWEEN.test(text.slice(end, second.from))) {
        const shared = matchAt(units, text, second.to)
        if (shared && (!own || own[1] === shared[1])) {
          all.push({
            from: first.from,
            to: second.to + shared[0].length,
            amount: first.amount,
            until: second.amount,
            scale: second.scale,
            unit: shared[1] ?? '',
            chinese: first.chinese,
          })
          k += 1
          continue
        }
      }
    }
    if (own)
      all.push({
        from: first.from,
        to: first.to + own[0].length,
        amount: first.amount,
        scale: first.scale,
        unit: own[1] ?? '',
        chinese: first.chinese,
      })
  }
  return all
}
