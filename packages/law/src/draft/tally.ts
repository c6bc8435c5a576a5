import { compare, minus, plus, type Ratio, ZERO } from '../number/ratio.ts'
import type { ComparedCase, Pair } from './compare.ts'

/** What the draft adds, or takes. */
export const differenceOf = ({ before, after }: { readonly before: Ratio; readonly after: Ratio }): Ratio =>
  minus(after, before)

/** Sums over cases of which both amounts are settled. */
export interface Sums {
  readonly cases: number
  readonly before: Ratio
  readonly after: Ratio
  readonly gains: { readonly cases: number; readonly amount: Ratio }
  readonly losses: { readonly cases: number; readonly amount: Ratio }
  /** Cases left out because one of the amounts is not settled. */
  readonly unsettled: number
}

const NOTHING: Sums = {
  cases: 0,
  before: ZERO,
  after: ZERO,
  gains: { cases: 0, amount: ZERO },
  losses: { cases: 0, amount: ZERO },
  unsettled: 0,
}

/** The sums with one more case. */
export function added(sums: Sums | undefined, { before, after }: Pair): Sums {
  const so = sums ?? NOTHING
  if (before === undefined || after === undefined) return { ...so, unsettled: so.unsettled + 1 }
  const by = differenceOf({ before, after })
  const side = compare(by, ZERO)
  const more = ({ cases, amount }: Sums['gains']): Sums['gains'] => ({ cases: cases + 1, amount: plus(amount, by) })
  return {
    ...so,
    cases: so.cases + 1,
    before: plus(so.before, before),
    after: plus(so.after, after),
    gains: side > 0 ? more(so.gains) : so.gains,
    losses: side < 0 ? more(so.losses) : so.losses,
  }
}

/** Everything that is summed over the cases of a draft. */
export class Tally {
  total: Sums = NOTHING
  /** By source of funds. */
  readonly sources = new Map<string, Sums>()
  /** Against each reading of what was open, over the cases in which it was. */
  readonly readings = new Map<string, Sums>()
  /** By column, then by what stands in it. */
  readonly columns: ReadonlyMap<string, Map<string, Sums>>
  /** Cases that could not be compared, by what they are under the law in force and under the draft. */
  readonly apart = new Map<string, number>()

  constructor(columns: readonly string[]) {
    this.columns = new Map(columns.map((column) => [column, new Map()]))
  }

  add(one: ComparedCase, row: ReadonlyMap<string, string>): void {
    const grow = (sums: Map<string, Sums>, name: string, pair: Pair): void =>
      void sums.set(name, added(sums.get(name), pair))
    this.total = added(this.total, one)
    for (const [source, pair] of one.sources) grow(this.sources, source, pair)
    for (const [reading, before] of one.readings) grow(this.readings, reading, { before, after: one.after })
    for (const [column, sums] of this.columns) grow(sums, row.get(column) ?? '', one)
    if (one.before !== undefined && one.after !== undefined) return
    const { before, after } = one.outcomes
    const key = `${before.kind} ${after.kind}`
    this.apart.set(key, (this.apart.get(key) ?? 0) + 1)
  }
}
