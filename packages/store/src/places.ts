import type { Fact, GazetteDocument, Node, Span } from '@zhengling/gazette'

/** All positions of a document, apart from what it says: they move when a text before it is corrected. */
export interface Places {
  readonly span: Span
  /** By node in the order of print: itself, its label, its body, its cells. */
  readonly nodes: readonly (readonly [
    span: Span,
    label: Span | null,
    body: readonly Span[],
    cells: readonly Span[] | null,
  ])[]
  readonly facts: readonly Span[]
}

type Placed = Pick<GazetteDocument, 'clauses' | 'facts' | 'span'>

export const placesOf = ({ span, clauses, facts }: Placed): Places => ({
  span,
  nodes: clauses.flatMap(nodePlaces),
  facts: facts.map((fact) => fact.span),
})

const nodePlaces = (node: Node): Places['nodes'] => [
  [node.span, node.labelSpan ?? null, node.body, node.cells?.map((cell) => cell.span) ?? null],
  ...node.children.flatMap(nodePlaces),
]

/** The document with these positions instead of its own; they must be of a document that says the same. */
export function placed<D extends Placed>(document: D, places: Places): D {
  const nodes = places.nodes.values()
  const place = (node: Node): Node => {
    const next = nodes.next()
    if (next.done === true) throw new Error(`no place for ${node.path}`)
    const [span, label, body, cells] = next.value
    const { labelSpan: _, cells: printed, ...rest } = node
    return {
      ...rest,
      span,
      ...(label === null ? {} : { labelSpan: label }),
      body,
      ...(printed === undefined
        ? {}
        : { cells: printed.map((cell, i) => ({ ...cell, span: cells?.[i] ?? cell.span })) }),
      children: node.children.map(place),
    }
  }
  return {
    ...document,
    span: places.span,
    clauses: document.clauses.map(place),
    facts: document.facts.map((fact, i): Fact => ({ ...fact, span: places.facts[i] ?? fact.span })),
  }
}

/** What a document says, without positions: equal texts of it mean that its print has not changed. */
export function sayingsOf({ clauses, facts, span: _, ...rest }: GazetteDocument): object {
  return { ...rest, clauses: clauses.map(sayingOf), facts: facts.map(({ span: _, ...fact }) => fact) }
}

const sayingOf = ({ span: _, labelSpan: _l, body: _b, cells, children, ...node }: Node): object => ({
  ...node,
  cells: cells?.map((cell) => cell.text),
  children: children.map(sayingOf),
})
