import { expect, test } from 'vitest'
import { quote } from './quote.ts'

const source = '一、目标\n全县共植树4200亩，其中：清河乡\n1500亩。'

test('words come with what stands around them on their line', () => {
  const from = source.indexOf('4200亩')
  expect(quote(source, [from, from + 5])).toEqual({ before: '全县共植树', words: '4200亩', after: '，其中：清河乡' })
})

test('words that a page end cut are quoted as one', () => {
  const from = source.indexOf('清河乡')
  expect(quote(source, [from, from + 8]).words).toBe('清河乡1500')
})

test('long words are cut and say so', () => {
  expect(quote('长'.repeat(500), [0, 500]).words).toBe(`${'长'.repeat(120)}……`)
})
