import { describe, expect, test } from 'vitest'
import type { Slot } from './slot.ts'
import { Slots } from './slots.ts'

/** 甲 0 to 10, 乙 5 to 20; 词 a word of three, 是 a truth; all may be missing. */
function given() {
  const slots = new Slots()
  return {
    slots,
    甲: slots.input(0, 0, 10),
    乙: slots.input(1, 5, 20),
    词: slots.code(2, 2),
    是: slots.code(3, 1),
    k: slots.constant,
  }
}

const range = ({ from, to }: Slot): readonly number[] => [from, to]
const shape = (slot: Slot): string => {
  const { op, of, k } = slot
  if (op === 'constant') return String(k)
  if (op === 'input' || op === 'absent') return `${op}${k}`
  return `${op}(${of.map(shape).join(' ')}${op === 'bits' ? ` ${k}` : ''})`
}

describe('what can be known beforehand is worked out at once', () => {
  const { slots, 甲, 乙, 词, 是, k } = given()
  const { add, subtract, multiply, divide, least, greatest, less, equal, not, both, either, select } = slots
  const [yes, no] = [slots.truth(true), slots.truth(false)]
  const [小, 大] = [less(甲, k(3)), less(k(8), 乙)]
  test.each<readonly [said: string, made: Slot, is: Slot]>([
    ['0 + 甲', add(k(0), 甲), 甲],
    ['甲 + 0', add(甲, k(0)), 甲],
    ['2 + 3', add(k(2), k(3)), k(5)],
    ['甲 − 0', subtract(甲, k(0)), 甲],
    ['甲 − 甲', subtract(甲, 甲), k(0)],
    ['2 − 3', subtract(k(2), k(3)), k(-1)],
    ['1 × 甲', multiply(k(1), 甲), 甲],
    ['甲 × 1', multiply(甲, k(1)), 甲],
    ['0 × 甲', multiply(k(0), 甲), k(0)],
    ['甲 × 0', multiply(甲, k(0)), k(0)],
    ['−2 × 3', multiply(k(-2), k(3)), k(-6)],
    ['甲 ÷ 1', divide(甲, k(1)), 甲],
    ['−7 ÷ 2 rounded down', divide(k(-7), k(2)), k(-4)],
    ['the lesser of 甲 and itself', least(甲, 甲), 甲],
    ['the lesser of 甲 and 10', least(甲, k(10)), 甲],
    ['the lesser of 10 and 甲', least(k(10), 甲), 甲],
    ['the lesser of 甲 and 0', least(甲, k(0)), k(0)],
    ['the lesser of 0 and 甲', least(k(0), 甲), k(0)],
    ['the greater of 甲 and itself', greatest(甲, 甲), 甲],
    ['the greater of 甲 and 0', greatest(甲, k(0)), 甲],
    ['the greater of 0 and 甲', greatest(k(0), 甲), 甲],
    ['the greater of 甲 and 10', greatest(甲, k(10)), k(10)],
    ['the greater of 10 and 甲', greatest(k(10), 甲), k(10)],
    ['甲 < 11', less(甲, k(11)), yes],
    ['甲 < 0', less(甲, k(0)), no],
    ['甲 < 甲', less(甲, 甲), no],
    ['10 < 甲', less(k(10), 甲), no],
    ['甲 = 甲', equal(甲, 甲), yes],
    ['甲 = 11', equal(甲, k(11)), no],
    ['甲 = −1', equal(甲, k(-1)), no],
    ['11 = 甲', equal(k(11), 甲), no],
    ['one of 1 and 5 is 3', equal(select(小, k(1), k(5)), k(3)), no],
    ['one of 1 and 5 is 5', equal(select(小, k(1), k(5)), k(5)), not(小)],
    ['1 is one of 1 and 5', equal(k(1), select(小, k(1), k(5))), 小],
    ['not yes', not(yes), no],
    ['not no', not(no), yes],
    ['not not', not(not(小)), 小],
    ['both itself', both(小, 小), 小],
    ['both with no', both(小, no), no],
    ['no with both', both(no, 小), no],
    ['both with yes', both(小, yes), 小],
    ['yes with both', both(yes, 小), 小],
    ['one word and another', both(equal(词, k(0)), equal(词, k(1))), no],
    ['either itself', either(小, 小), 小],
    ['either or yes', either(小, yes), yes],
    ['yes or either', either(yes, 小), yes],
    ['either or no', either(小, no), 小],
    ['no or either', either(no, 小), 小],
    ['a choice by yes', select(yes, 甲, 乙), 甲],
    ['a choice by no', select(no, 甲, 乙), 乙],
    ['a choice between the same', select(小, 甲, 甲), 甲],
    ['a choice by not', select(not(小), 甲, 乙), select(小, 乙, 甲)],
    ['yes where it holds, else another', select(小, yes, 大), either(小, 大)],
    ['no where it holds, else another', select(小, no, 大), both(not(小), 大)],
    ['another where it holds, else no', select(小, 大, no), both(小, 大)],
    ['another where it holds, else yes', select(小, 大, yes), either(not(小), 大)],
    ['a choice within the same choice', select(小, select(小, 甲, 乙), k(99)), select(小, 甲, k(99))],
    ['the same choice in the other branch', select(小, k(99), select(小, 甲, 乙)), select(小, k(99), 乙)],
    [
      'another word where one is known',
      select(equal(词, k(0)), select(equal(词, k(1)), 甲, 乙), k(99)),
      select(equal(词, k(0)), 乙, k(99)),
    ],
    ['given and this word', both(not(slots.absent(2)), equal(词, k(1))), equal(词, k(1))],
    ['this word and given', both(equal(词, k(1)), not(slots.absent(2))), equal(词, k(1))],
    ['given and not 是', both(not(slots.absent(3)), not(equal(是, k(1)))), equal(是, k(0))],
    ['the sum of one of two and a figure', add(select(小, k(1), k(5)), k(10)), select(小, k(11), k(15))],
    [
      'twice one of three',
      multiply(k(2), select(小, k(1), select(大, k(2), k(3)))),
      select(小, k(2), select(大, k(4), k(6))),
    ],
  ])('%s', (_, made, is) => {
    expect(shape(made)).toBe(shape(is))
    expect(made).toBe(is)
  })

  test.each<readonly [said: string, made: Slot, is: string]>([
    [
      'of three words, not the one is no other',
      both(not(slots.absent(2)), not(equal(词, k(1)))),
      'both(not(absent2) not(equal(input2 1)))',
    ],
    [
      'that another fact is given says nothing of this word',
      both(not(slots.absent(3)), equal(词, k(1))),
      'both(not(absent3) equal(input2 1))',
    ],
    [
      'a number that is missing may be any',
      both(not(slots.absent(0)), equal(甲, k(1))),
      'both(not(absent0) equal(input0 1))',
    ],
    ['the figure stands last', equal(k(7), 甲), 'equal(input0 7)'],
    ['two facts', equal(甲, 乙), 'equal(input0 input1)'],
    [
      'a choice of which neither is a figure',
      equal(select(小, 甲, 乙), k(7)),
      'equal(select(less(input0 3) input0 input1) 7)',
    ],
    ['a choice of which one is a figure', equal(select(小, k(7), 乙), k(7)), 'either(less(input0 3) equal(input1 7))'],
    [
      'a choice of which the other is',
      equal(select(小, 乙, k(7)), k(7)),
      'either(not(less(input0 3)) equal(input1 7))',
    ],
    [
      'two facts in a choice of truths',
      select(小, 大, equal(词, k(1))),
      'select(less(input0 3) less(8 input1) equal(input2 1))',
    ],
    [
      'conditions on two facts exclude nothing',
      both(equal(甲, k(6)), equal(乙, k(7))),
      'both(equal(input0 6) equal(input1 7))',
    ],
    [
      'nor do facts beside a figure',
      both(equal(甲, 乙), equal(甲, k(7))),
      'both(equal(input0 input1) equal(input0 7))',
    ],
    ['nor does less', both(less(甲, k(3)), equal(甲, k(2))), 'both(less(input0 3) equal(input0 2))'],
    ['a mask', slots.bits(甲, 3), 'bits(input0 3)'],
  ])('%s', (_, made, is) => {
    expect(shape(made)).toBe(is)
  })
})

