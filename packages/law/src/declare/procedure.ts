import { choose, word } from '../expression/choice.ts'
import { all, holds, not } from '../expression/logic.ts'
import { LawError, nodeOf, type RuleNode } from '../expression/node.ts'
import type { ChoiceType, SetOf, Truth } from '../expression/type.ts'
import type { Citation } from './citation.ts'
import type { Context } from './context.ts'
import { declareRule } from './rule.ts'
import { sequenceOf } from './sequence.ts'

/** A step of a procedure: who acts (all of them together), under which clause, and what may follow. */
export interface Step {
  readonly by: readonly string[]
  readonly at: Citation
  readonly does: string
  readonly next: readonly string[]
}

/** Steps as they are written, each with its units. */
export interface Procedure<N extends string = string> {
  readonly name: string
  readonly at: Citation
  readonly first: N
  readonly steps: { readonly [K in N]: Step }
}

/** What `procedure` answers when every step is done. */
export const DONE = '已办结'

interface StepSpec<P extends string, N extends string> {
  readonly by: readonly [string, ...string[]]
  readonly at: NoInfer<P>
  readonly does: string
  readonly next: readonly NoInfer<N>[]
}

/**
 * A sequence of steps, in whatever order they are written. Gives a rule that answers, from the steps done, which is next;
 * a step done before one that must precede it is not reached, with the reason. Circles, dead ends, steps that nothing
 * leads to and steps of nobody are refused when it is loaded.
 */
export const procedureWord =
  <P extends string>(context: Context<P>) =>
  <N extends string>(
    name: string,
    spec: {
      readonly at: NoInfer<P>
      readonly done: SetOf<N>
      readonly first: NoInfer<N>
      readonly steps: { readonly [K in N]: StepSpec<P, N> }
    },
  ): RuleNode<ChoiceType<N | typeof DONE>> => {
    const specs = Object.entries<StepSpec<P, N>>(spec.steps)
    const idle = specs.find(([, { by }]) => by.length === 0 || by.some((unit) => unit.trim() === ''))
    if (idle !== undefined) throw new LawError(`“${name}”的步骤“${idle[0]}”没有写由谁办理`)
    const names = sequenceOf(name, spec.first, spec.steps) as readonly N[]
    const idler = spec.done.type.values.find((step) => !names.includes(step))
    if (idler !== undefined) throw new LawError(`“${name}”的已办事项“${idler}”不是其中的步骤`)
    const steps = specs.map(([step, one]): [string, Step] => [step, { ...one, at: context.cite(one.at) }])
    const before = (step: N): N[] => names.filter((one) => spec.steps[one].next.includes(step))
    const at = context.cite(spec.at)
    const { done } = spec
    const type: ChoiceType<N | typeof DONE> = {
      kind: 'choice',
      values: [...(Object.keys(spec.steps) as N[]), DONE],
      ordered: false,
    }
    const ordered: Truth[] = names.flatMap((step) =>
      before(step).map((one) => not(all(holds(done, step), not(holds(done, one))))),
    )
    context.register.add('procedures', { name, at, first: spec.first, steps: Object.fromEntries(steps) })
    return declareRule(context, {
      name,
      at,
      ...(ordered.length > 0 && {
        applies: nodeOf(all(...ordered)),
        otherwise: '有步骤先于应在其前的步骤办理，次序不合',
      }),
      is: nodeOf(
        choose(
          [
            ...names.map((step) => ({
              when: not(holds(done, step)),
              is: word(type, step),
              at: context.cite(spec.steps[step].at),
            })),
            { when: all(), is: word(type, DONE) },
          ],
          '无下一步',
        ),
      ),
    })
  }
