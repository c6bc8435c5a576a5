import type { Span } from '@zhengling/gazette'
import type { Marked } from '@zhengling/store'
import { withDamage } from '../document/annotate.ts'
import { type Html, html } from '../html.ts'

/** A printed text, or a range of it, with the words found underlined. */
export function renderMarked({ text, marks }: Marked, [start, end]: Span = [0, text.length]): Html[] {
  const inside = marks.filter(([from, to]) => start < to && from < end)
  const pieces = inside.flatMap(([from, to], i) => [
    html`${withDamage(text.slice(Math.max(start, inside[i - 1]?.[1] ?? start), Math.max(start, from)))}`,
    html`<mark>${withDamage(text.slice(Math.max(start, from), Math.min(end, to)))}</mark>`,
  ])
  return [...pieces, html`${withDamage(text.slice(Math.min(end, inside.at(-1)?.[1] ?? start), end))}`]
}
