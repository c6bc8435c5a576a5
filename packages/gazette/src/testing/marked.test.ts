import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inserted, joined, type Marked, mark, removed, say, spaced } from './marked.ts'

const words = ({ text, facts }: Marked) => facts.map(({ at, length }) => text.slice(at, at + length))
const sample = say`到${mark('date', '2023年6月')}，新增${mark('count', '42处')}，由${mark('body', '县水利局')}负责。`

test('facts keep their words when texts are joined', () => {
  expect(sample.text).toBe('到2023年6月，新增42处，由县水利局负责。')
  expect(words(sample)).toEqual(['2023年6月', '42处', '县水利局'])
  expect(words(joined([sample, sample], '；'))).toEqual([...words(sample), ...words(sample)])
})

test('figures set off by spaces stay in their facts', () => {
  const set = spaced(sample)
  expect(set.text).toBe('到 2023 年 6 月，新增 42 处，由县水利局负责。')
  expect(words(set)).toEqual(['2023 年 6 月', '42 处', '县水利局'])
})

test('text put in or taken out beside facts moves them; what it breaks is lost', () => {
  const at = sample.text.indexOf('新增')
  expect(words(inserted(sample, at, '同'))).toEqual(words(sample))
  expect(words(removed(sample, at))).toEqual(words(sample))
  expect(words(removed(sample, sample.text.indexOf('水利')))).toEqual(['2023年6月', '42处'])
})

test('setting figures off changes nothing but spaces', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom('县', '处', '，'), fc.nat(99).map(String)))
  fc.assert(
    fc.property(parts, (pieces) => {
      const marked = joined(pieces.map((piece) => mark('count', piece)))
      const set = spaced(marked)
      expect(set.text.replaceAll(' ', '')).toBe(marked.text)
      expect(words(set).map((word) => word.replaceAll(' ', ''))).toEqual(words(marked))
    }),
  )
})
