import { citationsIn } from './citations.ts'
import { documentNumbersIn } from './document-numbers.ts'
import type { FoundKind } from './found.ts'
import { GAP } from './numerals.ts'
import type { Scan } from './scan.ts'
import { titlesIn } from './titles.ts'

type Reference = FoundKind<'reference'>

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const ATTACHED = new RegExp(
  `附(?:件|表|录|图)(?!材料|\\s?[:：])(?:${GAP}(${NUMBER}(?:${GAP}[-~—至]${GAP}${NUMBER})?)(?![\\d.]))?`,
  'gu',
)
const FURTHER = new RegExp(`[、和及]${GAP}(\\d{1,2})(?![\\d.个项种名份])`, 'uy')
const ADDRESS = /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+=%-]+/gu
const HEADS_LIST = /^\s*(?:[:：]|\d|$)/u

/** What a text refers to: titles, document numbers, clauses, attachments, web addresses. */
export function referencesIn(scan: Scan): Reference[] {
  const { text } = scan
  const titles = titlesIn(text)
  const all: Reference[] = titles.map(({ from, to, title }) => found(from, to, { to: '文件', target: title }))
  for (const { from, to, number } of documentNumbersIn(text)) all.push(found(from, to, { to: '文号', target: number }))
  for (const { from, to, target, of } of citationsIn(text, titles))
    all.push(found(from, to, { to: '条款', target, ...(of ? { of } : {}) }))
  if (text.includes('附')) all.push(...attachmentsIn(text))
  if (/www|http/u.test(text)) all.push(...addressesIn(text))
  return all
}

function addressesIn(text: string): Reference[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    let length = match[0].length
    while (/[.,:;!?'-]/u.test(match[0][length - 1] ?? '')) length -= 1
    return found(match.index, match.index + length, { to: '网址', target: match[0].slice(0, length) })
  })
}

function attachmentsIn(text: string): Reference[] {
  const all: Reference[] = []
  for (const match of text.matchAll(ATTACHED)) {
    const number = match[1]?.replace(/\s/gu, '').replace(/[~—至]/u, '-')
    let to = match.index + match[0].length
    const word = match[0].slice(0, 2)
    // 附件： at the head of a line announces the list itself; 附表, 附图 without a number are words.
    if (number === undefined && (word !== '附件' || (match.index === 0 && HEADS_LIST.test(text.slice(to))))) continue
    all.push(found(match.index, to, { to: '附件', target: `${word}${number ?? ''}` }))
    if (number === undefined) continue
    FURTHER.lastIndex = to
    for (let next = FURTHER.exec(text); next; next = FURTHER.exec(text)) {
      to = FURTHER.lastIndex
      const digits = next[1] ?? ''
      all.push(found(to - digits.length, to, { to: '附件', target: word + digits }))
    }
  }
  return all
}

function found(from: number, to: number, value: Reference['value']): Reference {
  return { kind: 'reference', from, to, value }
}
