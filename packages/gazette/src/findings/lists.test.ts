import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, plausibleCounts } from './lists.ts'

test('an exact list has one count', () => {
  expect(plausibleCounts('县水利局、县住建局、县公安局')).toEqual({ least: 3, most: 3 })
  expect(plausibleCounts('甲审批，完成移除；乙审批；丙审批')).toEqual({ least: 3, most: 3 })
})

test('和 may join or stand inside', () => {
  expect(plausibleCounts('项目核准、设计审批、文物保护和考古许可')).toEqual({ least: 3, most: 4 })
  expect(plausibleCounts('重大、较大和一般')).toEqual({ least: 3, most: 3 })
})

test('brackets, quotes and titles separate nothing', () => {
  expect(plausibleCounts('甲局（含乙、丙）、《丁、戊》、“己、庚”办')).toEqual({ least: 3, most: 3 })
})

test('items of a list stand without their brackets', () => {
  expect(itemsOf('甲企业、乙企业(含个体)，以及丙企业')).toEqual(['甲企业', '乙企业', '丙企业'])
})

test('any list of names of bodies has exactly as many as were joined', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('县水利局', '县教育局', '县发展中心', '经开区管委会'), { minLength: 1 }),
      (names) => {
        expect(plausibleCounts(names.join('、'))).toEqual({ least: names.length, most: names.length })
      },
    ),
  )
})
