import type { Type } from '../expression/type.ts'
import { isRatio, type Value } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import type { Ratio } from '../number/ratio.ts'

/** A measured amount: digits (a fraction 1/3 where no decimal ends) and the unit, '' for a pure number. */
export interface QuantityJson {
  readonly amount: string
  readonly unit: string
}

/** A value as the command line and the interface give it. */
export type ValueJson =
  | string
  | boolean
  | QuantityJson
  | readonly string[]
  | { readonly [name: string]: string | QuantityJson }

/**
 * Money '1040.00'; a quantity `{ amount: '12000', unit: '度' }`; a date 'YYYY-MM-DD'; an instant with +08:00; yes and no
 * as booleans; a word as it is; a set as a list of words; several amounts as an object by name.
 */
export function valueJson(value: Value, type: Type): ValueJson {
  if (isRatio(value)) return amountJson(value, type.kind === 'number' ? type.unit : '')
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (value instanceof Temporal.PlainDate) return value.toString()
  if (value instanceof Temporal.PlainDateTime) return `${value.toString({ smallestUnit: 'second' })}+08:00`
  if (value instanceof Map) {
    const unit = type.kind === 'amounts' ? type.unit : ''
    return Object.fromEntries([...value].map(([name, amount]) => [name, amountJson(amount, unit)]))
  }
  return value as readonly string[]
}

/** Money to the 分 at least; an amount that has not been brought to it keeps all its digits. */
const amountJson = (amount: Ratio, unit: string): string | QuantityJson =>
  unit === '元' ? decimal(amount, 2) : { amount: decimal(amount), unit }
