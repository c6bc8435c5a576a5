import { type RawBuilder, sql } from 'kysely'
import type { Executor } from '../executor.ts'
import { candidates, frequencies } from './candidates.ts'
import type { Catalogue, SearchedDocument, Shelf } from './catalogue.ts'
import { all, amount, any, type Condition, lengthWeight, mayConcern, orOf, says, standsUnder } from './condition.ts'
import { grams } from './grams.ts'
import { headSays, weighHead } from './head.ts'
import type { SentenceWord } from './sentence.ts'
import type { Weighed, Word } from './words.ts'

/** Where to look: the documents that the actor may see. */
export interface Place {
  readonly db: Executor
  readonly county: string
  readonly catalogue: Catalogue
  readonly seen: Shelf
}

export interface FoundDocument {
  readonly document: SearchedDocument
  /** How many clauses fit; 0 where only its head does. */
  readonly clauses: number
  /** Roughly, for the order in which documents are looked at closely. */
  readonly score: number
}

export interface Found {
  /** all: every word in the clause or what it stands under; part: as many as there are. */
  readonly mode: 'all' | 'part'
  readonly words: readonly Weighed[]
  /** Documents that the actor may see, the best first. */
  readonly documents: readonly FoundDocument[]
  /** Whether a clause may be among those that fit: to be weighed. */
  readonly fits: Condition
}

/** Clauses in which every word is said, or stands above them; one of the words at least is their own. */
export async function findAll(place: Place, words: readonly Word[]): Promise<Found> {
  const weighed = await weighWords(place, words)
  const own = all([any(words.map(mayConcern)), any(words.map(says))])
  const everywhere = words.map((word) => {
    const heads = headsWith(place, word)
    return all([orOf(mayConcern(word), heads), orOf(any([says(word), standsUnder(word)]), heads)])
  })
  const fits = words.length === 1 ? own : all([...everywhere, own])
  const heads = [...place.seen.byId.values()].filter((document) => words.every((word) => headSays(word, document)))
  return { mode: 'all', words: weighed, fits: own, documents: await rough(place, weighed, fits, heads) }
}

/** A clause must have this part of what the best one has, or it is not shown. */
export const ENOUGH = 0.55
/** A document's head must say this part of a sentence's words to be found by it. */
const HEAD_ENOUGH = 0.5
/** What a hint counts for beside a word. */
const HINT = 0.5
/** Patterns whose counts are kept: people ask for the same words again and again. */
const REMEMBERED = 10_000

/** Clauses that say as much of a sentence as any does. */
export async function findPart(place: Place, words: readonly SentenceWord[]): Promise<Found> {
  const weights = await weighWords(place, words)
  const usual = Math.max(...weights.map(({ weight }) => weight))
  const weighed = words.map((word, i) => ({
    word,
    weight: word.hint ? usual * HINT : (weights[i]?.weight ?? 0),
  }))
  const plain = weighed.filter((_, i) => words[i]?.hint === false)
  const needed = essential(plain.length > 0 ? plain : weighed).map(({ word }) => word)
  const one = all([any(needed.map(mayConcern)), any(needed.map(says))])
  const heads = [...place.seen.byId.values()].filter((document) => weighHead(weighed, document).share >= HEAD_ENOUGH)
  const several = await rough(place, weighed, all([atLeastTwo(needed, words), one]), heads)
  // Clauses that say one word alone are looked at only where none has two: there are very many of them.
  const documents = several.some(({ clauses }) => clauses > 0) ? several : await rough(place, weighed, one, heads)
  return { mode: 'part', words: weighed, fits: one, documents }
}

/** By the index alone: one of the words that are needed, and another one of all. */
function atLeastTwo(needed: readonly Word[], words: readonly Word[]): Condition {
  if (words.length === 1) return any(words.map(mayConcern))
  const pairs = needed.flatMap((word, i) => {
    const others = words.filter((other) => other !== word && !needed.slice(0, i).includes(other))
    return others.length === 0 ? [] : [all([mayConcern(word), any(others.map(mayConcern))])]
  })
  return any(pairs)
}

/**
 * The rarest words that a clause must have one of to reach half of what there is to reach (Turtle and Flood 1995,
 * MaxScore): the common ones alone need not be looked for.
 */
function essential(words: readonly Weighed[]): readonly Weighed[] {
  const sorted = words.toSorted((a, b) => b.weight - a.weight)
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0)
  let rest = total
  return sorted.filter(({ weight }) => {
    const needed = rest >= total * (1 - ENOUGH)
    rest -= weight
    return needed
  })
}

async function rough(
  { db, county, seen }: Place,
  words: readonly Weighed[],
  fits: Condition,
  heads: readonly SearchedDocument[],
): Promise<readonly FoundDocument[]> {
  // One word alone is said in all of them.
  const amounts = words.map(({ word, weight }) => sql`${amount(word)} * ${sql.lit(Number(weight.toFixed(3)))}::real`)
  const score: RawBuilder<number> =
    words.length === 1 ? lengthWeight : sql`(${sql.join(amounts, sql` + `)}) * ${lengthWeight}`
  const rows = await candidates(db, county, fits, score)
  const found = new Map<number, FoundDocument>()
  for (const row of rows) {
    const document = seen.byId.get(row.document)
    if (document !== undefined) found.set(row.document, { document, clauses: row.clauses, score: row.score })
  }
  for (const document of heads) {
    const known = found.get(document.id)
    const score = Math.max(known?.score ?? 0, weighHead(words, document).score)
    found.set(document.id, { document, clauses: known?.clauses ?? 0, score })
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score || newer(a.document, b.document))
}

export function newer(a: SearchedDocument, b: SearchedDocument): number {
  const [one, other] = [a.issued ?? '', b.issued ?? '']
  if (one === other) return a.id - b.id
  return one < other ? 1 : -1
}

const headsWith = ({ seen }: Place, word: Word): readonly number[] =>
  [...seen.byId.values()].filter((document) => headSays(word, document)).map(({ id }) => id)

/** Words with their weights: by how few clauses have them (BM25's idf). One word alone needs no weight. */
async function weighWords(place: Place, words: readonly Word[]): Promise<readonly Weighed[]> {
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
  { db, county, catalogue: { counts } }: Place,
  patterns: readonly (readonly number[])[],
): Promise<readonly (number | undefined)[]> {
  const unknown = patterns.filter((pattern) => pattern.length > 0 && !counts.has(pattern.join()))
  const counted = await frequencies(db, county, unknown)
  if (counts.size > REMEMBERED) counts.clear()
  for (const [i, pattern] of unknown.entries()) counts.set(pattern.join(), counted[i] ?? 0)
  return patterns.map((pattern) => counts.get(pattern.join()))
}
