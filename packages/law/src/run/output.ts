import type { Asked } from '../evaluate/evaluator.ts'
import type { Type } from '../expression/type.ts'
import type { Value } from '../expression/value.ts'
import { isMultiple, product, type Ratio, ratio } from '../number/ratio.ts'
import { dayOf, momentOf } from './day-number.ts'
import type { Lowered, LoweredNumber, LoweredValue } from './lower/lowered.ts'
import type { Numbers } from './lower/numbers.ts'
import { flag, kindOf, type SettledKind, type Slot } from './slot.ts'

/** What a rule comes to for one row, as far as whole numbers say it. */
export type Settled =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: Exclude<SettledKind, 'known'> }

const strongest = flag.inapplicable

/** One whole number of an output. */
export interface OutputColumn {
  /** The rule's name; for a share of amounts `市县分担.市`; for a divisor `完成率/`. */
  readonly name: string
  readonly slot: Slot
  /** Where it is kept: the number, or what stands there when the rule's value is not known. */
  readonly storage: 'Int32Array' | 'Float64Array'
}

/** What a rule comes to: its flags and, where they are 0, its numbers. */
export interface Output {
  readonly asked: Asked
  readonly name: string
  readonly flags: Slot
  readonly columns: readonly OutputColumn[]
  /** The value that the columns' numbers stand for. */
  decode(numbers: readonly number[]): Value
}

export function outputOf(asked: Asked, { flags, value }: Lowered, numbers: Numbers): Output {
  const { name, type } = asked
  if (value === undefined) return { asked, name, flags, columns: [columnOf(name, flags)], decode: neverKnown }
  return { asked, name, flags, ...decoderOf(name, inFen(value, type, numbers), type) }
}

const LOWEST = -(2 ** 31)

function columnOf(name: string, slot: Slot): OutputColumn {
  const fits = slot.from > LOWEST + strongest && slot.to < 2 ** 31
  return { name, slot, storage: fits ? 'Int32Array' : 'Float64Array' }
}

/** Stands in a column for a value that is not known: below every number, one for each kind of flag. */
export const unsettledIn = (storage: OutputColumn['storage'], flags: number): number =>
  storage === 'Int32Array' ? LOWEST + flags : -(2 ** 53) * (1 + flags)

/** The flags that a column's number stands for; 0: it is the number itself. */
export function flagsIn(storage: OutputColumn['storage'], kept: number): number {
  if (storage === 'Int32Array') return kept > LOWEST + strongest ? 0 : kept - LOWEST
  return kept > -(2 ** 53) ? 0 : -kept / 2 ** 53 - 1
}

/** What an output comes to, from what its columns keep. */
export function settledIn({ columns, decode }: Output, kept: readonly number[]): Settled {
  const kind = kindOf(flagsIn(columns[0]?.storage ?? 'Float64Array', kept[0] ?? 0))
  return kind === 'known' ? { kind, value: decode(kept) } : { kind }
}

const 分 = ratio(1n, 100n)

/** Money that can only be whole 分 stands in 分. */
function inFen(value: LoweredValue, type: Type, numbers: Numbers): LoweredValue {
  const fen = (one: LoweredNumber): LoweredNumber =>
    one.by === undefined && isMultiple(one.step, 分) ? numbers.inSteps(one, 分) : one
  if (value.kind === 'number' && type.kind === 'number' && type.unit === '元') return fen(value)
  if (value.kind !== 'amounts') return value
  return { kind: 'amounts', parts: new Map([...value.parts].map(([key, one]) => [key, fen(one)])) }
}

const neverKnown = (): never => {
  throw new TypeError('a value that is never known was read')
}

/** How a lowered value is read back from the numbers of its slots. */
export function decoderOf(name: string, value: LoweredValue, type: Type): Pick<Output, 'columns' | 'decode'> {
  switch (value.kind) {
    case 'number':
      return numberColumns(name, value)
    case 'code':
      return { columns: [columnOf(name, value.code)], decode: ([code = 0]) => decodeCode(code, type, value.words) }
    case 'amounts': {
      const parts = [...value.parts].map(([key, one]) => ({ key, ...numberColumns(`${name}.${key}`, one) }))
      return {
        columns: parts.flatMap(({ columns }) => columns),
        decode: (numbers) => {
          let at = 0
          return new Map(
            parts.map(({ key, columns, decode }) => {
              const own = numbers.slice(at, (at += columns.length))
              return [key, decode(own) as Ratio]
            }),
          )
        },
      }
    }
  }
}

function numberColumns(name: string, { whole, by, step }: LoweredNumber): Pick<Output, 'columns' | 'decode'> {
  return {
    columns: [columnOf(name, whole), ...(by ? [columnOf(`${name}/`, by)] : [])],
    decode: ([number = 0, divisor = 1]) => product(ratio(BigInt(number), BigInt(divisor)), step),
  }
}

function decodeCode(code: number, type: Type, words: readonly string[] = []): Value {
  switch (type.kind) {
    case 'choice':
      return words[code] ?? ''
    case 'set':
      return words.filter((_, i) => (code & (1 << i)) !== 0)
    case 'day':
      return dayOf(code)
    case 'moment':
      return momentOf(code)
    default:
      return code === 1
  }
}
