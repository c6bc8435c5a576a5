import { isSameUnit } from '../unit/unit.ts'

/** What an expression gives. Types are values too: what the compiler holds to is checked again when the law is loaded. */
export interface NumberType<U extends string = string> {
  readonly kind: 'number'
  /** As in unit/unit.ts; '' for a pure number. */
  readonly unit: U
}

export interface TruthType {
  readonly kind: 'truth'
}

/** One word out of several. `ordered`: the values stand from the lowest to the highest. */
export interface ChoiceType<V extends string = string> {
  readonly kind: 'choice'
  readonly values: readonly V[]
  readonly ordered: boolean
}

export interface DayType {
  readonly kind: 'day'
}

/** A minute on the clock of Asia/Shanghai. */
export interface MomentType {
  readonly kind: 'moment'
}

/** Some out of several, such as the units that have approved. */
export interface SetType<V extends string = string> {
  readonly kind: 'set'
  readonly values: readonly V[]
}

/** An amount by name, such as the shares of a sum. */
export interface AmountsType<K extends string = string, U extends string = string> {
  readonly kind: 'amounts'
  readonly keys: readonly K[]
  readonly unit: U
}

export type Type = NumberType | TruthType | ChoiceType | DayType | MomentType | SetType | AmountsType

/** An expression as policies see it: what it gives, nothing of how. All of them are made by the words of the kernel. */
export interface Operand<T extends Type = Type> {
  readonly type: T
}

export type Num<U extends string = string> = Operand<NumberType<U>>
export type Truth = Operand<TruthType>
export type Choice<V extends string = string> = Operand<ChoiceType<V>>
export type Day = Operand<DayType>
export type Moment = Operand<MomentType>
export type SetOf<V extends string = string> = Operand<SetType<V>>
export type Amounts<K extends string = string, U extends string = string> = Operand<AmountsType<K, U>>

export const numberType = <U extends string>(unit: U): NumberType<U> => ({ kind: 'number', unit })
export const truthType: TruthType = { kind: 'truth' }
export const dayType: DayType = { kind: 'day' }
export const momentType: MomentType = { kind: 'moment' }

/** The same type: numbers in one unit, choices of the same words in the same order. */
export function isSameType(a: Type, b: Type): boolean {
  if (a.kind === 'number') return b.kind === 'number' && isSameUnit(a.unit, b.unit)
  if (a.kind === 'amounts') return b.kind === 'amounts' && isSameUnit(a.unit, b.unit) && isSameList(a.keys, b.keys)
  if (a.kind === 'set') return b.kind === 'set' && isSameList(a.values, b.values)
  if (a.kind === 'choice') return b.kind === 'choice' && a.ordered === b.ordered && isSameList(a.values, b.values)
  return a.kind === b.kind
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])
