import { type OutcomeKind, plus, type Ratio, ratio } from '@zhengling/law'

/** What rows came to, counted. */
export interface Tally {
  readonly kinds: Readonly<Record<OutcomeKind, number>>
  /** Rows that could not be read. */
  readonly faulty: number
  /** Sums of the values that are known, by column. */
  readonly sums: ReadonlyMap<string, Ratio>
}

export const emptyTally: Tally = {
  kinds: { known: 0, unknown: 0, inapplicable: 0, open: 0, unstated: 0 },
  faulty: 0,
  sums: new Map(),
}

export function together(a: Tally, b: Tally): Tally {
  const sums = new Map(a.sums)
  for (const [name, sum] of b.sums) sums.set(name, plus(sums.get(name) ?? ratio(0n), sum))
  const kinds = { ...a.kinds }
  for (const kind of Object.keys(kinds) as OutcomeKind[]) kinds[kind] += b.kinds[kind]
  return { kinds, faulty: a.faulty + b.faulty, sums }
}

export const casesIn = ({ kinds }: Tally): number => Object.values(kinds).reduce((sum, one) => sum + one, 0)

/** A tally that JSON can hold. */
export interface TallyJson extends Omit<Tally, 'sums'> {
  /** Numerator and denominator. */
  readonly sums: Readonly<Record<string, readonly [string, string]>>
}

export const tallyJson = ({ sums, ...rest }: Tally): TallyJson => ({
  ...rest,
  sums: Object.fromEntries([...sums].map(([name, { n, d }]) => [name, [String(n), String(d)]])),
})

export const tallyOf = ({ sums, ...rest }: TallyJson): Tally => ({
  ...rest,
  sums: new Map(Object.entries(sums).map(([name, [n, d]]) => [name, ratio(BigInt(n), BigInt(d))])),
})
