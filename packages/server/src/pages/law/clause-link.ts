import { placeHref } from '../../http/address.ts'
import type { ClauseLink } from './ladder.ts'

/** Links to the clauses of the documents that stand on this site; a document's slug is its number. */
export const clauseLink = (documents: readonly string[]): ClauseLink => {
  const here = new Set(documents)
  return ({ document, clause }) => (here.has(document) ? placeHref(document, clause) : undefined)
}
