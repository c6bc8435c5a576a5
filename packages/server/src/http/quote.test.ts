import type { Span } from '@zhengling/gazette'
import { expect, test } from 'vitest'
import { quotes } from './quote.ts'

const source = '一、目标\n全县共植树4200亩，其中：清河乡\n1500亩，石桥镇1200亩。\n'
const spanOf = (words: string): Span => [source.indexOf(words), source.indexOf(words) + words.length]
const said = (...spans: Span[]) =>
  quotes(source, spans).map((quote) => quote.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))

test('words come with what stands around them on their line', () => {
  expect(said(spanOf('4200亩'))).toEqual(['全县共植树[4200亩]，其中：清河乡'])
})

test('words near one another on a line are quoted together, others apart, in the order of the text', () => {
  expect(said(spanOf('1200亩'), spanOf('4200亩'), spanOf('1500亩'))).toEqual([
    '全县共植树[4200亩]，其中：清河乡',
    '[1500亩]，石桥镇[1200亩]。',
  ])
})

test('words that a page end cut are quoted as one', () => {
  expect(said(spanOf('清河乡\n1500'))).toEqual(['共植树4200亩，其中：[清河乡1500]亩，石桥镇1200亩。'])
})

test('long words are cut and say so; overlapping spans are not said twice', () => {
  expect(quotes('长'.repeat(500), [[0, 500]])).toEqual([[{ text: `${'长'.repeat(120)}……`, marked: true }]])
  expect(said(spanOf('4200亩'), spanOf('200亩，其中'))).toEqual(['全县共植树[4200亩][，其中]：清河乡'])
})
