import { type RawBuilder, sql } from 'kysely'
import type { Executor } from '../executor.ts'
import { candidates, frequencies } from './candidates.ts'
import type { Catalogue, SearchedDocument } from './catalogue.ts'
import { all, amount, any, type Condition, isOf, lengthWeight, says, saysOrStandsUnder } from './condition.ts'
import { grams } from './grams.ts'
import { headSays, weighHead } from './head.ts'
import type { SentenceWord } from './sentence.ts'
import type { Weighed, Word } from './words.ts'

/** Where to look: the documents that the actor may see. */
export interface Place {
  readonly db: Executor
  readonly county: string
  readonly catalogue: Catalogue
  readonly seen: ReadonlyMap<number, SearchedDocument>
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
  const own = any(words.map(says))
  const fits = all([
    own,
    ...(words.length === 1 ? [] : words.map((word) => any([saysOrStandsUnder(word), isOf(headsWith(place, word))]))),
  ])
  const heads = [...place.seen.values()].filter((document) => words.every((word) => headSays(word, document)))
  return { mode: 'all', words: weighed, fits: own, documents: await rough(place, weighed, fits, heads) }
}

/** A clause must have this part of what the best one has, or it is not shown. */
export const ENOUGH = 0.55
/** A document's head must say this part of a sentence's words to be found by it. */
const HEAD_ENOUGH = 0.5
/** What a hint counts for beside a word. */
const HINT = 0.5

/** Clauses that say as much of a sentence as any does. */
export async function findPart(place: Place, words: readonly SentenceWord[]): Promise<Found> {
  const weights = await weighWords(place, words)
  const usual = Math.max(...weights.map(({ weight }) => weight))
  const weighed = words.map((word, i) => ({
    word,
    weight: word.hint ? usual * HINT : (weights[i]?.weight ?? 0),
  }))
  const fits = any(essential(weighed).map(({ word }) => says(word)))
  const heads = [...place.seen.values()].filter((document) => weighHead(weighed, document).share >= HEAD_ENOUGH)
  return { mode: 'part', words: weighed, fits, documents: await rough(place, weighed, fits, heads) }
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
  const amounts = words.map(({ word, weight }) => sql`${amount(word)} * ${sql.lit(Number(weight.toFixed(3)))}`)
  const score: RawBuilder<number> = sql`(${sql.join(amounts, sql` + `)}) * ${lengthWeight}`
  const rows = await candidates(db, county, fits, score)
  const found = new Map<number, FoundDocument>()
  for (const row of rows) {
    const document = seen.get(row.document)
    if (document !== undefined) found.set(row.document, { document, clauses: row.clauses, score: row.score })
  }
  for (const document of heads) {
    const known = found.get(document.id)
    const score = Math.max(known?.score ?? 0, weighHead(words, document).score)
    found.set(document.id, { document, clauses: known?.clauses ?? 0, score })
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score || newer(a.document, b.document))
}

export const newer = (a: SearchedDocument, b: SearchedDocument): number =>
  (b.issued ?? '').localeCompare(a.issued ?? '') || a.id - b.id

const headsWith = ({ seen }: Place, word: Word): readonly number[] =>
  [...seen.values()].filter((document) => headSays(word, document)).map(({ id }) => id)

/** Words with their weights: by how few clauses have them (BM25's idf). One word alone needs no weight. */
async function weighWords({ db, county, catalogue }: Place, words: readonly Word[]): Promise<readonly Weighed[]> {
  if (words.length === 1) return words.map((word) => ({ word, weight: 1 }))
  const patterns = words.map(({ texts }) => grams(texts[0]))
  const counts = await frequencies(db, county, patterns)
  return words.map((word, i) => {
    const count = patterns[i]?.length === 0 ? catalogue.clauses / 2 : (counts[i] ?? 0)
    return { word, weight: Math.log(1 + (catalogue.clauses - count + 0.5) / (count + 0.5)) }
  })
}