test('the range of every step is the least and the most that any row can give', () => {
  const { slots, 甲, 乙, k } = given()
  const 负 = slots.input(4, -6, 4)
  expect(range(slots.add(甲, 乙))).toEqual([5, 30])
  expect(range(slots.subtract(甲, 乙))).toEqual([-20, 5])
  expect(range(slots.multiply(负, 乙))).toEqual([-120, 80])
  expect(range(slots.multiply(负, 负))).toEqual([-24, 36])
  expect(range(slots.divide(负, 乙))).toEqual([-2, 0])
  expect(range(slots.divide(乙, k(3)))).toEqual([1, 6])
  expect(range(slots.least(甲, 乙))).toEqual([0, 10])
  expect(range(slots.greatest(甲, 乙))).toEqual([5, 20])
  expect(range(slots.select(slots.less(甲, 乙), 甲, 乙))).toEqual([0, 20])
  expect(range(slots.bits(甲, 6))).toEqual([0, 6])
  expect(range(slots.less(甲, 乙))).toEqual([0, 1])
  expect(range(slots.absent(0))).toEqual([0, 1])
})

test('days: the range of their months, of the first days of these, and of days of a month', () => {
  const slots = new Slots()
  // 1970-01-15 to 1970-03-10; January 1970 is month 1970 × 12.
  const 日 = slots.input(0, 14, 68)
  expect(range(slots.month(日))).toEqual([23_640, 23_642])
  expect(range(slots.first(slots.month(日)))).toEqual([0, 59])
  expect(range(slots.day(日))).toEqual([1, 31])
  expect(slots.month(slots.constant(14))).toBe(slots.constant(23_640))
  expect(slots.first(slots.constant(23_642))).toBe(slots.constant(59))
})

