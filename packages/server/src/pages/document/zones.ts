import type { Node } from '@zhengling/gazette'

/** A part of a document that is headed on its own: the covering notice, the text, or a printed attachment. */
export interface Zone {
  /** 通知, 正文, 附件1 … */
  readonly name: string
  readonly nodes: readonly Node[]
}

/** The document's parts in the order of print; one alone where there is neither notice nor printed attachment. */
export function zonesOf(nodes: readonly Node[]): Zone[] {
  const zones: { name: string; nodes: Node[] }[] = []
  for (const node of nodes) {
    const name = /^(通知|附件\d+)\//u.exec(node.path)?.[1] ?? '正文'
    const last = zones.at(-1)
    if (last?.name === name) last.nodes.push(node)
    else zones.push({ name, nodes: [node] })
  }
  return zones
}
