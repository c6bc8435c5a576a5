import type { Node } from './node.ts'

/** Everything a node is made of, one level down, in the order in which it is written. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'fact':
    case 'constant':
    case 'unstated':
      return []
    case 'parameter':
      return [node.is]
    case 'rule':
      return node.applies === undefined ? [node.is] : [node.applies, node.is]
    case 'open':
      return Object.values(node.cases)
    case 'match':
      return [node.of, ...Object.values(node.cases)]
    case 'choose':
      return node.cases.flatMap(({ when, is }) => [when, is])
    case 'accrue':
      return [node.rate, node.from, node.to]
    case 'shift':
      return [node.of, node.by]
    case 'round':
    case 'convert':
    case 'is':
    case 'holds':
    case 'lacking':
    case 'split':
    case 'part':
    case 'month-end':
      return [node.of]
    case 'times':
    case 'sum':
    case 'minus':
    case 'over':
    case 'least':
    case 'greatest':
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
      return node.of
  }
}

/** A node and everything below it, each once, a node before its parts. `more` gives what stands beside the tree: amendments. */
export function nodesUnder(root: Node, more: (node: Node) => readonly Node[] = () => []): ReadonlySet<Node> {
  const found = new Set<Node>()
  const visit = (node: Node): void => {
    if (found.has(node)) return
    found.add(node)
    for (const part of [...partsOf(node), ...more(node)]) visit(part)
  }
  visit(root)
  return found
}
