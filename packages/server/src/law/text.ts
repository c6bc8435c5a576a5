import type { Fact, Node } from '@zhengling/gazette'
import type { Clause, ClauseOfText } from '@zhengling/law'
import { fingerprint } from '@zhengling/store'
import { walk } from '../pages/document/context.ts'
import { isClause, isClauseKind } from '../reading/count.ts'

/** The keys and fingerprints of a document's clauses in the order of print, gists blank; its frame has none. */
export function outlineOf(nodes: readonly Node[]): Readonly<Record<string, Clause>> {
  const clauses = [...walk(nodes)].filter(({ kind }) => isClauseKind(kind))
  return Object.fromEntries(clauses.map((node) => [node.path, { gist: '', print: fingerprint(node) }]))
}

/** The fingerprint of every clause by its path. */
export const printsOf = (nodes: readonly Node[]): ReadonlyMap<string, string> =>
  new Map(Object.entries(outlineOf(nodes)).map(([path, { print }]) => [path, print]))

/** The clauses that coverage counts, each with what it would take to declare it as far as its facts show. */
export function clausesOf({
  clauses,
  facts,
}: {
  readonly clauses: readonly Node[]
  readonly facts: readonly Fact[]
}): readonly ClauseOfText[] {
  const kinds = Map.groupBy(facts, ({ clause }) => clause)
  return [...walk(clauses)]
    .filter(isClause)
    .map(({ path, label }) => ({ path, label, awaits: awaits(kinds.get(path) ?? []) }))
}

const AMOUNTS: ReadonlySet<Fact['kind']> = new Set(['money', 'rate', 'percent', 'threshold', 'quantity', 'count'])
const TIMES: ReadonlySet<Fact['kind']> = new Set(['date', 'term', 'recurrence'])

function awaits(facts: readonly Fact[]): string {
  const has = (kinds: ReadonlySet<Fact['kind']>): boolean => facts.some(({ kind }) => kinds.has(kind))
  const charged = facts.some((fact) => fact.kind === 'body' && fact.value.role !== undefined)
  if (has(AMOUNTS)) return has(TIMES) || charged ? '数额与期限待声明' : '数额待声明'
  if (has(TIMES)) return '期限待声明'
  return charged ? '职责待声明' : '待阅定有无可执行的内容'
}
