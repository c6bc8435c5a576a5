import { nodeOf, operandOf, type RuleNode } from '../expression/node.ts'
import type { ChoiceType, Truth } from '../expression/type.ts'
import type { Context } from './context.ts'
import { declareRule } from './rule.ts'

/**
 * A grade by one scale: for each band its clause and the condition. Exactly one band must hold for every value of the
 * scale, which is proved when the law is loaded. Several scales are joined by `greatest`.
 */
export const gradingWord =
  <P extends string>(context: Context<P>) =>
  <V extends string>(
    name: string,
    spec: {
      readonly at: NoInfer<P>
      readonly gives: ChoiceType<V>
      readonly bands: { readonly [K in NoInfer<V>]: { readonly at: NoInfer<P>; readonly is: Truth } }
    },
  ): RuleNode<ChoiceType<V>> => {
    const bands = Object.entries<{ at: P; is: Truth }>(spec.bands)
    const cases = bands.map(([value, { at, is }]) => ({
      when: nodeOf(is),
      is: nodeOf(operandOf({ op: 'constant', value, printed: value, type: spec.gives })),
      at: context.cite(at),
    }))
    return declareRule(context, {
      name,
      at: context.cite(spec.at),
      is: { op: 'choose', cases, otherwise: '各档均不符合', complete: true, type: spec.gives },
    })
  }
