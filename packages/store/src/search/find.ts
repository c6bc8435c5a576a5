import { type RawBuilder, sql } from 'kysely'
import type { Executor } from '../executor.ts'
import { candidates } from './candidates.ts'
import type { Catalogue, SearchedDocument, Shelf } from './catalogue.ts'
import {
  all,
  amount,
  any,
  type Condition,
  lengthWeight,
  mayConcern,
  orOf,
  says,
  saysAny,
  standsUnder,
} from './condition.ts'
import { headSays, weighHead } from './head.ts'
import { weighWords } from './rarity.ts'
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
  const own = any(words.map(says))
  const fits = words.length === 1 ? saysAny(words) : all([...everywhere(place, weighed), own])
  const heads = [...place.seen.byId.values()].filter((document) => words.every((word) => headSays(word, document)))
  return { mode: 'all', words: weighed, fits: own, documents: await rough(place, weighed, fits, heads) }
}

/** How much less a word weighs than the rarest one, if it is in eight times as many clauses. */
const TOO_COMMON = Math.log(8)

/**
 * Every word in the clause, above it or in its document's head. Looked up in the index are the rarest word and others
 * nearly as rare; what is far more common is cheaper to look for in the texts that those leave.
 */
function everywhere(place: Place, words: readonly Weighed[]): readonly Condition[] {
  const most = Math.max(...words.map(({ weight }) => weight))
  return words.map(({ word, weight }) => {
    const heads = headsWith(place, word)
    const exact = orOf(any([says(word), standsUnder(word)]), heads)
    return most - weight > TOO_COMMON ? exact : all([orOf(mayConcern(word), heads), exact])
  })
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
  const plain = weighed.filter((_, i) => words[i]?.hint === false)
  const needed = essential(plain.length > 0 ? plain : weighed).map(({ word }) => word)
  const one = saysAny(needed)
  const heads = [...place.seen.byId.values()].filter((document) => weighHead(weighed, document).share >= HEAD_ENOUGH)
  const several = await rough(place, weighed, all([atLeastTwo(needed, words), one]), heads)
  // Clauses that say one word alone are looked at only where none has two: there are very many of them.
  const documents = several.some(({ clauses }) => clauses > 0) ? several : await rough(place, weighed, one, heads)
  return { mode: 'part', words: weighed, fits: any(needed.map(says)), documents }
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
