import type { Node } from '@zhengling/gazette'

/** A node for a test: only what the test is about has to be said. */
export function node(path: string, text: string, rest: Partial<Node> = {}): Node {
  return {
    path,
    kind: 'item',
    label: '',
    text,
    heading: false,
    span: [0, text.length],
    body: [[0, text.length]],
    children: [],
    ...rest,
  }
}
