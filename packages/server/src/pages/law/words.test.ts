import { amount, type Num } from '@zhengling/law'
import { expect, test } from 'vitest'
import { markup } from './markup.ts'
import { valueWords } from './words.ts'

const words = (printed: Parameters<typeof amount>[0]): string => {
  const node = amount(printed) as Num & { readonly value: never }
  return valueWords(node.value, node.type)
}

test.each([
  ['1040元', '1,040.00元'],
  ['0.5元', '0.50元'],
  ['77.777元', '77.777元'],
  ['99990元', '99,990.00元'],
  ['600万元', '600万元'],
  ['1234.56万元', '12,345,600.00元'],
  ['1亿元', '1亿元'],
  ['12000度', '12,000 度'],
  ['20%', '20%'],
] as const)('%s is shown as %s', (printed, shown) => {
  expect(words(printed)).toBe(shown)
})

test('markup escapes what is put into it, once', () => {
  const inner = markup`<b>${'<&>'}</b>`
  expect(markup`<p title="${'a"b'}">${inner}${[inner, '1', 2]}</p>`.text).toBe(
    '<p title="a&quot;b"><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>12</p>',
  )
})
