import type { Cell, Span } from '@zhengling/gazette'
import type { Edition } from './edition.ts'
import { movedSpan, type Places } from './places.ts'
import type { FactRow } from './tables.ts'
import type { NodeRow } from './tree.ts'

/**
 * The edition with its print's positions counted in another source that prints the same. What came from elsewhere
 * keeps its own: later attachments, and whatever counts in a corrected clause's own text.
 */
export function placedAt(edition: Edition, places: Places): Edition {
  const moves = new Map<string, { readonly before: readonly Span[]; readonly after: readonly Span[] }>()
  const next = places.nodes.values()
  const nodes = edition.nodes.map((row): NodeRow => {
    if (row.origin !== 0) return row
    const place = next.next()
    if (place.done === true) throw new Error(`no place for ${row.path}`)
    const [span, label, body, cells] = place.value
    moves.set(row.path, { before: row.body, after: body })
    return {
      ...row,
      span_from: span[0],
      span_to: span[1],
      label_from: label?.[0] ?? null,
      label_to: label?.[1] ?? null,
      body,
      cells: row.cells === null ? null : row.cells.map((cell, i): Cell => ({ ...cell, span: cells?.[i] ?? cell.span })),
    }
  })
  const moved = (row: FactRow): FactRow => {
    const move = row.origin === 0 ? moves.get(row.clause) : undefined
    if (move === undefined) return row
    const [span_from, span_to] = movedSpan([row.span_from, row.span_to], move.before, move.after)
    return { ...row, span_from, span_to }
  }
  const corrected = new Set(edition.corrections.map(({ clause }) => clause))
  return {
    ...edition,
    span: places.span,
    nodes,
    facts: edition.facts.map((row) => (corrected.has(row.clause) ? row : moved(row))),
    print: edition.print && { ...edition.print, facts: edition.print.facts.map(moved) },
  }
}
