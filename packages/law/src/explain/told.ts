import type { Node } from '../expression/node.ts'

/** How the parts of what is worded are worded themselves. */
export type Tell = (node: Node) => string
