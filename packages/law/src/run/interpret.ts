import type { Given } from '../evaluate/evaluation.ts'
import { dayOfMonth, firstOfMonth, monthOfDay } from './day-number.ts'
import { encode } from './input.ts'
import type { Settled } from './output.ts'
import type { Plan } from './plan.ts'
import { kindOf, type Slot } from './slot.ts'

/** One whole number an input, in the plan's order; an input's `missing` where the fact is not given. */
export type Row = readonly number[]

/** A case in whole numbers; undefined where a fact lies outside its declared range or between two steps: then the explained way answers. */
export function prepare({ inputs }: Plan, given: Given): Row | undefined {
  const row = inputs.map((input) => {
    const value = given.get(input.name)
    return value === undefined ? input.missing : encode(input, value)
  })
  return row.includes(undefined) ? undefined : (row as Row)
}

/**
 * Works slots of a plan out for one row, those of its outputs unless told: the numbers by the slots' ids. No code is
 * generated, so it runs under any policy.
 */
export function interpret({ slots: outputs, inputs }: Plan, row: Row, slots = outputs): readonly number[] {
  const numbers: number[] = []
  for (const slot of slots) numbers[slot.id] = work(slot, numbers, row, inputs)
  return numbers
}

function work({ op, of, k }: Slot, numbers: readonly number[], row: Row, inputs: Plan['inputs']): number {
  const [x, y, z] = of
  const a = x === undefined ? 0 : (numbers[x.id] as number)
  const b = y === undefined ? 0 : (numbers[y.id] as number)
  switch (op) {
    case 'constant':
      return k
    case 'input':
      return row[k] as number
    case 'absent':
      return row[k] === inputs[k]?.missing ? 1 : 0
    case 'add':
      return a + b
    case 'subtract':
      return a - b
    case 'multiply':
      return a * b
    case 'divide':
      return Math.floor(a / b)
    case 'least':
      return Math.min(a, b)
    case 'greatest':
      return Math.max(a, b)
    case 'or':
      return a | b
    case 'bits':
      return a & k
    case 'month':
      return monthOfDay(a)
    case 'first':
      return firstOfMonth(a)
    case 'day':
      return dayOfMonth(a)
    case 'less':
      return a < b ? 1 : 0
    case 'equal':
      return a === b ? 1 : 0
    case 'both':
      return a & b
    case 'either':
      return a | b
    case 'not':
      return 1 - a
    case 'select':
      return a === 1 ? b : (numbers[z?.id as number] as number)
  }
}

/** What the outputs come to, read from the numbers of one row. */
export const settledOf = ({ outputs }: Plan, numbers: readonly number[]): readonly Settled[] =>
  outputs.map(({ flags, columns, decode }) => {
    const kind = kindOf(numbers[flags.id] as number)
    return kind === 'known' ? { kind, value: decode(columns.map(({ slot }) => numbers[slot.id] as number)) } : { kind }
  })
