import { describe, expect, test } from 'vitest'
import { generated } from './compile.ts'
import type { Input } from './input.ts'
import { Script } from './script.ts'
import type { Slot } from './slot.ts'
import { Slots } from './slots.ts'

const textOf = (slots: Slots, slot: Slot, inputs: readonly Input[] = []): readonly string[] => {
  const script = new Script({ slots: slots.made, inputs }, [slot], (index) => `row[${index}]`)
  const last = script.number(slot)
  return [...script.lines, `return ${last}`]
}
type Ran = (row: readonly number[]) => number
const scriptOf = (slots: Slots, slot: Slot, inputs: readonly Input[] = []): Ran =>
  generated(['row'], textOf(slots, slot, inputs)) as unknown as Ran

type Range = readonly [from: number, to: number]

/** Around each bound at which numbers leave 8, 31 and 32 bits. */
const ranges: readonly Range[] = [
  [0, 200],
  [-5, 5],
  [-(2 ** 30), 2 ** 30 - 1],
  [0, 2 ** 31 - 1],
  [-(2 ** 31), 2 ** 31 - 1],
  [-(2 ** 31) - 1, 5],
  [0, 2 ** 31],
  [0, 2 ** 40],
  [-(2 ** 40), 2 ** 40],
]

const numbersIn = ([from, to]: Range): readonly number[] =>
  [from, from + 1, -2, -1, 0, 1, 2, 3, to - 1, to].filter((one) => one >= from && one <= to)

type Step = (slots: Slots, a: Slot, b: Slot) => Slot
const steps: Readonly<Record<string, readonly [made: Step, is: (a: number, b: number) => number]>> = {
  add: [({ add }, a, b) => add(a, b), (a, b) => a + b],
  subtract: [({ subtract }, a, b) => subtract(a, b), (a, b) => a - b],
  least: [({ least }, a, b) => least(a, b), Math.min],
  greatest: [({ greatest }, a, b) => greatest(a, b), Math.max],
  less: [({ less }, a, b) => less(a, b), (a, b) => Number(a < b)],
  equal: [({ equal }, a, b) => equal(a, b), (a, b) => Number(a === b)],
  'not less': [({ not, less }, a, b) => not(less(a, b)), (a, b) => Number(a >= b)],
  'the one or the other': [({ select, less }, a, b) => select(less(a, b), a, b), (a, b) => (a < b ? a : b)],
  'the one or nothing': [
    ({ select, less, constant }, a, b) => select(less(a, b), a, constant(0)),
    (a, b) => (a < b ? a : 0),
  ],
  'nothing or the other': [
    ({ select, less, constant }, a, b) => select(less(a, b), constant(0), b),
    (a, b) => (a < b ? 0 : b),
  ],
  'both conditions': [
    ({ both, less, constant }, a, b) => both(less(a, constant(2)), less(b, constant(3))),
    (a, b) => Number(a < 2 && b < 3),
  ],
  'either condition': [
    ({ either, less, constant }, a, b) => either(less(a, constant(2)), less(b, constant(3))),
    (a, b) => Number(a < 2 || b < 3),
  ],
  'by another condition': [
    ({ select, less, equal, constant }, a, b) => select(less(a, b), equal(a, constant(1)), less(b, constant(2))),
    (a, b) => Number(a < b ? a === 1 : b < 2),
  ],
  'times three, less the other': [
    ({ multiply, subtract, constant }, a, b) => subtract(multiply(a, constant(3)), b),
    (a, b) => a * 3 - b,
  ],
  'divided by seven, times the other’s sign': [
    ({ divide, select, less, constant }, a, b) => select(less(b, constant(0)), constant(-1), divide(a, constant(7))),
    (a, b) => (b < 0 ? -1 : Math.floor(a / 7)),
  ],
}

describe.each(Object.entries(steps))('%s', (_, [made, is]) => {
  test('of numbers of any width is what it is of any two numbers', () => {
    for (const x of ranges)
      for (const y of ranges) {
        const slots = new Slots()
        const ran = scriptOf(slots, made(slots, slots.input(0, ...x), slots.input(1, ...y)))
        for (const a of numbersIn(x))
          for (const b of numbersIn(y)) expect([x, y, a, b, ran([a, b]) + 0]).toEqual([x, y, a, b, is(a, b)])
      }
  })
})

