import type { Span } from '../types.ts'
import { type Label, labelAt } from './labels.ts'

/** A non-blank line, trimmed. */
export interface Line {
  readonly text: string
  readonly span: Span
  /** Blank lines before it. */
  readonly gap: number
  /** Begins with the two-character indent of a paragraph. */
  readonly indented: boolean
  /** A page number or running head: printed by the page, not by the document. */
  readonly furniture: boolean
  /** What it begins with that looks like a label. */
  readonly label: Label | null
}

const PAGE_NUMBER = /^[—–－\-·•\s]+\d{1,4}[—–－\-·•\s]+$|^第\s*\d{1,4}\s*页(\s*共\s*\d{1,4}\s*页)?$/u
const END_OF_LINE = /^[\r\n\f\u2028\u2029]/
/** A running head is the same short line on many pages. */
const REPEATS = 4

/** The non-blank lines of a source, in order. Linear. */
export function linesOf(source: string): Line[] {
  const raw: { text: string; span: Span; gap: number; indented: boolean }[] = []
  let gap = 0
  const pattern = /[^\r\n\f\u2028\u2029]+|\r\n|[\r\n\f\u2028\u2029]/g
  let blank = true
  for (const match of source.matchAll(pattern)) {
    const whole = match[0]
    if (END_OF_LINE.test(whole)) {
      if (blank) gap += 1
      blank = true
      continue
    }
    const text = whole.trim()
    if (text === '') continue
    const from = match.index + whole.length - whole.trimStart().length
    raw.push({ text, span: [from, from + text.length], gap, indented: /^(\u3000{2}| {4}|\t)/u.test(whole) })
    gap = 0
    blank = false
  }
  const seen = new Map<string, number>()
  for (const { text } of raw) if (isHead(text)) seen.set(headKey(text), (seen.get(headKey(text)) ?? 0) + 1)
  return raw.map(({ text, span, gap, indented }) => ({
    text,
    span,
    gap,
    indented,
    furniture: PAGE_NUMBER.test(text) || (isHead(text) && (seen.get(headKey(text)) ?? 0) >= REPEATS),
    label: labelAt(text),
  }))
}

function isHead(text: string): boolean {
  return text.length <= 40 && text.includes('公报')
}

/** Running heads differ by their page number only. */
function headKey(text: string): string {
  return text.replace(/^\d+\s*|\s*\d+$/gu, '')
}
