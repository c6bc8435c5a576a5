import type { SearchedDocument } from './catalogue.ts'
import type { Weighed, Word } from './words.ts'

/** The document's head says the word: its number, titles, issuer or day. */
export const headSays = ({ texts, body }: Word, { head, issuer }: SearchedDocument): boolean =>
  texts.some((text) => head.includes(text)) || (body !== undefined && issuer === body)

/** What the number, a title and the rest of a head count for. */
const NUMBER = 5
const NUMBER_PART = 2
const TITLE = 1.2
const WHOLE_TITLE = 2.5
const REST = 0.8

/** How well the document itself is what was asked for, and the part of the words, by weight, that its head says. */
export function weighHead(
  words: readonly Weighed[],
  document: SearchedDocument,
): { readonly score: number; readonly share: number } {
  const number = document.number === null ? '' : (document.head.split('\n')[0] ?? '')
  let [score, met, total, covered] = [0, 0, 0, 0]
  for (const { word, weight } of words) {
    total += weight
    if (!headSays(word, document)) continue
    met += weight
    const [text] = word.texts
    const titled = word.texts.find((one) => document.titles.some((title) => title.includes(one)))
    if (number === text) score += weight * NUMBER
    else if (number.includes(text)) score += weight * NUMBER_PART
    else if (titled === undefined) score += weight * REST
    else {
      score += weight * TITLE
      covered += titled.length
    }
  }
  const shortest = Math.min(...document.titles.map(({ length }) => length))
  score += met * WHOLE_TITLE * Math.min(1, covered / Math.max(1, shortest))
  return { score, share: total === 0 ? 0 : met / total }
}
