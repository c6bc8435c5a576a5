/** Words, and the first letters of how their characters are read: 清洁取暖, qjqn. */
export type PadEntry = readonly [words: string, initials: string]

/** Letters from which on a word is also found from its middle: one alone is in nearly all of them. */
const FROM_WITHIN = 2

/**
 * What the letters touched may stand for: entries that begin with them first, then those that have them within, each in the
 * order given.
 */
export function matching<T extends PadEntry>(letters: string, entries: readonly T[], limit: number): readonly T[] {
  const wanted = letters.toLowerCase()
  if (wanted === '') return []
  const begin = entries.filter(([, initials]) => initials.startsWith(wanted))
  const within =
    wanted.length < FROM_WITHIN
      ? []
      : entries.filter(([, initials]) => !initials.startsWith(wanted) && initials.includes(wanted))
  return [...begin, ...within].slice(0, limit)
}
