import type { Node, Reading } from '@zhengling/gazette'
import { OFFICE } from './corpus.ts'
import { oneOf, randomFrom } from './random.ts'

/** What people type, in kinds that cost differently. */
export interface Queries {
  readonly kind: string
  readonly texts: readonly string[]
}

const HAN = /[\u4e00-\u9fff]+/g

/** Queries over a corpus, of each kind so many, drawn from what some of its documents say. */
export function queriesOver(readings: readonly Reading[], each: number, seed = 7): readonly Queries[] {
  const random = randomFrom(seed)
  const documents = readings.flatMap((reading) => reading.documents)
  const clauses = documents.flatMap(({ clauses: sections }) => sections.flatMap(({ children }) => children))
  const figures = clauses.flatMap(({ text }) => text.match(/\d+(?:元|万元|户|亩|吨|家)/g) ?? [])
  const bodies = documents.flatMap(({ facts }) => facts.map(({ text }) => text))
  const document = () => oneOf(random, documents)
  const short = OFFICE.filter(({ length }) => length === 2)
  const piece = (length: number, { text }: Node = oneOf(random, clauses)): string => {
    const run = text.match(HAN)?.find((one) => one.length >= length)
    if (run === undefined) return piece(length)
    const at = Math.floor(random() * (run.length - length + 1))
    return run.slice(at, at + length)
  }
  /** The first words of a title without the county: its own. */
  const topic = () => document().title.slice(2, 7)
  const make = (kind: string, text: (i: number) => string): Queries => ({
    kind,
    texts: Array.from({ length: each }, (_, i) => text(i)),
  })
  return [
    make('两字词', (i) => (i % 2 === 0 ? oneOf(random, short) : piece(2))),
    make('两个词', () => `${oneOf(random, short)} ${piece(3)}`),
    make('数字', (i) => (i % 2 === 0 ? oneOf(random, figures) : (document().number ?? ''))),
    make('条', () => `第${1 + Math.floor(random() * 56)}条`),
    make('单位', () => oneOf(random, bodies)),
    make('整句', () => `${piece(3)}的${oneOf(random, short)}${topic()}多少钱`),
    make('错一字', () => mistyped(topic(), random)),
    make('查无', () => Array.from({ length: 4 }, () => oneOf(random, NOWHERE)).join('')),
  ]
}

/** Characters that no word of the corpus has. */
const NOWHERE = '龘 靐 齉 爩 鱻 麤 灪 龖 厵 飝'.split(' ')

function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1))
  return `${word.slice(0, at)}${oneOf(random, NOWHERE)}${word.slice(at + 1)}`
}
