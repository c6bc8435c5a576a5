import type { Type } from '../expression/type.ts'
import type { Value } from '../expression/value.ts'
import { parseDecimal } from '../number/decimal.ts'
import { parsePrinted } from '../unit/printed.ts'
import { isSameUnit } from '../unit/unit.ts'

/**
 * The value that a literal of a declaration or an example means: `'12.5'` or `'12.5元'` for a number, a word, a day, a
 * moment, several words, amounts by name. Undefined where it means none of that type.
 */
export function valueOf(type: Type, literal: unknown): Value | undefined {
  switch (type.kind) {
    case 'number':
      return typeof literal === 'string' ? numberOf(type.unit, literal) : undefined
    case 'truth':
      return typeof literal === 'boolean' ? literal : undefined
    case 'choice':
      return typeof literal === 'string' && type.values.includes(literal) ? literal : undefined
    case 'day':
      return typeof literal === 'string' ? Temporal.PlainDate.from(literal, { overflow: 'reject' }) : undefined
    case 'moment':
      return typeof literal === 'string' ? Temporal.PlainDateTime.from(literal, { overflow: 'reject' }) : undefined
    case 'set':
      return Array.isArray(literal)
        ? literal.filter((one): one is string => type.values.includes(String(one)))
        : undefined
    case 'amounts': {
      const amounts = Object.entries(literal as Record<string, string>).map(
        ([key, amount]) => [key, numberOf(type.unit, amount)] as const,
      )
      return new Map(amounts.flatMap(([key, amount]) => (amount === undefined ? [] : [[key, amount]])))
    }
  }
}

function numberOf(unit: string, literal: string): ReturnType<typeof parseDecimal> {
  const plain = parseDecimal(literal)
  if (plain !== undefined) return plain
  const printed = parsePrinted(literal)
  return printed && isSameUnit(printed.unit, unit) ? printed.amount : undefined
}
