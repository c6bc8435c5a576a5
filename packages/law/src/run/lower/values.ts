import { LawError } from '../../expression/node.ts'
import { NotLowered } from '../not-lowered.ts'
import { flag, type Slot } from '../slot.ts'
import type { Slots } from '../slots.ts'
import type { Lowered, LoweredAmounts, LoweredCode, LoweredNumber, LoweredValue } from './lowered.ts'
import type { Numbers } from './numbers.ts'

export const numberIn = (value: LoweredValue | undefined): LoweredNumber => {
  if (value?.kind !== 'number') throw new LawError('这里要的是数')
  return value
}

export const codeIn = (value: LoweredValue | undefined): LoweredCode => {
  if (value?.kind !== 'code') throw new LawError('这里要的不是数')
  return value
}

export const amountsIn = (value: LoweredValue | undefined): LoweredAmounts => {
  if (value?.kind !== 'amounts') throw new LawError('这里要的是分项金额')
  return value
}

/** The code of a word's place, in the order of other words. */
export function recoded(slots: Slots, { code, words = [] }: LoweredCode, as: readonly string[]): LoweredCode {
  if (words === as || words.join('\n') === as.join('\n')) return { kind: 'code', code, words: as }
  const places = words.map((word) => as.indexOf(word))
  if (places.includes(-1)) throw new NotLowered(`“${words.join('、')}”与“${as.join('、')}”不是同一组词`)
  const [first = 0, ...rest] = places
  const recode = rest.reduce(
    (other, place, i) => slots.select(slots.equal(code, slots.constant(i + 1)), slots.constant(place), other),
    slots.constant(first),
  )
  return { kind: 'code', code: recode, words: as }
}

/** One of two values of the same type. */
export function selectValue(
  { slots, numbers }: { readonly slots: Slots; readonly numbers: Numbers },
  when: Slot,
  a: LoweredValue | undefined,
  b: LoweredValue | undefined,
): LoweredValue | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.kind === 'number') return numbers.select(when, a, numberIn(b))
  if (a.kind === 'amounts') {
    const other = amountsIn(b).parts
    const parts = [...a.parts].map(([key, one]): [string, LoweredNumber] => [
      key,
      numbers.select(when, one, numberIn(other.get(key))),
    ])
    return { kind: 'amounts', parts: new Map(parts) }
  }
  const other = a.words === undefined ? codeIn(b) : recoded(slots, codeIn(b), a.words)
  return { ...a, code: slots.select(when, a.code, other.code) }
}

/** Where any one could settle the whole: what may still do so, a fact or an answer, before what never will. */
export function pendingOf(slots: Slots, all: readonly Lowered[]): Slot {
  const strong = flagsOf(slots, all)
  if (strong.to <= flag.unknown) return strong
  const still = (one: number): Slot =>
    all.map(({ flags }) => slots.equal(flags, slots.constant(one))).reduce(slots.either, slots.truth(false))
  const [unknown, open] = [slots.constant(flag.unknown), slots.constant(flag.open)]
  return slots.select(still(flag.unknown), unknown, slots.select(still(flag.open), open, strong))
}

/** All that are needed: the flags of every one. */
export const flagsOf = (slots: Slots, all: readonly Lowered[]): Slot =>
  all.map(({ flags }) => flags).reduce(slots.stronger, slots.constant(0))
