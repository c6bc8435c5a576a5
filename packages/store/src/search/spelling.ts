import type { Cut } from './cut.ts'

/** A word this short has too many neighbours to tell which was meant. */
const SHORTEST = 3
const LONGEST = 24

/**
 * The word that was meant, where one character is wrong, missing, too many, or changed places with the next: looked
 * for among what the documents call things, as whole words in them; undefined where nothing is so near.
 */
export function meantWord(word: string, terms: ReadonlyMap<string, number>, cut: Cut): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || /[‹›]/.test(word)) return undefined
  const slips = slipsOf(word)
  const anySlip = new RegExp(slips.join('|'), 'u')
  const eachSlip = slips.map((slip) => new RegExp(slip, 'u'))
  const votes = new Map<string, number>()
  for (const [term, documents] of terms) {
    if (!anySlip.test(term)) continue
    for (const found of new Set(eachSlip.flatMap((slip) => slip.exec(term)?.[0] ?? []))) {
      if (found === word || !standsAlone(found, term, cut)) continue
      votes.set(found, (votes.get(found) ?? 0) + documents + (found === term ? 1 : 0))
    }
  }
  const best = [...votes].toSorted(([a, x], [b, y]) => nearness(word, b) - nearness(word, a) || y - x)[0]
  return best?.[0]
}

/** Patterns of the texts one slip away. A slip at an end is only a wrong character: else every part would be one. */
function slipsOf(word: string): readonly string[] {
  const chars = [...word].map((char) => char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const put = (from: number, to: number, by: string): string =>
    [...chars.slice(0, from), by, ...chars.slice(to)].join('')
  const any = '[\\p{L}]'
  return chars.flatMap((char, i) => [
    put(i, i + 1, any),
    ...(i > 0 ? [put(i, i, any)] : []),
    ...(i > 0 && i < chars.length - 1 && chars.length > SHORTEST ? [put(i, i + 1, '')] : []),
    ...(i > 0 ? [put(i - 1, i + 1, char + (chars[i - 1] ?? ''))] : []),
  ])
}

/** Begins and ends where words of the term do. */
function standsAlone(found: string, term: string, cut: Cut): boolean {
  if (found === term) return true
  const start = term.indexOf(found)
  const ends = new Set([0])
  let at = 0
  for (const word of cut(term)) {
    at += word.length
    ends.add(at)
  }
  return ends.has(start) && ends.has(start + found.length)
}

/** A wrong character is likelier than a missing or doubled one, and the first is seldom wrong. */
const nearness = (word: string, found: string): number =>
  Number(word.length === found.length) + Number(word[0] === found[0]) / 2

/** What the documents call things that shares most with the word, best first. */
export function nearTerms(word: string, terms: ReadonlyMap<string, number>, limit = 5): readonly string[] {
  const own = new Set(word)
  return [...terms.keys()]
    .filter((term) => term.length >= 2 && term.length <= 16 && !/[,;。]/.test(term))
    .map((term) => ({
      term,
      near: [...new Set(term)].filter((char) => own.has(char)).length / (term.length + own.size),
    }))
    .filter(({ near }) => near > 0.15)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ term }) => term)
}
