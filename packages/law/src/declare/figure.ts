import { LawError, type ParameterNode } from '../expression/node.ts'
import type { NumberType } from '../expression/type.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import type { Citation } from './citation.ts'
import type { FactSpec } from './fact.ts'

/** A number that a report has to give: figure(quantity('户'), { at: '二第1款', total: 改造目标 }). */
export interface FigureSpec<P extends string = string> {
  readonly unit: string
  /** Written in whole multiples of this: '1', '0.01'. */
  readonly step: string
  readonly at: P
  /** What all units together are to reach. */
  readonly total?: ParameterNode<NumberType>
}

/** The same under its name. */
export interface DutyFigure extends Omit<FigureSpec, 'at' | 'total'> {
  readonly name: string
  readonly at: Citation
  readonly total?: { readonly name: string; readonly at: Citation; readonly amount: string }
}

export type FigureWord<P extends string> = <U extends string>(
  is: FactSpec<NumberType<U>>,
  more: { readonly at: NoInfer<P>; readonly total?: ParameterNode<NumberType<NoInfer<U>>> },
) => FigureSpec<P>

export const figureWord =
  <P extends string>(): FigureWord<P> =>
  ({ type, step }, { at, total }) => {
    if (step === undefined) throw new LawError('报送的数字没有写明最细的一档')
    return { unit: type.unit, step: decimal(step), at, ...(total !== undefined && { total }) }
  }

/** Figures by their names, under their clauses. */
export const figuresOf = <P extends string>(
  specs: Readonly<Record<string, FigureSpec<P>>>,
  cite: (path: P) => Citation,
): readonly DutyFigure[] =>
  Object.entries(specs).map(([name, { unit, step, at, total }]) => ({
    name,
    unit,
    step,
    at: cite(at),
    ...(total !== undefined && { total: totalOf(total) }),
  }))

function totalOf({ name, at, is }: ParameterNode<NumberType>): NonNullable<DutyFigure['total']> {
  if (is.op !== 'constant' || !isRatio(is.value)) throw new LawError(`“${name}”不是一个数，不能作目标`)
  return { name, at, amount: decimal(is.value) }
}