test('the few numbers that a choice can be are kept, sixteen at most', () => {
  const { slots, 甲, k } = given()
  const choice = (numbers: readonly number[]): Slot =>
    numbers
      .slice(1)
      .reduce((other, one, i) => slots.select(slots.less(甲, k(i + 1)), k(one), other), k(numbers[0] ?? 0))
  const 三 = choice([7, 3, 5])
  expect(三.among?.toSorted((a, b) => a - b)).toEqual([3, 5, 7])
  const wide = slots.input(5, 0, 100)
  const many = (count: number): Slot =>
    Array.from({ length: count }, (_, i) => i).reduce(
      (other, i) => slots.select(slots.less(wide, k(i + 1)), k(i * 2), other),
      k(-2),
    )
  expect(many(15).among).toHaveLength(16)
  expect(many(16).among).toBeUndefined()
  expect(range(many(16))).toEqual([-2, 30])
})

test('a step of two choices is among the few numbers that these give', () => {
  const { slots, 甲, 乙, k } = given()
  const [小, 大] = [slots.less(甲, k(3)), slots.less(乙, k(8))]
  const 和 = slots.add(slots.select(小, k(1), k(2)), slots.select(大, k(10), k(20)))
  expect(和.among?.toSorted((a, b) => a - b)).toEqual([11, 12, 21, 22])
  expect(range(和)).toEqual([11, 22])
  expect(shape(slots.add(slots.select(小, k(1), k(2)), 乙))).toBe('add(select(less(input0 3) 1 2) input1)')
})

