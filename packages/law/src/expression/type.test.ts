import { expect, test } from 'vitest'
import { dayType, isSameType, momentType, numberType, type Type, truthType } from './type.ts'

const choice = (values: readonly string[], ordered = false): Type => ({ kind: 'choice', values, ordered })
const amounts = (keys: readonly string[], unit = '元'): Type => ({ kind: 'amounts', keys, unit })

test('a type is the same as itself, written again, and as no other', () => {
  const written = (): readonly Type[] => [
    numberType('元'),
    numberType('斤'),
    numberType(''),
    truthType,
    dayType,
    momentType,
    choice(['甲', '乙']),
    choice(['甲', '乙'], true),
    choice(['乙', '甲']),
    choice(['甲']),
    choice(['甲', '丙']),
    { kind: 'set', values: ['甲', '乙'] },
    { kind: 'set', values: ['甲'] },
    amounts(['甲', '乙']),
    amounts(['甲', '丙']),
    amounts(['甲', '乙', '丙']),
    amounts(['甲', '乙'], '斤'),
  ]
  const again = written()
  written().forEach((one, i) => {
    again.forEach((other, j) => {
      expect([one, other, isSameType(one, other)]).toEqual([one, other, i === j])
    })
  })
})

test('the order of the factors of a unit does not matter', () => {
  expect(isSameType(numberType('元/斤/年'), numberType('元/年/斤'))).toBe(true)
  expect(isSameType(amounts(['甲'], '人·天'), amounts(['甲'], '天·人'))).toBe(true)
})
