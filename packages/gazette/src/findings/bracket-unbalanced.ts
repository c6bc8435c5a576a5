import type { Finding } from '../types.ts'
import type { Rule } from './rule.ts'
import { excerpt, findingAt, type Site } from './site.ts'

/** Openers to closers; half-width and full-width of one bracket close one another. */
const FAMILY: Readonly<Record<string, readonly [family: string, opens: boolean]>> = {
  '（': ['（）', true],
  '(': ['（）', true],
  '）': ['（）', false],
  ')': ['（）', false],
  '《': ['《》', true],
  '》': ['《》', false],
  '〈': ['〈〉', true],
  '〉': ['〈〉', false],
  '【': ['【】', true],
  '】': ['【】', false],
  '〔': ['〔〕', true],
  '［': ['〔〕', true],
  '[': ['〔〕', true],
  '〕': ['〔〕', false],
  '］': ['〔〕', false],
  ']': ['〔〕', false],
}

/** Cheap test for any of them. */
const ANY = /[（）()《》〈〉【】〔〕［］[\]]/
const BRACKET = /[（）()《》〈〉【】〔〕［］[\]]/gu

interface Loose {
  readonly site: Site
  readonly at: number
  readonly family: string
  readonly opens: boolean
}

/** A bracket or title mark without its partner. One that closes in the next paragraph is paired with it. */
export const bracketUnbalanced: Rule = ({ sites }) => {
  const loose = new Set<Loose>()
  const lastOpen = new Map<string, Loose>()
  for (const site of sites) {
    for (const one of looseIn(site)) {
      const opener = one.opens ? undefined : lastOpen.get(one.family)
      if (opener && isNear(opener.site, site)) loose.delete(opener)
      else loose.add(one)
      if (one.opens) lastOpen.set(one.family, one)
      else lastOpen.delete(one.family)
    }
  }
  return [...loose].map(report)
}

/** A bracketed remark may run over a few paragraphs of one parent. */
function isNear(a: Site, b: Site): boolean {
  if (a.document !== b.document) return false
  if (b.parent === a.node) return b.index === 0
  return a.parent === b.parent && b.index > a.index && b.index - a.index <= 3
}

function looseIn(site: Site): Loose[] {
  if (!ANY.test(site.text)) return []
  const open = new Map<string, Loose[]>()
  const loose: Loose[] = []
  const { text } = site
  for (const { 0: bracket, index: at } of text.matchAll(BRACKET)) {
    const [family = '', opens = false] = FAMILY[bracket] ?? []
    const one = { site, at, family, opens }
    const waiting = open.get(family)
    if (opens && waiting) waiting.push(one)
    else if (opens) open.set(family, [one])
    else if (!waiting?.pop() && !isEnumerator(text, at)) loose.push(one)
  }
  return [...loose, ...[...open.values()].flat()]
}

/** 1） and 一） number things and have no opening half. */
function isEnumerator(text: string, at: number): boolean {
  return /(?:^|[，。；：、）])(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/u.test(text.slice(Math.max(0, at - 4), at))
}

function report({ site, at, family, opens }: Loose): Finding {
  const [left = '', right = ''] = family
  return findingAt(
    site,
    'bracket-unbalanced',
    'error',
    {
      message: opens
        ? `“${excerpt(site.text, [at, at + 1])}”处的“${site.text[at]}”没有与之配对的“${right}”。`
        : `“${excerpt(site.text, [at, at + 1])}”处的“${site.text[at]}”没有与之配对的“${left}”。`,
      settle: '请对照原件补出或删去括号。',
    },
    [at, at + 1],
  )
}
