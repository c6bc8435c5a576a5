import type { Node } from '@zhengling/gazette'
import type { Actor } from './actor.ts'
import { documentByNumber } from './document.ts'
import type { Executor } from './executor.ts'
import { fingerprint } from './fingerprint.ts'
import type { AskedVersion } from './newest.ts'
import type { ClauseView } from './views.ts'

/** One clause with its margin; undefined where there is none that the actor may see. */
export async function clause(
  db: Executor,
  actor: Actor,
  asked: AskedVersion & { readonly clause: string },
): Promise<ClauseView | undefined> {
  const view = await documentByNumber(db, actor, asked)
  const found = view === undefined ? undefined : lineTo(asked.clause, view.document.clauses)
  const node = found?.at(-1)
  if (view === undefined || found === undefined || node === undefined) return undefined
  const { number, title, issuer, issued, facts } = view.document
  const at = (one: { readonly clause?: string }) => one.clause === node.path
  return {
    slug: view.slug,
    version: view.version,
    newest: view.newest,
    number,
    title,
    issuer,
    issued,
    node,
    fingerprint: fingerprint(node),
    above: found.slice(0, -1).map((one) => ({ ...one, children: [] })),
    facts: facts.filter(at),
    findings: view.findings.filter(at),
    correction: view.corrections.find(at) ?? null,
  }
}

/** The nodes from a root to the path, the path's own last. */
export function lineTo(path: string, nodes: readonly Node[]): readonly Node[] | undefined {
  for (const node of nodes) {
    if (node.path === path) return [node]
    const below = lineTo(path, node.children)
    if (below !== undefined) return [node, ...below]
  }
  return undefined
}
