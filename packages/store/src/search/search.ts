import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Executor } from '../executor.ts'
import { catalogueOf, shelfOf } from './catalogue.ts'
import type { Cut } from './cut.ts'
import { type FacetChoice, type FacetName, type Facets, facetsOf, within, withoutEach } from './facets.ts'
import { type Found, findAll, findPart, type Place } from './find.ts'
import { isAnywhere, meantBy } from './meant.ts'
import type { Names } from './names.ts'
import { normalise } from './normalise.ts'
import { nearest, ranked } from './rank.ts'
import { sentenceWords } from './sentence.ts'
import { type DocumentHit, shown } from './shown.ts'
import { nearTerms } from './spelling.ts'
import { plain, type Word, wordOf, wordsOf } from './words.ts'

export interface SearchAsked {
  readonly county: string
  readonly text: string
  readonly names: Names
  readonly cut: Cut
  readonly facets?: FacetChoice
  /** Only clauses of this document (its slug), and then all that fit. */
  readonly document?: string
  /** Every word exactly as typed, or nothing: no word put right, no sentence taken apart. */
  readonly exact?: boolean
  /** The day for 当日有效. */
  readonly on: Temporal.PlainDate
  /** Documents; 10 and 0 unless told. */
  readonly limit?: number
  readonly offset?: number
}

export interface SearchResult {
  /** How it was looked for: every word; or, where no clause has every one, as many as there are. */
  readonly mode: 'all' | 'part'
  /** The words looked for, as typed or as taken instead; `marksIn` finds them in a text. */
  readonly words: readonly Word[]
  /** Words that are nowhere and what was looked for instead. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[]
  /** Of a sentence only what comes nearest is found. */
  readonly total: { readonly documents: number; readonly clauses: number }
  readonly documents: readonly DocumentHit[]
  readonly facets: Facets
  /** What may help where nothing was found. */
  readonly help: {
    /** Documents that there are to be searched. */
    readonly documents: number
    /** Terms of the documents that are near to what was typed. */
    readonly terms: readonly string[]
    /** Facets chosen, and how many documents there are without each. */
    readonly without: readonly { readonly facet: FacetName; readonly value: string; readonly documents: number }[]
  }
}

/** Clauses on a page, and of each document at least: where few documents are found, more of each is shown. */
const ON_PAGE = 24
const PER_DOCUMENT = 3
const IN_ONE_DOCUMENT = 200

/** Finds clauses, by document. The public finds what is published in its newest version, those inside the newest. */
export async function search(db: Executor, actor: Actor, asked: SearchAsked): Promise<SearchResult> {
  const { county, names, on, facets: choice = {}, limit = 10, offset = 0 } = asked
  const catalogue = await catalogueOf(db, county, names)
  const seen = shelfOf(actor, catalogue)
  const place = { db, county, catalogue, seen }
  const { found, corrected } = await attempts(place, wordsOf(asked.text, names), asked)
  const here =
    asked.document === undefined
      ? found.documents
      : found.documents.filter(({ document }) => document.document === asked.document)
  const pool = found.mode === 'part' ? await nearest(place, found, here) : here
  const documents = pool.map(({ document }) => document)
  const chosen = pool.filter(({ document }) => within(document, choice, on))
  const page = await ranked(place, found, chosen, { limit, offset })
  const total = { documents: chosen.length, clauses: chosen.reduce((sum, { clauses }) => sum + clauses, 0) }
  const words = found.words.map(({ word }) => word)
  return {
    mode: found.mode,
    words,
    corrected,
    total,
    documents: await shown(db, county, page, {
      words,
      perDocument:
        asked.document === undefined
          ? Math.max(PER_DOCUMENT, Math.ceil(ON_PAGE / Math.max(1, page.length)))
          : IN_ONE_DOCUMENT,
    }),
    facets: facetsOf(documents, choice, on),
    help: {
      documents: seen.byId.size,
      terms: chosen.length > 0 ? [] : nearTerms(normalise(asked.text).text, seen.vocabulary).map(plain),
      without: chosen.length > 0 ? [] : withoutEach(documents, choice, on),
    },
  }
}

type Corrected = SearchResult['corrected']

/** Every word; else every word with those that are nowhere put right; else the words of the sentence, as many as fit. */
async function attempts(
  place: Place,
  words: readonly Word[],
  { text, names, cut, exact = false }: SearchAsked,
): Promise<{ readonly found: Found; readonly corrected: Corrected }> {
  if (words.length === 0) return { found: NOTHING, corrected: [] }
  const exactly = await findAll(place, words)
  if (exact || exactly.documents.length > 0) return { found: exactly, corrected: [] }
  const { vocabulary } = place.seen
  const corrected: { typed: string; taken: string }[] = []
  const meant: Word[] = []
  for (const word of words) {
    const nowhere = words.length === 1 || !(await isAnywhere(place, word))
    const taken = nowhere ? await meantBy(place, word.texts[0], cut) : undefined
    if (taken !== undefined) corrected.push({ typed: word.shown, taken: plain(taken) })
    meant.push(taken === undefined ? word : wordOf(plain(taken), taken, names))
  }
  if (corrected.length > 0) {
    const righted = await findAll(place, meant)
    if (righted.documents.length > 0) return { found: righted, corrected }
  }
  const pieces = sentenceWords(corrected.length > 0 ? meant.map(({ shown: one }) => one).join(' ') : text, {
    names,
    terms: vocabulary.terms,
    cut,
  })
  return { found: pieces.length === 0 ? exactly : await findPart(place, pieces), corrected }
}

const NOTHING: Found = { mode: 'all', words: [], documents: [], fits: sql<boolean>`false` }
