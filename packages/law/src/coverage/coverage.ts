import type { Policy } from '../declare/policy.ts'
import { placesOf } from './places.ts'

/** A clause of a text: a node with text of its own that is no heading. */
export interface ClauseOfText {
  readonly path: string
  readonly label: string
  /** What it would take to declare it, as far as the text itself shows. */
  readonly awaits: string
}

export interface DocumentCoverage {
  readonly clauses: number
  readonly bound: number
  readonly informative: number
  readonly pending: readonly ClauseOfText[]
  /** Those of the bound that still wait for a register, a procedure or a plan before all of them works, and for which. */
  readonly awaiting: readonly ClauseOfText[]
}

/** What a clause of a document that nobody has declared waits for. */
export const UNDECLARED = '公文尚未声明'

/**
 * How many of a document's clauses are bound by a declaration at exactly that path (an ancestor does not count), how many
 * are declared to inform only, and which wait. Without a policy all of them wait for the document to be declared.
 */
export function coverageOf(policy: Policy | undefined, clauses: readonly ClauseOfText[]): DocumentCoverage {
  const bound = new Set(policy && placesOf(policy).map(({ path }) => path))
  const informative = new Set(policy?.declared.informative.map(({ path }) => path))
  const isBound = ({ path }: ClauseOfText): boolean => bound.has(path)
  const waits = policy && waitsOf(policy)
  const informs = (one: ClauseOfText): boolean => !isBound(one) && informative.has(one.path)
  return {
    clauses: clauses.length,
    bound: clauses.filter(isBound).length,
    informative: clauses.filter(informs).length,
    pending: clauses
      .filter((one) => !isBound(one) && !informs(one))
      .map((one) => (policy === undefined ? { ...one, awaits: UNDECLARED } : one)),
    awaiting: clauses.flatMap((one) => {
      const own = waits?.get(one.path)
      return own === undefined || !isBound(one) ? [] : [{ ...one, awaits: [...own].join('；') }]
    }),
  }
}

/**
 * What the clauses of a document wait for, by path: what is declared to be waited for, and every procedure, since
 * procedures answer what is next and nobody can run one yet.
 */
function waitsOf(policy: Policy): ReadonlyMap<string, ReadonlySet<string>> {
  const waits = new Map<string, Set<string>>()
  const add = (path: string, what: string) => waits.set(path, (waits.get(path) ?? new Set()).add(what))
  for (const { kind, name, path } of placesOf(policy)) if (kind === 'procedure') add(path, `程序：${name}`)
  for (const { path, kind, what } of policy.declared.awaits) add(path, `${kind}：${what}`)
  return waits
}
