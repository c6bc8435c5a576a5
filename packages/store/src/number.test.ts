import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issueSlug, normaliseNumber, titleSlug } from './number.ts'

test.each([
  '某政办发〔2022〕26号',
  '某政办发[2022]26号',
  '某政办发 〔2022〕 26 号',
  '某政办发（2022）26号',
  '某政办发(2022)26号',
  '某政办发【2022】２６号',
  '某政办发［２０２２］26号',
  '某政办发〔2022年〕第26号',
  '某政办发(2022)第26号',
  ' 某政办发﹝2022﹞26号',
])('%s is one number', (written) => {
  expect(normaliseNumber(written)).toBe('某政办发〔2022〕26号')
})

test('a number in its one writing stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normaliseNumber(normaliseNumber(text))).toBe(normaliseNumber(text))
    }),
  )
})

test('an issue is known by year and number, else by what names it, spaces ignored', () => {
  expect(issueSlug({ year: 2022, number: 2 }, '公报')).toBe('2022-02')
  expect(issueSlug({ year: 2022, number: 12 }, '公报')).toBe('2022-12')
  expect(issueSlug({ year: 2022, number: null }, '公 报')).toBe(titleSlug('公报'))
  expect(titleSlug('公报')).toMatch(/^t-[0-9a-f]{12}$/)
  expect(titleSlug('甲', '乙')).not.toBe(titleSlug('甲乙'))
})
