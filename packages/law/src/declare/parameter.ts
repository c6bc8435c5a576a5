import { match } from '../expression/choice.ts'
import { numberNode } from '../expression/constant.ts'
import { LawError, nodeOf, operandOf, type ParameterNode } from '../expression/node.ts'
import { type Choice, type Num, type NumberType, numberType } from '../expression/type.ts'
import type { AnyPrinted, UnitIn } from '../unit/printed.ts'
import type { Citation } from './citation.ts'
import type { Context } from './context.ts'

/** A figure of the law, as printed: parameter('用电封顶', { at: '四（二）第1款', is: '1040元' }). */
export const parameterWord =
  <P extends string>({ head, register, cite }: Context<P>) =>
  <const S extends AnyPrinted>(
    name: string,
    { at, is }: { readonly at: NoInfer<P>; readonly is: S },
  ): ParameterNode<NumberType<UnitIn<S>>> => {
    const node = numberNode(is)
    const made = { op: 'parameter', name, at: cite(at), policy: head, is: node, type: node.type } as ParameterNode
    register.add('parameters', Object.freeze(made))
    return made as ParameterNode<NumberType<UnitIn<S>>>
  }

/** No figure for a word that the choice does not have. */
type Only<V extends string, C> = { readonly [K in Exclude<keyof C, V>]: never }

/** All figures in the unit of the others: the first unit decides what the rest may be. */
type OneUnit<C> =
  UnitIn<C[keyof C] & string> extends infer U extends string
    ? IsOne<U> extends true
      ? unknown
      : { readonly [K in keyof C]: '各档单位应一致' }
    : never

type IsOne<U, All = U> = U extends unknown ? ([All] extends [U] ? true : false) : never

/** Figures by the words of a choice, each under its own clause where it has one. */
export const scheduleWord =
  <P extends string>({ head, register, cite }: Context<P>) =>
  <V extends string, const C extends { readonly [K in V]: AnyPrinted }>(
    name: string,
    spec: {
      readonly at: NoInfer<P>
      readonly by: Choice<V>
      readonly is: C & Only<NoInfer<V>, C> & OneUnit<C>
      readonly each?: { readonly [K in NoInfer<V>]?: NoInfer<P> }
    },
  ): ParameterNode<NumberType<UnitIn<C[V]>>> => {
    const figures = Object.entries<AnyPrinted>(spec.is).map(([value, figure]) => [value, numberNode(figure)] as const)
    const [first] = figures
    if (first === undefined) throw new LawError(`“${name}”没有一档`)
    const { unit } = first[1].type as NumberType
    const cases = Object.fromEntries(
      figures.map(([value, node]) => [value, operandOf(numberNode(operandOf(node), unit))]),
    )
    const at = Object.entries<P | undefined>(spec.each ?? {}).flatMap(([value, path]): [string, Citation][] =>
      path === undefined ? [] : [[value, cite(path)]],
    )
    const is = nodeOf(match(spec.by, cases as { [K in V]: Num }, Object.fromEntries(at) as { [K in V]?: Citation }))
    const made = { op: 'parameter', name, at: cite(spec.at), policy: head, is, type: numberType(unit) } as ParameterNode
    register.add('parameters', Object.freeze(made))
    return made as ParameterNode<NumberType<UnitIn<C[V]>>>
  }
