import type { Finding } from '../types.ts'
import type { Rule } from './rule.ts'
import { excerpt, findingAt, type Site } from './site.ts'

const DOUBLE = /[“”]/gu
const SINGLE = /[‘’]/gu

/** A quotation mark without its partner, or the wrong half of one. A quotation over several paragraphs is no fault. */
export const quoteUnbalanced: Rule = ({ sites }) => {
  const found = new Set<{ site: Site; at: number }>()
  let opener: { site: Site; at: number } | null = null
  for (const site of sites) {
    if (!/["“”‘’]/.test(site.text)) continue
    for (const at of [...looseIn(site.text, DOUBLE, '”'), ...looseIn(site.text, SINGLE, '’'), ...odd(site.text)]) {
      const one = { site, at }
      const mark = site.text[at]
      if (mark === '”' && opener && crosses(opener.site, site)) found.delete(opener)
      else found.add(one)
      if (mark === '“') opener = one
      else if (mark === '”') opener = null
    }
  }
  return [...found].filter(({ site, at }) => !isResumed(site, at)).map(({ site, at }) => report(site, at))
}

/** A quotation of several paragraphs opens each of them and closes the last. */
function isResumed(site: Site, at: number): boolean {
  const next = site.siblings[site.index + 1]
  return site.text[at] === '“' && next?.label === '' && /^\s*“/u.test(next.text)
}

function crosses(a: Site, b: Site): boolean {
  if (a.document !== b.document) return false
  if (b.parent === a.node) return b.index === 0
  return a.parent === b.parent && b.index > a.index && b.index - a.index <= 3
}

/** Halves without a partner; marks of one kind do not nest. */
function looseIn(text: string, halves: RegExp, close: string): number[] {
  const marks = [...text.matchAll(halves)].map((match) => match.index).filter((at) => !isApostrophe(text, at))
  const loose: number[] = []
  let opened = -1
  marks.forEach((at, i) => {
    if (text[at] === close) {
      if (opened < 0) loose.push(at)
      opened = -1
    } else if (opened < 0) opened = at
    else if (text[marks[i + 1] ?? -1] === close) {
      loose.push(opened)
      opened = at
    } else {
      // “甲“乙: the second half is printed as a first.
      loose.push(at)
      opened = -1
    }
  })
  return opened >= 0 ? [...loose, opened] : loose
}

function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z]/u.test(text[at - 1] ?? '') && /[A-Za-z]/u.test(text[at + 1] ?? '')
}

/** Straight marks have no halves: an odd number of them leaves one over. */
function odd(text: string): number[] {
  const marks = [...text.matchAll(/"/gu)].map((match) => match.index)
  return marks.length % 2 === 0 ? [] : marks.slice(-1)
}

function report(site: Site, at: number): Finding {
  const mark = site.text[at] ?? ''
  const partner = mark === '“' ? '”' : mark === '”' ? '“' : mark === '‘' ? '’' : mark === '’' ? '‘' : '"'
  return findingAt(
    site,
    'quote-unbalanced',
    'error',
    {
      message: `${excerpt(site.text, [at, at + 1])} 处的引号 ${mark} 没有与之配对的 ${partner}。`,
      settle: '请对照原件补出或改正引号。',
    },
    [at, at + 1],
  )
}
