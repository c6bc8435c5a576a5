import type { Convention } from '../declare/question.ts'
import { parseDecimal } from '../number/decimal.ts'
import { plus, quotient, type Ratio, ZERO } from '../number/ratio.ts'
import type { Rounding } from '../number/round.ts'
import { numberNode } from './constant.ts'
import { nodeOfKind } from './kind.ts'
import { LawError, operandOf } from './node.ts'
import { byReading } from './open.ts'
import { type Amounts, type Num, numberType } from './type.ts'

/** A convention on what less than a 分 becomes. */
export type RoundingConvention = Convention<keyof typeof roundings>

/** The readings of a rounding convention and what each does. */
export const roundings = {
  四舍五入: 'half-up',
  舍去: 'down',
  进位: 'up',
  奇进偶舍: 'half-even',
} as const satisfies Record<string, Rounding>

const 分 = parseDecimal('0.01') ?? ZERO

const each = <T>(make: (how: Rounding) => T): { readonly [K in keyof typeof roundings]: T } => ({
  四舍五入: make(roundings.四舍五入),
  舍去: make(roundings.舍去),
  进位: make(roundings.进位),
  奇进偶舍: make(roundings.奇进偶舍),
})

/** Brought to whole 分 as the convention says. */
export const rounded = (of: Num<'元'>, convention: RoundingConvention): Num<'元'> =>
  byReading(
    convention,
    each((how): Num<'元'> => operandOf({ op: 'round', of: numberNode(of, '元'), step: 分, how, type: of.type })),
  )

/**
 * Shares of a sum in proportion; each is brought to whole 分, in the order written and never to more than is left, and one
 * of them takes what remains: they add up to the sum, and none has another sign than it. Who takes what remains is a
 * convention whose readings are the shares' names.
 */
export function split<K extends string>(
  of: Num<'元'>,
  shares: { readonly [P in K]: number },
  conventions: {
    readonly remainder: Convention<NoInfer<K>>
    readonly round: RoundingConvention
  },
): Amounts<K, '元'> {
  const keys = Object.keys(shares) as K[]
  const sizes = keys.map((key) => [key, shareOf(key, shares[key])] as const)
  const sum = numberNode(of, '元')
  const negative = sizes.find(([, size]) => size.n < 0n)
  if (negative !== undefined) throw new LawError(`“${negative[0]}”的份额为负数`)
  const total = sizes.reduce((sum, [, size]) => plus(sum, size), ZERO)
  if (total.n <= 0n) throw new LawError('份额之和应大于零')
  const parts = sizes.map(([key, size]): readonly [K, Ratio] => [key, quotient(size, total)])
  const type = { kind: 'amounts', keys, unit: '元' } as const
  const printed = keys.map((key) => shares[key]).join(':')
  const to = (remainder: K): Amounts<K, '元'> =>
    byReading(
      conventions.round,
      each(
        (how): Amounts<K, '元'> =>
          operandOf({ op: 'split', of: sum, shares: parts, printed, step: 分, how, remainder, type }),
      ),
    )
  const cases = Object.fromEntries(keys.map((key) => [key, to(key)])) as { [P in K]: Amounts<K, '元'> }
  return byReading<K, Amounts<K, '元'>['type']>(conventions.remainder, cases)
}

function shareOf(key: string, size: number): Ratio {
  const read = parseDecimal(String(size))
  if (read === undefined) throw new LawError(`“${key}”的份额“${size}”不是数`)
  return read
}

/** One amount of several, by name. */
export const part = <K extends string, U extends string>(of: Amounts<K, U>, key: NoInfer<K>): Num<U> => {
  const node = nodeOfKind('amounts', of)
  const { keys } = of.type
  if (!keys.includes(key)) throw new LawError(`“${key}”不在“${keys.join('、')}”之中`)
  return operandOf({ op: 'part', of: node, key, type: numberType(of.type.unit) })
}
