import type { Node } from '../expression/node.ts'

/** A node made of other parts, given in the order of `partsOf`. Facts, constants and what is unstated have none. */
export function withParts(node: Node, parts: readonly Node[]): Node {
  const [first, second] = parts as [Node, Node]
  switch (node.op) {
    case 'fact':
    case 'constant':
    case 'unstated':
      return node
    case 'parameter':
      return { ...node, is: first }
    case 'rule':
      return node.applies === undefined ? { ...node, is: first } : { ...node, applies: first, is: second }
    case 'open':
      return { ...node, cases: named(node.cases, parts) }
    case 'match':
      return { ...node, of: first, cases: named(node.cases, parts.slice(1)) }
    case 'choose':
      return {
        ...node,
        cases: node.cases.map((one, i) => ({ ...one, when: parts[2 * i] as Node, is: parts[2 * i + 1] as Node })),
      }
    case 'accrue':
      return { ...node, from: second, to: parts[2] as Node }
    case 'shift':
      return { ...node, of: first, by: second }
    case 'round':
    case 'convert':
    case 'is':
    case 'holds':
    case 'lacking':
    case 'split':
    case 'part':
    case 'month-end':
      return { ...node, of: first }
    case 'compare':
      return { ...node, of: [first, second] }
    case 'times':
    case 'sum':
    case 'minus':
    case 'over':
    case 'least':
    case 'greatest':
    case 'all':
    case 'any':
    case 'not':
      return { ...node, of: parts }
  }
}

const named = (cases: Readonly<Record<string, Node>>, parts: readonly Node[]): Readonly<Record<string, Node>> =>
  Object.fromEntries(Object.keys(cases).map((word, i) => [word, parts[i] as Node]))
