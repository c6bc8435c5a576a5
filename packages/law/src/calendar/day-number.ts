const MS = 86_400_000

/** Days since 1970-01-01, the form in which days stand in columns. */
export const dayNumber = ({ year, month, day }: Temporal.PlainDate): number =>
  // Unlike Date.UTC, setUTCFullYear does not take the years 0 to 99 for 1900 to 1999.
  new Date(0).setUTCFullYear(year, month - 1, day) / MS

const EPOCH = Temporal.PlainDate.from('1970-01-01')

export const dayOfNumber = (days: number): Temporal.PlainDate => EPOCH.add({ days })
