import { word } from '../expression/choice.ts'
import { nodeOfKind } from '../expression/kind.ts'
import { type ChooseNode, LawError, nodeOf, type RuleNode } from '../expression/node.ts'
import type { ChoiceType, Truth } from '../expression/type.ts'
import type { Context } from './context.ts'
import { declareRule } from './rule.ts'

/** For each grade its clause and the condition. */
export type Bands<P extends string, V extends string> = {
  readonly [K in V]: { readonly at: P; readonly is: Truth }
}

/**
 * A grade by one scale: for each band its clause and the condition. Exactly one band must hold for every value of the
 * scale, which is proved when the law is loaded, for every version. Several scales are joined by `greatest`.
 */
export const gradingWord =
  <P extends string>(context: Context<P>) =>
  <V extends string>(
    name: string,
    spec: {
      readonly at: NoInfer<P>
      readonly gives: ChoiceType<V>
      readonly bands: Bands<NoInfer<P>, NoInfer<V>>
    },
  ): RuleNode<ChoiceType<V>> =>
    declareRule(context, { name, at: context.cite(spec.at), is: bandsOf(context, spec.gives, spec.bands) })

/** @throws LawError where a grade has no band, or a band is of no grade */
export function bandsOf<P extends string, V extends string>(
  { cite }: Context<P>,
  gives: ChoiceType<V>,
  bands: Bands<P, V>,
): ChooseNode {
  const absent = gives.values.find((grade) => !Object.hasOwn(bands, grade))
  if (absent !== undefined) throw new LawError(`没有写“${absent}”的条件`)
  const cases = Object.entries<Bands<P, V>[V]>(bands).map(([value, { at, is }]) => ({
    when: nodeOfKind('truth', is),
    is: nodeOf(word(gives, value as V)),
    at: cite(at),
  }))
  return { op: 'choose', cases, otherwise: '各档均不符合', complete: true, type: gives }
}
