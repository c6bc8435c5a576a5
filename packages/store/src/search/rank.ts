import { clausesOf, type IndexedClause } from './candidates.ts'
import type { SearchedDocument } from './catalogue.ts'
import { type Found, type FoundDocument, newer, type Place } from './find.ts'
import { weighHead } from './head.ts'
import { weigh } from './weigh.ts'

export interface RankedClause {
  readonly clause: IndexedClause
  readonly score: number
}

export interface RankedDocument {
  readonly document: SearchedDocument
  readonly score: number
  /** How well its head fits, 0 where it does not. */
  readonly head: number
  /** Clauses that fit, the best first. */
  readonly clauses: readonly RankedClause[]
}

/** A document with several good clauses stands before one with a single one that is as good. */
const MORE_CLAUSES = 0.04
/** Of a sentence's words as many as this part of the best clause's score, or it is not shown. */
const WORTH_SHOWING = 0.4
/** A share of the words below which a head is not what was asked for. */
const HEAD_SHARE = { all: 0.999, part: 0.6 } as const

/** Documents looked at closely, for each one shown: a rough order would do for none of them. */
const CLOSE = 3
/** What is looked at closely for a sentence: what comes after these has little to do with it. */
const NEAREST = 30

/** One page of the documents found, in order: the roughly best are weighed, a few pages of them at a time. */
export async function ranked(
  place: Place,
  found: Found,
  documents: readonly FoundDocument[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly RankedDocument[]> {
  const block = Math.max(1, limit * CLOSE)
  const start = Math.floor(offset / block) * block
  const close = await weighed(place, found, documents.slice(start, start + block))
  return close.slice(offset - start, offset - start + limit)
}

/** Of the documents found for a sentence those that come nearest to it, with the number of clauses that do. */
export async function nearest(
  place: Place,
  found: Found,
  documents: readonly FoundDocument[],
): Promise<readonly FoundDocument[]> {
  const close = await weighed(place, found, documents.slice(0, NEAREST))
  return close.map(({ document, score, clauses }) => ({ document, score, clauses: clauses.length }))
}

/** Weighs the clauses of documents, and puts them in order. */
async function weighed(
  { db, county }: Place,
  found: Found,
  documents: readonly FoundDocument[],
): Promise<readonly RankedDocument[]> {
  const ids = documents.map(({ document }) => document.id)
  const clauses = Map.groupBy(await clausesOf(db, county, ids, found.fits), ({ document }) => document)
  const best = documents.map(({ document }) => rankedOne(found, document, clauses.get(document.id) ?? []))
  const top = Math.max(...best.map(({ score }) => score))
  const floor = found.mode === 'part' ? top * WORTH_SHOWING : 0
  return best
    .map((one) => ({ ...one, clauses: one.clauses.filter(({ score }) => score >= floor) }))
    .filter(({ clauses: kept, head }) => kept.length > 0 || head > floor)
    .toSorted((a, b) => b.score - a.score || newer(a.document, b.document))
}

function rankedOne(found: Found, document: SearchedDocument, clauses: readonly IndexedClause[]): RankedDocument {
  const { words, mode } = found
  const fitting = clauses
    .map((clause) => ({ clause, ...weigh(words, clause, document) }))
    .filter(({ share, says }) => says && (mode === 'part' || share > HEAD_SHARE.all))
    .map(({ clause, score, share }) => ({ clause, score: mode === 'part' ? score * answering(clause, share) : score }))
    .toSorted((a, b) => b.score - a.score || a.clause.ordinal - b.clause.ordinal)
  const { score, share } = weighHead(words, document)
  const head = share >= HEAD_SHARE[mode] ? score : 0
  const best = Math.max(head, fitting[0]?.score ?? 0)
  return { document, head, clauses: fitting, score: best * (1 + MORE_CLAUSES * Math.log1p(fitting.length)) }
}

/** A question is answered by a sentence, and by one that meets most of its words. */
const answering = ({ heading }: IndexedClause, share: number): number => (0.4 + 0.6 * share) * (heading ? 0.7 : 1)
