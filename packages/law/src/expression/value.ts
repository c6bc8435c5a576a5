import { compare, type Ratio } from '../number/ratio.ts'

/** What an expression gives for one case, by its type: number, truth, choice, day, moment, set, amounts. */
export type Value =
  | Ratio
  | boolean
  | string
  | Temporal.PlainDate
  | Temporal.PlainDateTime
  | readonly string[]
  | ReadonlyMap<string, Ratio>

export const isRatio = (value: Value): value is Ratio => typeof value === 'object' && 'd' in value && 'n' in value
const isMap = (value: Value): value is ReadonlyMap<string, Ratio> => value instanceof Map
const isSet = (value: Value): value is readonly string[] => Array.isArray(value)

/** The same value of the same type; sets whatever their order. */
export function isSame(a: Value, b: Value): boolean {
  if (isRatio(a) && isRatio(b)) return compare(a, b) === 0
  if (isMap(a) && isMap(b)) {
    const other = b
    return a.size === b.size && [...a].every(([key, one]) => isSame(one, other.get(key) ?? false))
  }
  if (isSet(a) && isSet(b)) return a.length === b.length && a.every((one) => b.includes(one))
  if (a instanceof Temporal.PlainDate || a instanceof Temporal.PlainDateTime)
    return a.toJSON() === (b as typeof a).toJSON()
  return a === b
}

/** A choice's word. */
export const wordIn = (value: Value): string => (typeof value === 'string' ? value : '')
