import { frequencies } from './candidates.ts'
import type { Place } from './find.ts'
import { grams } from './grams.ts'
import type { Weighed, Word } from './words.ts'

/** Patterns whose counts are kept: people ask for the same words again and again. */
const REMEMBERED = 10_000
/** From so many clauses on a rough number will do for a weight. */
const ROUGH = 2_000

/** Words with their weights: by how few clauses have them (BM25's idf). One word alone needs no weight. */
export async function weighWords(place: Place, words: readonly Word[]): Promise<readonly Weighed[]> {
  if (words.length === 1) return words.map((word) => ({ word, weight: 1 }))
  const { clauses } = place.seen
  const counts = await countsOf(
    place,
    words.map(({ texts }) => grams(texts[0])),
  )
  return words.map((word, i) => {
    // A single character has no pair to count by; it is in very many clauses.
    const count = counts[i] ?? clauses / 2
    return { word, weight: Math.log(1 + Math.max(0, clauses - count + 0.5) / (count + 0.5)) }
  })
}

async function countsOf(
  { db, county, seen, catalogue: { counts, common } }: Place,
  patterns: readonly (readonly number[])[],
): Promise<readonly (number | undefined)[]> {
  const roughly = ([gram, ...others]: readonly number[]) => {
    const count = gram === undefined || others.length > 0 ? 0 : Math.round((common.get(gram) ?? 0) * seen.clauses)
    return count < ROUGH ? undefined : count
  }
  const unknown = patterns.filter(
    (pattern) => pattern.length > 0 && roughly(pattern) === undefined && !counts.has(pattern.join()),
  )
  const counted = await frequencies(db, county, unknown)
  if (counts.size > REMEMBERED) counts.clear()
  for (const [i, pattern] of unknown.entries()) counts.set(pattern.join(), counted[i] ?? 0)
  return patterns.map((pattern) => roughly(pattern) ?? counts.get(pattern.join()))
}
