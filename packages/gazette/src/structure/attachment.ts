import type { Node } from '../types.ts'
import { entriesOf } from './entries.ts'
import { frameEntry } from './entry.ts'
import { topHead } from './heads.ts'
import { linesOf } from './lines.ts'
import { nodesOf } from './nodes.ts'
import { treeOf } from './tree.ts'

/**
 * Reads an attachment that was printed elsewhere (on the county's website, say) into nodes that belong into the tree of its
 * document, under `附件N/`. Spans count UTF-16 units of `source`, the attachment's own.
 */
export function attachmentNodes(source: string, n: number): Node[] {
  const lines = linesOf(source)
  const marked =
    lines.findIndex((line) => /^附\s*件\s*[0-9０-９一二三四五六七八九十]*\s*[：:]?$/u.test(line.text)) === 0 ? 1 : 0
  const head = topHead(lines.slice(marked), lines.length - marked)
  const titleTo = head ? head.to + marked : marked
  const { entries } = entriesOf(source, lines, null, titleTo, lines.length)
  const frame = lines.slice(0, titleTo).map((line) => frameEntry('title', n, line.text, line.span, line.gap))
  const [title, ...rest] = frame
  for (const line of rest) {
    title?.body.push(...line.body)
    if (title) title.text += line.text
  }
  const own = entries.map((entry) => ({ ...entry, zone: n }))
  return nodesOf(treeOf(title ? [title, ...own] : own), `附件${n}/`, new Map())
}
