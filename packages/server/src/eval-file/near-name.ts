/** Share of characters in common from which one name may have been meant for another. */
const NEAR = 0.5

/** The name that was most likely meant, by the characters that both have; a unit in brackets does not count. */
export function nearName(written: string, known: readonly string[]): string | undefined {
  const own = charactersOf(written)
  const near = known
    .map((name) => ({ name, likeness: likeness(own, charactersOf(name)) }))
    .filter((one) => one.likeness >= NEAR)
    .toSorted((a, b) => b.likeness - a.likeness)
  return near[0]?.name
}

const charactersOf = (name: string): ReadonlySet<string> =>
  new Set(name.replace(/[（(〔[].*$/u, '').replace(/\s/gu, ''))

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.intersection(b).size / Math.max(a.size, b.size, 1)
