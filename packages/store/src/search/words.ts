import type { Names } from './names.ts'
import { normalise } from './normalise.ts'

/** One thing that is looked for. */
export interface Word {
  /** As it was typed, or as it was taken instead. */
  readonly shown: string
  /** Any of these, normalised; the first is what was typed. */
  readonly texts: readonly [string, ...string[]]
  /** The body that it is a name of: found under any of its names. */
  readonly body?: string
  /** All names of the body, normalised, for marking. */
  readonly names?: readonly string[]
  /** A clause cited by its place (第九条第二款): normalised path. */
  readonly path?: string
  /** What an answer would have, not what was typed: counts little. */
  readonly hint?: boolean
}

/** A word and what it counts for: rare words say more. */
export interface Weighed {
  readonly word: Word
  readonly weight: number
}

const BRACKET = '[(（\\[［〔【]?'
const CLOSE = '[)）\\]］〕】]?'
/** Blanks inside a document's number or a figure with its unit separate no words. */
const NUMBER_TYPED = new RegExp(`(发)\\s*${BRACKET}\\s*(\\d{4})\\s*${CLOSE}\\s*第?\\s*(\\d+)\\s*号`, 'g')
const BEFORE_UNIT = /(?<=\d)\s+(?=[年月日号条款章元万亿%％个户亩处])/g
const AFTER_DATE = /(?<=\d[年月])\s+(?=\d)/g
const SEPARATOR = /[\s、;；。!！?？|]+|(?<!\d)[,，]|[,，](?!\d)/u

/** A number without its year: 政办发27号. */
const SHORT_NUMBER = /^(.*发)第?(‹\d+›号)(?:文件?)?$/
const BARE_NUMBER = /^(‹\d+›号)(?:文件?)$/
const ARTICLE = /^(第‹[\d.]+›条)((?:第‹\d+›款|\(‹\d+›\))*)$/

/** What a query looks for, word by word. */
export function wordsOf(query: string, names: Names): readonly Word[] {
  return query
    .normalize('NFKC')
    .replaceAll(NUMBER_TYPED, '$1〔$2〕$3号')
    .replaceAll(BEFORE_UNIT, '')
    .replaceAll(AFTER_DATE, '')
    .split(SEPARATOR)
    .flatMap((piece) => pieceWords(piece, names))
}

function pieceWords(piece: string, names: Names): readonly Word[] {
  const text = normalise(piece).text
  if (!/[\p{L}\p{N}%]/u.test(text)) return []
  const [, body, number] = SHORT_NUMBER.exec(text) ?? []
  if (body !== undefined && number !== undefined) {
    return [wordOf(body, body, names), wordOf(plain(number), number, names)]
  }
  const [, bare] = BARE_NUMBER.exec(text) ?? []
  if (bare !== undefined) return [wordOf(plain(bare), bare, names)]
  const [, article, rest = ''] = ARTICLE.exec(text) ?? []
  if (article === undefined) return [wordOf(piece, text, names)]
  return [{ shown: piece, texts: [article + rest.replaceAll(/第‹\d+›款/g, '')], path: text }]
}

export function wordOf(shown: string, text: string, names: Names): Word {
  const body = names.bodyOf(text)
  return body === undefined ? { shown, texts: [text] } : { shown, texts: [text], body, names: names.namesOf(body) }
}

/** A normal text as one would write it. */
export const plain = (text: string): string => text.replaceAll(/[‹›]/g, '')
