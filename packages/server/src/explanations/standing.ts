import type { Node } from '@zhengling/gazette'
import { fingerprint } from '@zhengling/store'
import { walk } from '../pages/document/context.ts'

/** How a clause that is explained stands in another version: as it was, changed, or no longer there. */
export type Standing = '照旧' | '已改' | '已删'

/**
 * Compares the clauses of a version with what they were when they were explained; `prints` are their fingerprints then. A clause
 * that is only numbered anew has another path, and counts as gone.
 */
export function standingIn(nodes: readonly Node[], prints: ReadonlyMap<string, string>): (path: string) => Standing {
  const here = new Map([...walk(nodes)].map((node) => [node.path, node]))
  return (path) => {
    const node = here.get(path)
    if (node === undefined) return '已删'
    return fingerprint(node) === prints.get(path) ? '照旧' : '已改'
  }
}
