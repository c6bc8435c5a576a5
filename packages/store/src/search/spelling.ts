import type { Cut } from './cut.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word this short has too many neighbours to tell which was meant. */
const SHORTEST = 3
const LONGEST = 24
/** Looked for in texts: from this length on two pairs of its characters at least stay whole whatever the slip. */
const SHORTEST_IN_TEXT = 5
/** Beyond it, what is typed is a sentence, and has too many places for a slip. */
const LONGEST_IN_TEXT = 8
/** Any character of a word. Not \p{L}: its thousands of ranges would be compiled for every slip. */
const ANY = '[^\\d‹›,;。、:()!?….%\\n-]'
/** Shared characters, of those that both have, below which terms have little to do with one another. */
const NEAR = 0.15

/**
 * The word that was meant, where one character is wrong, missing, too many, or changed places with the next: looked
 * for among what the documents call things, as whole words in them; undefined where nothing is so near.
 */
export function meantWord(word: string, vocabulary: Vocabulary, cut: Cut): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || /[‹›]/.test(word)) return undefined
  // One slip spoils one character at most.
  const near = vocabulary.sharing(word, Math.max(1, new Set(word).size - 1))
  return mostMeant(
    word,
    near.map(({ term, documents }) => ({ text: term, votes: documents })),
    cut,
  )
}

/** Texts one slip away from a word, as a pattern for all and the parts that stay of each. */
export interface Slips {
  /** A regular expression, for PostgreSQL too. */
  readonly pattern: string
  readonly parts: readonly (readonly string[])[]
}

/** The slips by which a word can be looked for in the texts themselves; undefined where too little of it stays. */
export function slipsIn(word: string): Slips | undefined {
  if (word.length < SHORTEST_IN_TEXT || word.length > LONGEST_IN_TEXT || !/^\p{L}+$/u.test(word)) return undefined
  const slips = slipsOf(word, '.')
  return { pattern: slips.join('|'), parts: slips.map((slip) => slip.split('.').filter((part) => part !== '')) }
}

/** The word meant, among texts that have something like it, each with what it counts for. */
export function mostMeant(
  word: string,
  texts: readonly { readonly text: string; readonly votes: number }[],
  cut: Cut,
): string | undefined {
  const slips = slipsOf(word, ANY)
  const anySlip = new RegExp(slips.join('|'), 'u')
  const eachSlip = slips.map((slip) => new RegExp(slip, 'u'))
  const votes = new Map<string, number>()
  for (const { text, votes: own } of texts) {
    if (!anySlip.test(text)) continue
    for (const found of new Set(eachSlip.flatMap((slip) => slip.exec(text)?.[0] ?? []))) {
      if (found === word || !standsAlone(found, text, cut)) continue
      votes.set(found, (votes.get(found) ?? 0) + own + (found === text ? 1 : 0))
    }
  }
  const best = [...votes].toSorted(([a, x], [b, y]) => nearness(word, b) - nearness(word, a) || y - x)[0]
  return best?.[0]
}

/** Patterns of the texts one slip away. A slip at an end is only a wrong character: else every part would be one. */
function slipsOf(word: string, any: string): readonly string[] {
  const chars = [...word].map((char) => char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const put = (from: number, to: number, by: string): string =>
    [...chars.slice(0, from), by, ...chars.slice(to)].join('')
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
export function nearTerms(word: string, vocabulary: Vocabulary, limit = 5): readonly string[] {
  const size = new Set(word).size
  return vocabulary
    .sharing(word, 1)
    .filter(({ term }) => term.length >= 2 && term.length <= 16 && !/[,;。]/.test(term))
    .map(({ term, shared }) => ({ term, near: shared / (term.length + size) }))
    .filter(({ near }) => near > NEAR)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ term }) => term)
}
