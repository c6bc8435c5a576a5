import type { Finding, Node, NodeKind, Severity } from '@zhengling/gazette'

/** Nodes that carry clauses; the frame of a document and of the issue are not counted. */
const clauseKinds: ReadonlySet<NodeKind> = new Set([
  'part',
  'chapter',
  'section',
  'article',
  'item',
  'bullet',
  'paragraph',
  'table',
  'row',
])

/** Clauses of a tree: nodes with a text of their own that is no heading (clause coverage counts the same). */
export function countClauses(nodes: readonly Node[]): number {
  return nodes.reduce(
    (sum, { kind, heading, text, children }) =>
      sum + (clauseKinds.has(kind) && !heading && text !== '' ? 1 : 0) + countClauses(children),
    0,
  )
}

/** How many findings there are of each weight. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
