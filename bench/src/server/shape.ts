/** The record that every contender keeps, as its form sends it: a household, with or without numbers. */
export interface Sent {
  readonly name: string
  readonly township: string
  readonly village: string
  readonly phone: string
  readonly bankCard: string
}

/** Records that are there before anything is measured. */
export const SEEDED = 500

const TOWNSHIPS = 7

/** The `n`th record; two of one ordinal are the same record. */
export const sentOf = (n: number): Omit<Sent, 'phone' | 'bankCard'> => ({
  name: `第${n}户`,
  township: n % TOWNSHIPS < 5 ? `14082410${n % TOWNSHIPS}` : `14082420${(n % TOWNSHIPS) - 5}`,
  village: `第${n % 200}村`,
})
