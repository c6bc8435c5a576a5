import type { Cut } from '@zhengling/store'

/** Clauses that a word stands in before it is offered; once may be chance. */
const LEAST = 2
/** Beyond so many, nobody finds the rest by letters. */
const MOST = 1500

/**
 * The words that clauses are most often about, by the number of clauses that have them: two characters and more, Chinese alone.
 * Names go first where they are written at all: whoever looks for a body looks for nothing else.
 */
export function frequentWords(clauses: readonly string[], cut: Cut, names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const clause of clauses)
    for (const word of new Set(cut(clause)))
      if (/^\p{Script=Han}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const all = clauses.join('\n')
  const named = names.filter((name) => all.includes(name))
  const frequent = [...counts]
    .filter(([word, n]) => n >= LEAST && !named.includes(word))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
  return [...named, ...frequent].slice(0, MOST)
}
