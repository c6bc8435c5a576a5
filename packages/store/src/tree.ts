import type { Node, NodeKind, Span } from '@zhengling/gazette'
import type { Row } from './bulk.ts'
import { fold } from './fold.ts'
import { sm3 } from './sm3.ts'
import type { ClauseTable } from './tables.ts'

/** A node as a row, without the document it belongs to. */
export type NodeRow = Omit<Row<ClauseTable>, 'county' | 'document' | 'version'>

/** The frame of a document and the page: kept like clauses, not counted as such. */
const FRAME: ReadonlySet<NodeKind> = new Set([
  'cover',
  'purpose',
  'board',
  'contents',
  'colophon',
  'furniture',
  'issuer',
  'number',
  'title',
  'addressees',
  'signature',
  'date',
  'openness',
  'attachments',
])

/** A clause has a text of its own; headings and the frame do not count. */
export const isClause = ({ kind, heading, text }: Pick<Node, 'kind' | 'heading' | 'text'>): boolean =>
  !heading && text !== '' && !FRAME.has(kind)

/** Rows of a tree in the order of print, a parent before its children. `origin`: see the column. */
export function flatten(nodes: readonly Node[], origin = 0): NodeRow[] {
  const rows: NodeRow[] = []
  const add = (node: Node, parent: string | null, depth: number): void => {
    rows.push({
      ordinal: rows.length,
      path: node.path,
      parent,
      depth,
      kind: node.kind,
      label: node.label,
      text: node.text,
      print: null,
      heading: node.heading,
      span_from: node.span[0],
      span_to: node.span[1],
      label_from: node.labelSpan?.[0] ?? null,
      label_to: node.labelSpan?.[1] ?? null,
      body: node.body,
      cells: node.cells ?? null,
      origin,
      fingerprint: '',
    })
    for (const child of node.children) add(child, node.path, depth + 1)
  }
  for (const node of nodes) add(node, null, 0)
  return rows
}

/** Rows in the order given, counted from 0 and with the fingerprints of their texts in force. */
export function settled(rows: readonly NodeRow[]): NodeRow[] {
  const printed = rows.map(({ label, text }) => fold(label + text))
  return rows.map((row, ordinal) => {
    let end = ordinal + 1
    while ((rows[end]?.depth ?? -1) > row.depth) end += 1
    return { ...row, ordinal, fingerprint: `sm3:${sm3(fold(row.text) + printed.slice(ordinal + 1, end).join(''))}` }
  })
}

/**
 * The tree of rows in the order of print; the inverse of `flatten`. A corrected text stands in no source: the body of
 * its node counts in the text itself.
 */
export function unflatten(rows: readonly NodeRow[]): Node[] {
  const roots: Node[] = []
  /** Children of the last node seen at each depth. */
  const open: Node[][] = [roots]
  for (const row of rows) {
    const children: Node[] = []
    open[row.depth]?.push(nodeOf(row, children))
    open.length = row.depth + 1
    open.push(children)
  }
  return roots
}

const nodeOf = (row: NodeRow, children: readonly Node[]): Node => ({
  path: row.path,
  kind: row.kind,
  label: row.label,
  text: row.text,
  heading: row.heading,
  span: [row.span_from, row.span_to],
  ...(row.label_from === null || row.label_to === null ? {} : { labelSpan: [row.label_from, row.label_to] as Span }),
  body: row.print === null ? row.body : [[0, row.text.length]],
  ...(row.cells === null ? {} : { cells: row.cells }),
  children,
})