test('the same step twice is one slot; truths and numbers are two', () => {
  const { slots, 甲, 乙 } = given()
  expect(slots.add(甲, 乙)).toBe(slots.add(甲, 乙))
  expect(slots.add(甲, 乙)).not.toBe(slots.add(乙, 甲))
  expect(slots.truth(true)).not.toBe(slots.constant(1))
  expect([slots.truth(true).truth, slots.constant(1).truth]).toEqual([true, false])
  expect(slots.input(0, 0, 10)).toBe(甲)
  expect(slots.made.map(({ id }) => id)).toEqual(slots.made.map((_, i) => i))
})

describe('what could leave the exact whole numbers is refused', () => {
  const most = Number.MAX_SAFE_INTEGER
  const why = '数值可能超出可精确计算的整数范围（2 的 53 次方）'
  test('up to the last exact number either way, and no further', () => {
    const slots = new Slots()
    const 巨 = slots.input(0, -most, most - 1)
    expect(range(slots.add(巨, slots.constant(1)))).toEqual([-most + 1, most])
    expect(() => slots.add(巨, slots.constant(2))).toThrow(why)
    expect(() => slots.subtract(巨, slots.constant(1))).toThrow(why)
    expect(() => slots.multiply(巨, slots.constant(2))).toThrow(why)
  })

  test('a divisor that may be zero is a bug', () => {
    const { slots, 甲, 乙 } = given()
    expect(() => slots.divide(乙, 甲)).toThrow('a divisor must be above zero')
    expect(shape(slots.divide(甲, slots.input(6, 1, 3)))).toBe('divide(input0 input6)')
  })
})

describe('flags', () => {
  const { slots, 甲, 乙, k } = given()
  const { select, less, stronger, ifKnown } = slots
  const [缺甲, 缺乙] = [slots.absent(0), slots.absent(1)]
  const 未知 = (absent: Slot): Slot => select(absent, k(2), k(0))
  const 不适用 = select(less(甲, k(3)), k(8), k(0))

  test.each<readonly [said: string, made: Slot, is: string]>([
    ['nothing and nothing', stronger(k(0), k(0)), '0'],
    ['nothing before a flag', stronger(k(0), 未知(缺甲)), 'select(absent0 2 0)'],
    ['a flag before nothing', stronger(未知(缺甲), k(0)), 'select(absent0 2 0)'],
    [
      'one kind from two facts is joined without a branch',
      stronger(未知(缺甲), 未知(缺乙)),
      'or(select(absent0 2 0) select(absent1 2 0))',
    ],
    [
      'of two kinds the stronger',
      stronger(未知(缺乙), 不适用),
      'greatest(select(absent1 2 0) select(less(input0 3) 8 0))',
    ],
    ['the same twice', stronger(不适用, 不适用), 'select(less(input0 3) 8 0)'],
    ['where nothing is in the way, what follows', ifKnown(k(0), 不适用), 'select(less(input0 3) 8 0)'],
    ['what is never known stays', ifKnown(k(8), 未知(缺甲)), '8'],
    [
      'a stronger reason needs no branch',
      ifKnown(未知(缺甲), 未知(缺乙)),
      'or(select(absent0 2 0) select(absent1 2 0))',
    ],
    ['a weaker reason hides what follows', ifKnown(未知(缺乙), 不适用), 'select(absent1 2 select(less(input0 3) 8 0))'],
  ])('%s', (_, made, is) => {
    expect(shape(made)).toBe(is)
  })

  test('flags of which none can be in a mask are none of it', () => {
    const 未知的 = stronger(未知(缺甲), 未知(缺乙))
    expect(slots.bits(未知的, 8)).toBe(k(0))
    expect(shape(slots.bits(未知的, 7))).toBe('bits(or(select(absent0 2 0) select(absent1 2 0)) 7)')
    expect(slots.bits(未知的, 7).among?.toSorted()).toEqual([0, 2])
  })

  test('flags of any number are a bug', () => {
    expect(() => stronger(甲, 乙)).toThrow('flags are few')
    expect(() => stronger(甲, k(0))).toThrow('flags are few')
  })
})
