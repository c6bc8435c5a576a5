import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'date-invalid'

test.each([
  ['请于2023年2月29日前报送。', '2023年2月29日', '“2023年2月29日”不是日历上有的日期：2023年2月没有29日。'],
  ['请于4月31日前报送。', '4月31日', '“4月31日”不是日历上有的日期：4月没有31日。'],
  ['请于13月1日前报送。', '13月1日', '“13月1日”不是日历上有的日期：没有13月。'],
])('%s', (text, words, message) => {
  const found = findingsIn(text, RULE)
  expect(found.map((finding) => finding.message)).toEqual([message])
  expect(wordsOf(text, found)).toEqual([[words]])
})

test.each(['2024年2月29日', '2月29日', '12月31日', '“10·13”活动日'])('%s is a day', (day) => {
  expect(findingsIn(`请于${day}前报送。`, RULE)).toEqual([])
})

test('every day of the calendar is one', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), (date) => {
      const text = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日起施行。`
      expect(findingsIn(text, RULE)).toEqual([])
    }),
  )
})
