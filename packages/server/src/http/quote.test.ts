import { expect, test } from 'vitest'
import { quote, quotesOf } from './quote.ts'

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

test('words near one another are quoted in one go, those far apart each with their own surroundings', () => {
  const text = `全县共有27处，其中河谷型14处、坡面型9处。${'此外。'.repeat(20)}另有3处`
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
  const quotes = quotesOf(text, [at('14处'), at('27处'), at('3处')])
  expect(quotes.map(({ before, words, after }) => before + words + after)).toEqual([
    '全县共有27处，其中河谷型',
    '14处、坡面型9处。此外。此外',
    '。此外。此外。此外。另有3处',
  ])
  expect(quotes.map(({ goesOn }) => goesOn ?? false)).toEqual([false, true, false])
})
