import type { Cut } from './cut.ts'
import type { Names } from './names.ts'
import { normalise } from './normalise.ts'
import { ASKED_FOR, MEASURE_ASKED, PLAIN_WORDS, STOP_WORDS } from './plain-words.ts'
import { plain, type Word, wordOf } from './words.ts'

/** A word of a sentence. */
export interface SentenceWord extends Word {
  readonly hint: boolean
}

const FIGURE = /‹[\d.]+›(?:个工作日|个月|万元|亿元|公里|小时|[^‹,;。:()\s])?/
/** Words that only ask, of two characters or more: taken out before the rest is cut, which would join their neighbours. */
const ASKING = new RegExp(
  [...STOP_WORDS]
    .filter(({ length }) => length > 1)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'u',
)
const LONGEST_TERM = 20
const SHORTEST_TERM = 3

/** What a whole sentence is about: figures, the terms that documents use, then words; without those that only ask. */
export function sentenceWords(
  sentence: string,
  { names, terms, cut }: { readonly names: Names; readonly terms: ReadonlyMap<string, number>; readonly cut: Cut },
): readonly SentenceWord[] {
  const found = new Map<string, SentenceWord>()
  const add = (word: SentenceWord): void => {
    const [key] = word.texts
    if (!found.has(key)) found.set(key, word)
  }
  const text = normalise(sentence).text
  for (const [asking, texts] of ASKED_FOR) {
    if (text.includes(asking)) add({ shown: asking, texts, hint: true })
  }
  for (const [asking, measure] of text.matchAll(MEASURE_ASKED))
    add({ shown: asking, texts: [`›${measure}`], hint: true })
  for (const { part, whole } of parts(text, (one) => isTerm(one, names, terms))) {
    if (!whole) for (const word of part.split(ASKING).flatMap((piece) => cut(piece))) addWord(word)
    else {
      // 一亩 asks for one of something; what stands in the text is the measure.
      const one = /^‹1›(.+)$/.exec(part)?.[1]
      add({ ...wordOf(plain(one ?? part), one ?? part, names), hint: one !== undefined })
    }
  }
  return [...found.values()]

  function addWord(word: string): void {
    if (STOP_WORDS.has(word) || !/[\p{L}\p{N}]/u.test(word)) return
    const others = PLAIN_WORDS.get(word) ?? []
    // One character alone is in too many words to say anything; what it stands for may be looked for.
    const [first, ...rest] = word.length === 1 ? others : [word, ...others]
    if (first !== undefined) add({ ...wordOf(word, word, names), texts: [first, ...rest], hint: false })
  }
}

const isTerm = (part: string, names: Names, terms: ReadonlyMap<string, number>): boolean =>
  terms.has(part) || names.bodyOf(part) !== undefined

interface Part {
  readonly part: string
  /** A figure or a term, not to be cut. */
  readonly whole: boolean
}

/** Takes out figures and, from the left, the longest terms; what is between is still to be cut. */
function parts(text: string, known: (part: string) => boolean): readonly Part[] {
  const found: Part[] = []
  let loose = ''
  const close = (): void => {
    if (loose !== '') found.push({ part: loose, whole: false })
    loose = ''
  }
  for (let at = 0; at < text.length; ) {
    const figure = text[at] === '‹' ? (FIGURE.exec(text.slice(at))?.[0] ?? '') : ''
    const part = figure === '' ? longestTerm(text, at, known) : figure
    if (part === '') loose += text[at]
    else {
      close()
      found.push({ part, whole: true })
    }
    at += Math.max(1, part.length)
  }
  close()
  return found
}

function longestTerm(text: string, at: number, known: (part: string) => boolean): string {
  for (let length = Math.min(LONGEST_TERM, text.length - at); length >= SHORTEST_TERM; length -= 1) {
    const part = text.slice(at, at + length)
    if (known(part)) return part
  }
  return ''
}
