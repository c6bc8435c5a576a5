import { type FactNode, LawError, nodeOf, operandOf } from '../expression/node.ts'
import {
  type ChoiceType,
  type DayType,
  dayType,
  type MomentType,
  momentType,
  type NumberType,
  numberType,
  type Operand,
  type SetType,
  type TruthType,
  type Type,
  truthType,
} from '../expression/type.ts'
import { parseDecimal } from '../number/decimal.ts'
import { compare, ONE, type Ratio, ZERO } from '../number/ratio.ts'
import { isUnit } from '../unit/printed.ts'

/** A fact before it has its name. */
export type FactSpec<T extends Type = Type> = Omit<FactNode<T>, 'op' | 'name' | 'order'>

export type FactSpecs = Readonly<Record<string, FactSpec>>
/** The facts of a policy as operands, by name. */
export type Facts<F extends FactSpecs> = {
  readonly [N in keyof F]: F[N] extends FactSpec<infer T> ? Operand<T> : never
}

interface Options {
  readonly hint?: string
}

interface NumberOptions extends Options {
  /** Written in whole multiples of this: 1 unless told. */
  readonly step?: `${number}`
  /** 0 unless told. */
  readonly from?: `${number}`
  /** 1000000000 unless told: results must stay within exact integers. */
  readonly to?: `${number}`
}

const numberIn = (text: string | undefined, otherwise: Ratio): Ratio => {
  if (text === undefined) return otherwise
  const read = parseDecimal(text)
  if (read === undefined) throw new LawError(`“${text}”不是数`)
  return read
}

const BILLION = parseDecimal('1000000000') ?? ONE

/** A measured or counted number: quantity('度', { step: '0.01' }), quantity('户'). */
export const quantity = <U extends string>(
  unit: U,
  { step: printed, from: low, to: high, hint }: NumberOptions = {},
): FactSpec<NumberType<U>> => {
  const [step, from, to] = [numberIn(printed, ONE), numberIn(low, ZERO), numberIn(high, BILLION)]
  if (!isUnit(unit)) throw new LawError(`“${unit}”不是单位，例如 元、元/亩、元/斤/年、人·天`)
  if (step.n <= 0n) throw new LawError(`最细的一档“${printed}”应大于零`)
  if (compare(from, to) > 0) throw new LawError(`下限“${low ?? '0'}”大于上限“${high ?? '1000000000'}”`)
  return { type: numberType(unit), step, from, to, ...(hint !== undefined && { hint }) }
}

/** A sum of money in 元, to the 分. */
export const money = (options: Omit<NumberOptions, 'step'> = {}): FactSpec<NumberType<'元'>> =>
  quantity('元', { ...options, step: '0.01' })

function distinct<V extends string>(values: readonly V[]): readonly V[] {
  if (values.length === 0) throw new LawError('至少要有一个可选的词')
  const twice = values.find((one, i) => values.indexOf(one) !== i)
  if (twice !== undefined) throw new LawError(`“${twice}”写了两次`)
  return values
}

/** One of these words. */
export const oneOf = <const V extends string>(...values: readonly V[]): FactSpec<ChoiceType<V>> => ({
  type: { kind: 'choice', values: distinct(values), ordered: false },
})

/** Some of these words, none or all. */
export const someOf = <const V extends string>(...values: readonly V[]): FactSpec<SetType<V>> => ({
  type: { kind: 'set', values: distinct(values) },
})

export const yesNo = ({ hint }: Options = {}): FactSpec<TruthType> => ({
  type: truthType,
  ...(hint !== undefined && { hint }),
})
export const day = ({ hint }: Options = {}): FactSpec<DayType> => ({
  type: dayType,
  ...(hint !== undefined && { hint }),
})
export const moment = ({ hint }: Options = {}): FactSpec<MomentType> => ({
  type: momentType,
  ...(hint !== undefined && { hint }),
})

/** An ordered choice, from the lowest to the highest: what a grading gives. */
export const grades = <const V extends string>(...values: readonly V[]): ChoiceType<V> => ({
  kind: 'choice',
  values: distinct(values),
  ordered: true,
})

/** The facts with their names. */
export function factsOf<F extends FactSpecs>(specs: F): Facts<F> {
  const named = Object.entries(specs).map(([name, spec], order) => [
    name,
    operandOf({ op: 'fact', name, order, ...spec }),
  ])
  return Object.freeze(Object.fromEntries(named)) as Facts<F>
}

/** The facts of a policy as they are asked for, in declared order. */
export const factsIn = ({ facts }: { readonly facts: Readonly<Record<string, Operand>> }): readonly FactNode[] =>
  Object.values(facts)
    .map(nodeOf)
    .filter((node) => node.op === 'fact')
