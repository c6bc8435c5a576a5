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

/** Whether nodes of a kind carry clauses. */
export const isClauseKind = (kind: NodeKind): boolean => clauseKinds.has(kind)

/** A clause: a node with a text of its own that is no heading. */
export const isClause = ({ kind, heading, text }: Node): boolean => clauseKinds.has(kind) && !heading && text !== ''

/** Clauses of a tree; clause coverage counts the same. */
export function countClauses(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + (isClause(node) ? 1 : 0) + countClauses(node.children), 0)
}

/** How many findings there are of each weight. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
