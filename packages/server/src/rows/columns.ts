/** The columns that a kind of file may have, under all the names that people give them. */
export interface Columns<F extends string> {
  readonly fields: readonly F[]
  /** The best name of a field's column. */
  readonly titleOf: (field: F) => string
  /** The best names of all. */
  readonly titles: readonly string[]
  /** Every name that a column is known by, the best of each field before its others. */
  readonly names: readonly string[]
  /** What a column holds; undefined where it is none of ours. */
  readonly fieldOf: (column: string) => F | undefined
}

/** Columns by their fields in order, each with its best name first. No name may stand for two fields: that is a bug, and throws. */
export function columnsOf<F extends string>(
  named: Readonly<Record<F, readonly [string, ...(readonly string[])]>>,
): Columns<F> {
  const fields = Object.keys(named) as F[]
  const byName = new Map<string, F>()
  for (const field of fields)
    for (const name of named[field]) {
      if (byName.has(name)) throw new Error(`the column ${name} is of two fields`)
      byName.set(name, field)
    }
  return {
    fields,
    titleOf: (field) => named[field][0],
    titles: fields.map((field) => named[field][0]),
    names: [...byName.keys()],
    fieldOf: (column) => byName.get(column),
  }
}
