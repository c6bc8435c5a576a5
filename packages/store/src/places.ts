import type { Fact, GazetteDocument, Node, Span } from '@zhengling/gazette'

/** All positions of a document's nodes, apart from what it says: they move when a text before it is corrected. */
export interface Places {
  readonly span: Span
  /** By node in the order of print: itself, its label, its body, its cells. */
  readonly nodes: readonly (readonly [
    span: Span,
    label: Span | null,
    body: readonly Span[],
    cells: readonly Span[] | null,
  ])[]
}

type Placed = Pick<GazetteDocument, 'clauses' | 'span'>

export const placesOf = ({ span, clauses }: Placed): Places => ({ span, nodes: clauses.flatMap(nodePlaces) })

const nodePlaces = (node: Node): Places['nodes'] => [
  [node.span, node.labelSpan ?? null, node.body, node.cells?.map((cell) => cell.span) ?? null],
  ...node.children.flatMap(nodePlaces),
]

/** Where a span of a text printed in one body stands in another body that the same text is printed in. */
export const movedSpan = ([from, to]: Span, before: readonly Span[], after: readonly Span[]): Span => [
  placeIn(after, offsetIn(before, from)),
  placeIn(after, offsetIn(before, to - 1)) + 1,
]

function offsetIn(body: readonly Span[], place: number): number {
  let before = 0
  for (const [from, to] of body) {
    if (from <= place && place < to) return before + place - from
    before += to - from
  }
  throw new RangeError(`place ${place} is not in the body`)
}

function placeIn(body: readonly Span[], offset: number): number {
  let rest = offset
  for (const [from, to] of body) {
    if (rest < to - from) return from + rest
    rest -= to - from
  }
  throw new RangeError(`offset ${offset} is not in the body`)
}

/** What a document says, without positions: equal texts of it mean that its print has not changed. */
export function sayingsOf({ clauses, facts, span: _, ...rest }: GazetteDocument): object {
  return { ...rest, clauses: clauses.map(sayingOf), facts: facts.map(({ span: _, ...fact }: Fact) => fact) }
}

const sayingOf = ({ span: _, labelSpan: _l, body: _b, cells, children, ...node }: Node): object => ({
  ...node,
  cells: cells?.map((cell) => cell.text),
  children: children.map(sayingOf),
})
