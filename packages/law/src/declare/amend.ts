import { isDay } from '../calendar/is-day.ts'
import { type NumIn, numberNode } from '../expression/constant.ts'
import { nodeOfKind, oneTypeOf } from '../expression/kind.ts'
import { isChoice, LawError, type Node, nodeOf, type ParameterNode, type RuleNode } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { RoundingConvention } from '../expression/share.ts'
import type { ChoiceType, NumberType, Operand, Truth, Type } from '../expression/type.ts'
import type { Context } from './context.ts'
import { type Bands, bandsOf } from './grading.ts'
import { requireBoth, roundedTo } from './rule.ts'

/** What changes, under which clause, from which day on; what is not named stays. */
interface AmendSpec<P extends string, T extends Type> {
  readonly at: NoInfer<P>
  /** `YYYY-MM-DD` */
  readonly from: string
  readonly is?: NoInfer<T extends NumberType<infer U> ? NumIn<U> : Operand<T>>
  /** Where less than a 分 can arise. */
  readonly round?: RoundingConvention
  /** Of a grading: it changes as a whole. */
  readonly bands?: T extends ChoiceType<infer V> ? Bands<NoInfer<P>, NoInfer<V>> : never
  /** Of a rule; together with `otherwise`. */
  readonly applies?: Truth
  readonly otherwise?: string
}

/** Another document changes a figure, or what a rule gives or whom it reaches, from a day on; what happened before keeps the old. */
export const amendWord =
  <P extends string>(context: Context<P>) =>
  <T extends Type>(target: ParameterNode<T> | RuleNode<T>, spec: AmendSpec<P, T>): void => {
    const { at, from, applies, otherwise } = spec
    const node = nodeOf(target)
    if (node.op !== 'parameter' && node.op !== 'rule') throw new LawError('只能修订参数或规则')
    const refuse = (what: string): never => {
      throw new LawError(`修订“${node.name}”：${what}`)
    }
    if (!isDay(from)) refuse(`“${from}”不是日期，例如 2023-01-01`)
    if (from < node.policy.from) refuse(`${from}早于${node.policy.number}施行之日${node.policy.from}`)
    requireBoth(node.name, spec)
    if (applies !== undefined && node.op === 'parameter') refuse('参数没有适用条件')
    const is = changed(node, spec as AmendSpec<P, Type>, context, refuse)
    if (is === undefined && applies === undefined) refuse('没有写改了什么')
    const parts = [is, applies && nodeOfKind('truth', applies)].filter((one) => one !== undefined)
    if (parts.some((part) => nodesUnder(part).has(node))) refuse('新的规定又引用它自身')
    context.register.add('amendments', {
      target: node,
      from,
      at: context.cite(at),
      policy: context.head,
      ...(is && { is }),
      ...(applies && otherwise !== undefined && { applies: nodeOf(applies), otherwise }),
    })
  }

const isGrading = ({ is }: ParameterNode | RuleNode): boolean => is.op === 'choose' && is.complete

/** What it comes to from then on, of the same type as before. */
function changed<P extends string>(
  target: ParameterNode | RuleNode,
  { is, round, bands }: AmendSpec<P, Type>,
  context: Context<P>,
  refuse: (what: string) => never,
): Node | undefined {
  const { type, name } = target
  if (bands !== undefined) return isChoice(type) ? bandsOf(context, type, bands) : refuse('不是分档，没有各档')
  if (is === undefined) return round === undefined ? undefined : refuse('取舍办法应与新的规定一并写出')
  if (isGrading(target)) return refuse('分档应逐档改写，才能证明不重不漏')
  const made = typeof is === 'string' ? numberNode(is, type.kind === 'number' ? type.unit : undefined) : nodeOf(is)
  oneTypeOf({ 原规定: target, 新规定: made })
  return round === undefined ? made : nodeOf(roundedTo(made, round, name))
}
