import type { Span } from '@zhengling/gazette'

/** A stretch of a text on one line; what a finding hangs on is marked, around it stand a few words more. */
export type Quote = readonly { readonly text: string; readonly marked: boolean }[]

/** Characters shown on each side, and of marked words before they are cut. */
const around = 12
const longest = 120

/** The words of these spans in the order of the text; spans that stand near one another on a line are quoted together. */
export function quotes(source: string, spans: readonly Span[]): readonly Quote[] {
  const together: Span[][] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = together.at(-1)
    const end = last?.at(-1)?.[1] ?? 0
    if (last && span[0] - end <= 2 * around && !source.slice(end, span[0]).includes('\n')) last.push(span)
    else together.push([span])
  }
  return together.map((near) => quoteOf(source, near)).filter((quote) => quote.length > 0)
}

function quoteOf(source: string, near: readonly Span[]): Quote {
  const parts: { text: string; marked: boolean }[] = []
  const first = near[0]?.[0] ?? 0
  let at = first
  const before =
    source
      .slice(Math.max(0, first - around), first)
      .split('\n')
      .at(-1) ?? ''
  parts.push({ text: oneLine(before), marked: false })
  for (const [from, to] of near) {
    if (from > at) parts.push({ text: oneLine(source.slice(at, from)), marked: false })
    parts.push({ text: cut(oneLine(source.slice(Math.max(at, from), to))), marked: true })
    at = Math.max(at, to)
  }
  parts.push({ text: oneLine(source.slice(at, at + around).split('\n')[0] ?? ''), marked: false })
  return parts.filter(({ text }) => text !== '')
}

function cut(words: string): string {
  const all = Array.from(words)
  return all.length > longest ? `${all.slice(0, longest).join('')}……` : words
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, '').trim()