describe('over numbers that fit 32 bits there is no branch and no fraction', () => {
  const lines = (step: Step, x: Range, y: Range): string => {
    const slots = new Slots()
    return textOf(slots, step(slots, slots.input(0, ...x), slots.input(1, ...y))).join('\n')
  }
  const narrow = [0, 2 ** 30] as const
  const wide = [0, 2 ** 31] as const
  const product: Step = ({ multiply }, a, b) => multiply(a, b)
  const third: Step = ({ divide, constant }, a) => divide(a, constant(3))
  const step = (name: string): Step => steps[name]?.[0] as Step
  test.each<readonly [said: string, text: string, is: string]>([
    ['a sum', lines(step('add'), narrow, [0, 5]), 'return (row[0] + row[1] | 0)'],
    ['a sum that may not fit', lines(step('add'), narrow, narrow), 'return (row[0] + row[1])'],
    ['a difference', lines(step('subtract'), narrow, narrow), 'return (row[0] - row[1] | 0)'],
    ['a difference of what does not fit', lines(step('subtract'), wide, wide), 'return (row[0] - row[1])'],
    ['a product', lines(product, [0, 9], [0, 9]), 'return Math.imul(row[0], row[1])'],
    ['a product that may not fit', lines(product, narrow, [0, 9]), 'return (row[0] * row[1])'],
    ['a quotient', lines(third, narrow, narrow), 'return (row[0] / 3 | 0)'],
    ['a quotient that may be below zero', lines(third, [-1, 9], narrow), 'return Math.floor(row[0] / 3)'],
    ['a quotient of what does not fit', lines(third, wide, narrow), 'return Math.floor(row[0] / 3)'],
    [
      'the lesser',
      lines(step('least'), [0, 9], [5, 20]),
      'return (row[1] + (row[0] - row[1] & row[0] - row[1] >> 31) | 0)',
    ],
    [
      'the lesser of what lies far apart',
      lines(step('least'), [-(2 ** 31), 5], [0, 9]),
      'return (row[0] < row[1] ? row[0] : row[1])',
    ],
    [
      'the greater',
      lines(step('greatest'), [0, 9], [5, 20]),
      'return (row[0] - (row[0] - row[1] & row[0] - row[1] >> 31) | 0)',
    ],
    [
      'the greater of what does not fit',
      lines(step('greatest'), wide, wide),
      'return (row[0] > row[1] ? row[0] : row[1])',
    ],
    ['less', lines(step('less'), narrow, narrow), 'return ((row[0] - row[1] >> 31) & 1)'],
    ['less of what does not fit', lines(step('less'), wide, wide), 'return ((row[0] < row[1] ? -1 : 0) & 1)'],
    ['equal', lines(step('equal'), narrow, narrow), 'return (((row[0] ^ row[1]) - 1 >> 31) & 1)'],
    [
      'equal of what may be below zero',
      lines(step('equal'), [-1, 9], narrow),
      'return ((row[0] === row[1] ? -1 : 0) & 1)',
    ],
    [
      'a choice of what does not fit',
      lines(step('the one or the other'), wide, wide),
      'return ((row[0] < row[1] ? -1 : 0) ? row[0] : row[1])',
    ],
    [
      'a choice',
      lines(step('the one or the other'), [0, 9], [0, 9]),
      'return (row[1] ^ (row[0] ^ row[1]) & (row[0] - row[1] >> 31))',
    ],
    [
      'a choice of nothing',
      lines(step('nothing or the other'), [0, 9], [0, 9]),
      'return (row[1] & ~(row[0] - row[1] >> 31))',
    ],
    [
      'a choice or nothing',
      lines(step('the one or nothing'), [0, 9], [0, 9]),
      'return (row[0] & (row[0] - row[1] >> 31))',
    ],
  ])('%s', (_, text, is) => {
    expect(text).toBe(is)
  })
})

describe('a missing fact', () => {
  const column = (storage: Input['storage'], missing: number, from: number): Input =>
    ({ name: '某', storage, missing, from, to: 9 }) as unknown as Input
  test.each<readonly [input: Input, some: readonly number[], text: string]>([
    [column('Uint8Array', 255, 0), [0, 1, 254], '((row[0] ^ 255) - 1 >> 31)'],
    [column('Int32Array', -(2 ** 31), 0), [0, 1, 2 ** 31 - 1], '(row[0] >> 31)'],
    [column('Int32Array', -(2 ** 31), -1), [-1, 0, 1, -(2 ** 31) + 1], '(row[0] === -2147483648 ? -1 : 0)'],
    [column('Float64Array', -(2 ** 53), 0), [0, 2 ** 40], '(row[0] === -9007199254740992 ? -1 : 0)'],
  ])('%#', (input, some, text) => {
    const slots = new Slots()
    const absent = slots.absent(0)
    expect(textOf(slots, absent, [input])).toEqual([`return (${text} & 1)`])
    const ran = scriptOf(slots, absent, [input])
    expect([ran([input.missing]), ...some.map((one) => ran([one]))]).toEqual([1, ...some.map(() => 0)])
  })
})

test('what is used twice is worked out once and named; figures and facts stand where they are used', () => {
  const slots = new Slots()
  const [甲, 乙] = [slots.input(0, 0, 9), slots.input(1, 0, 9)]
  const 和 = slots.add(甲, 乙)
  expect(textOf(slots, slots.multiply(和, 和))).toEqual([
    `const s${和.id} = (row[0] + row[1] | 0)`,
    `return Math.imul(s${和.id}, s${和.id})`,
  ])
  expect(textOf(slots, slots.truth(true))).toEqual(['return (-1 & 1)'])
  expect(textOf(slots, slots.add(甲, slots.constant(-3)))).toEqual(['return (row[0] + (-3) | 0)'])
})

test('a number is kept where nothing is in its way, else its flags above the lowest', () => {
  const slots = new Slots()
  const [甲, 缺] = [slots.input(0, 0, 9), slots.absent(1)]
  const 未知 = slots.select(缺, slots.constant(2), slots.constant(0))
  const input = { name: '某', storage: 'Uint8Array', missing: 255, from: 0, to: 9 } as unknown as Input
  const script = new Script({ slots: slots.made, inputs: [input, input] }, [甲, 未知], (index) => `row[${index}]`)
  const last = script.settled(未知, 甲, -100)
  const ran = generated(['row'], [...script.lines, `return ${last}`]) as unknown as Ran
  expect([ran([7, 1]), ran([0, 0]), ran([7, 255])]).toEqual([7, 0, -98])
})
