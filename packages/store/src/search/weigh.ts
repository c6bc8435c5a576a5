import type { IndexedClause } from './candidates.ts'
import type { SearchedDocument } from './catalogue.ts'
import { headSays } from './head.ts'
import type { Weighed, Word } from './words.ts'

/** Of a word said above the clause, in its document's title, and above it as well as in it. */
const ABOVE = 0.5
const IN_TITLE = 0.3
const ALSO_ABOVE = 0.15
/** What a body does is asked for: where it begins the sentence more, in a list of many or a list of names less. */
const SUBJECT = 1.25
const LISTED = 0.08
const IN_ROW = 0.4
/** Said by another of its names, or by another word of the same meaning. */
const OTHERWISE = 0.85
/** BM25 (Robertson and Zaragoza 2009): how soon more of the same counts no more, and how much length counts. */
const K = 1.2
const B = 0.5
const USUAL_LENGTH = 70
/** All words side by side as typed; all words near one another; the very clause that was cited. */
const PHRASE = 0.5
const NEAR = 0.4
const CITED = 4

/** How a clause answers a query. */
export interface Weight {
  readonly score: number
  /** The part of the words, by weight, that it says or stands under. */
  readonly share: number
  /** Whether it says any word itself. */
  readonly says: boolean
}

export function weigh(words: readonly Weighed[], clause: IndexedClause, document: SearchedDocument): Weight {
  const own = clause.text.slice(clause.text.indexOf('\n') + 1)
  const length = K * (1 - B + (B * own.length) / USUAL_LENGTH)
  let [score, met, total, saying] = [0, 0, 0, 0]
  for (const { word, weight: plain } of words) {
    total += plain
    const times = timesSaid(word, clause)
    const weight = plain * actorWeight(word, clause, own) * (clause.text.includes(word.texts[0]) ? 1 : OTHERWISE)
    const above = word.texts.some((text) => clause.context.includes(text))
    const titled = headSays(word, document)
    if (times > 0) {
      score += (weight * ((K + 1) * times)) / (times + length) + (above ? weight * ALSO_ABOVE : 0)
      saying += weight
    } else if (above) score += weight * ABOVE
    else if (titled) score += weight * IN_TITLE
    if (times > 0 || above || titled) met += plain
    score += plain * cited(word, clause)
  }
  if (words.length > 1 && saying > 0) score += saying * together(words, own)
  return { score: score * worth(clause), share: total === 0 ? 0 : met / total, says: saying > 0 }
}

function timesSaid({ texts, body, names = [] }: Word, { text, bodies }: IndexedClause): number {
  const most = Math.max(...[...texts, ...names].map((one) => text.split(one).length - 1))
  return most > 0 || body === undefined ? most : Number(bodies.includes(`\n${body}\n`))
}

function actorWeight({ body, texts, names = [] }: Word, { path, bodies }: IndexedClause, own: string): number {
  if (body === undefined) return 1
  const subject = [...texts, ...names].some((name) => own.startsWith(name)) ? SUBJECT : 1
  const others = Math.max(0, bodies.split('\n').length - 3)
  return (subject * (/第\d+行$/.test(path) ? IN_ROW : 1)) / (1 + LISTED * others)
}

/** A clause's own place against the one cited: itself, or a paragraph of it. */
function cited({ path, texts }: Word, { text, path: printed }: IndexedClause): number {
  const place = printed.replaceAll(/\d+(?:\.\d+)*/g, '‹$&›')
  const labels = text.slice(0, text.indexOf('\n'))
  if (place === (path ?? texts[0])) return CITED
  return labels === (path ?? texts[0]) ? CITED / 2 : 0
}

/** How near the words stand to one another: side by side as typed, or within a short stretch. */
function together(words: readonly Weighed[], text: string): number {
  const typed = words.map(({ word }) => word.texts[0])
  if (text.includes(typed.join(''))) return PHRASE
  const places = typed.map((one) => text.indexOf(one)).filter((at) => at >= 0)
  if (places.length < 2) return 0
  const stretch = Math.max(...places) - Math.min(...places)
  return NEAR / (1 + stretch / 20)
}

/** What a clause is worth before anything is asked: covering notes and aims answer few questions. */
function worth({ path, context, text, heading }: IndexedClause): number {
  if (path.startsWith('通知/')) return 0.5
  if (path.includes('附件说明')) return 0.8
  const aims = /指导思想|基本原则/.test(context) ? 0.8 : 1
  const figures = !heading && /‹[\d.]+›/.test(text.slice(text.indexOf('\n'))) ? 1.2 : 1
  const list = /第\d+行$/.test(path) && figures === 1 ? 0.75 : 1
  return aims * figures * list
}
