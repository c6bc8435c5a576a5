import { nodeOfKind } from '../expression/kind.ts'
import { LawError, nodeOf, operandOf, type RuleNode, type UnstatedNode } from '../expression/node.ts'
import { type RoundingConvention, rounded } from '../expression/share.ts'
import type { Num, Operand, Truth, Type } from '../expression/type.ts'
import type { Context } from './context.ts'
import type { FactSpec } from './fact.ts'

export interface RuleSpec<P extends string, T extends Type> {
  readonly at: NoInfer<P>
  readonly applies?: Truth
  readonly otherwise?: string
  readonly is: Operand<T>
  /** Where less than a 分 can arise. */
  readonly round?: RoundingConvention
  readonly pays?: string
}

export const ruleWord =
  <P extends string>(context: Context<P>) =>
  <T extends Type>(name: string, spec: RuleSpec<P, T>): RuleNode<T> => {
    const { at, applies, otherwise, is, round, pays } = spec
    requireBoth(name, spec)
    return declareRule(context, {
      name,
      at: context.cite(at),
      ...(applies && { applies: nodeOfKind('truth', applies) }),
      ...(otherwise !== undefined && { otherwise }),
      ...(pays !== undefined && { pays }),
      is: nodeOf(round === undefined ? is : (roundedTo(is, round, name) as Operand as Operand<T>)),
    })
  }

/** @throws LawError where a condition has no words for those it leaves out, or the other way round */
export function requireBoth(
  name: string,
  { applies, otherwise }: { readonly applies?: unknown; readonly otherwise?: unknown },
): void {
  if ((applies === undefined) !== (otherwise === undefined))
    throw new LawError(`“${name}”：适用条件与不适用的说明应同时写出`)
}

export function declareRule<P extends string, T extends Type>(
  { head, register }: Context<P>,
  rule: Omit<RuleNode, 'op' | 'type' | 'policy'>,
): RuleNode<T> {
  const made = Object.freeze({ ...rule, op: 'rule', policy: head, type: rule.is.type } as RuleNode)
  register.add('rules', made)
  return made as RuleNode<T>
}

export function roundedTo(is: Operand, round: RoundingConvention, name: string): Num<'元'> {
  if (is.type.kind !== 'number' || is.type.unit !== '元') throw new LawError(`“${name}”：只有以元计的数取舍到分`)
  return rounded(is as Num<'元'>, round)
}

/** A figure that the text does not give, with the words looked for; every outcome that needs it says so. */
export const unstatedWord =
  <P extends string>({ head, register, cite }: Context<P>) =>
  <T extends Type>(
    name: string,
    spec: {
      readonly at: NoInfer<P>
      readonly what: string
      readonly looked: readonly [string, ...string[]]
      readonly gives: FactSpec<T>
    },
  ): UnstatedNode<T> => {
    const { what, looked, gives } = spec
    if (looked.length === 0) throw new LawError(`“${name}”没有写在文内查过哪些词`)
    const made = { op: 'unstated', name, at: cite(spec.at), policy: head, what, looked, type: gives.type } as const
    register.add('unstated', made)
    return operandOf<T>(made) as unknown as UnstatedNode<T>
  }
