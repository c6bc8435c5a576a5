import type { FactNode } from '../expression/node.ts'
import type { Type } from '../expression/type.ts'
import type { Value } from '../expression/value.ts'
import { quotient, type Ratio } from '../number/ratio.ts'
import { dayNumber, minuteNumber } from './day-number.ts'
import { NotLowered } from './not-lowered.ts'

/** A fact as a column of whole numbers. */
export interface Input {
  readonly name: string
  readonly fact: FactNode
  readonly from: number
  readonly to: number
  readonly storage: Storage
  /** Stands where the fact is missing. */
  readonly missing: number
}

/** The narrowest column that holds a range and one number more. */
export type Storage = 'Uint8Array' | 'Int32Array' | 'Float64Array'

const MOST_WORDS = 30
const LOWEST_32 = -(2 ** 31)
const HIGHEST_32 = 2 ** 31 - 1

/** The years 1900 to 2199. */
const DAYS = { from: -25_567, to: 84_005 }
const MINUTES = { from: DAYS.from * 1440, to: DAYS.to * 1440 + 1439 }

/** @throws NotLowered where its values are no whole numbers of a known range */
export function inputOf(fact: FactNode): Input {
  const { from, to } = rangeOf(fact)
  const storage =
    from >= 0 && to < 255 ? 'Uint8Array' : from > LOWEST_32 && to <= HIGHEST_32 ? 'Int32Array' : 'Float64Array'
  const missing = { Uint8Array: 255, Int32Array: LOWEST_32, Float64Array: -(2 ** 53) }[storage]
  return { name: fact.name, fact, from, to, storage, missing }
}

function rangeOf({ name, type, step, from, to }: FactNode): { readonly from: number; readonly to: number } {
  switch (type.kind) {
    case 'truth':
      return { from: 0, to: 1 }
    case 'choice':
      return { from: 0, to: type.values.length - 1 }
    case 'set':
      if (type.values.length > MOST_WORDS) throw new NotLowered(`“${name}”可选的词多于${MOST_WORDS}个`)
      return { from: 0, to: 2 ** type.values.length - 1 }
    case 'day':
      return DAYS
    case 'moment':
      return MINUTES
    case 'number': {
      if (step === undefined || from === undefined || to === undefined) throw new NotLowered(`“${name}”没有写明范围`)
      const [low, high] = [quotient(from, step), quotient(to, step)].map(({ n, d }) =>
        Math.floor(Number(n) / Number(d)),
      )
      if (low === undefined || high === undefined || !Number.isSafeInteger(low) || !Number.isSafeInteger(high))
        throw new NotLowered(`“${name}”的范围超出可精确计算的整数范围（2 的 53 次方）`)
      return { from: low, to: high }
    }
    case 'amounts':
      throw new NotLowered(`“${name}”不是单个的数`)
  }
}

/** The whole number that stands for a value; undefined where the fact's declared range and step have no place for it. */
export function encode({ fact, from, to }: Input, value: Value): number | undefined {
  const code = codeOf(fact.type, fact.step, value)
  return code === undefined || code < from || code > to ? undefined : code
}

function codeOf(type: Type, step: Ratio | undefined, value: Value): number | undefined {
  switch (type.kind) {
    case 'truth':
      return value === true ? 1 : 0
    case 'choice':
      return type.values.indexOf(value as string)
    case 'set':
      return (value as readonly string[]).reduce((bits, word) => bits | (1 << type.values.indexOf(word)), 0)
    case 'day':
      return dayNumber(value as Temporal.PlainDate)
    case 'moment':
      return minuteNumber(value as Temporal.PlainDateTime)
    case 'number': {
      const { n, d } = quotient(value as Ratio, step as Ratio)
      return d === 1n ? Number(n) : undefined
    }
    case 'amounts':
      return undefined
  }
}
