import type { Convention, Question } from '../declare/question.ts'
import type { FactNode, RuleNode, UnstatedNode } from '../expression/node.ts'
import type { Value } from '../expression/value.ts'

/** What a part of an expression comes to, for one case under one set of answers. */
export type Result =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'inapplicable'; readonly why: string; readonly rule?: RuleNode }
  | { readonly kind: 'unstated'; readonly unstated: UnstatedNode }
  | { readonly kind: 'unknown'; readonly missing: ReadonlySet<FactNode>; readonly because?: string }
  | { readonly kind: 'asks'; readonly question: Question | Convention }

export type Known = Extract<Result, { kind: 'known' }>

export const known = (value: Value): Known => ({ kind: 'known', value })
export const inapplicable = (why: string, rule?: RuleNode): Extract<Result, { kind: 'inapplicable' }> => ({
  kind: 'inapplicable',
  why,
  ...(rule && { rule }),
})

const strength = { known: 0, asks: 1, unknown: 2, unstated: 3, inapplicable: 4 } as const

/**
 * The strongest of several results that are all needed: inapplicable, unstated, unknown (with everything that is
 * missing), open; undefined where all are known.
 */
export function strongest(results: readonly Result[]): Exclude<Result, Known> | undefined {
  let strong: Result | undefined
  for (const result of results) {
    if (strong === undefined || strength[result.kind] > strength[strong.kind]) strong = result
    else if (result.kind === 'unknown' && strong.kind === 'unknown')
      strong = { ...strong, missing: new Set([...strong.missing, ...result.missing]) }
  }
  return strong === undefined || strong.kind === 'known' ? undefined : strong
}

/**
 * The same of results of which any one could settle the whole: what may still do so, a fact or an answer, comes before
 * what never will.
 */
export function pending(results: readonly Result[]): Exclude<Result, Known> | undefined {
  const still = (kind: Result['kind']): readonly Result[] => results.filter((result) => result.kind === kind)
  return strongest(still('unknown')) ?? strongest(still('asks')) ?? strongest(results)
}

/** `settle` of the values where all are known, else the strongest of the results. */
export function strict(results: readonly Result[], settle: (values: readonly Value[]) => Result): Result {
  return strongest(results) ?? settle(results.map((result) => (result as Known).value))
}
