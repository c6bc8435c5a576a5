import { expect, test } from 'vitest'
import { chineseCount } from './minutes.ts'

test('headings are counted as they are written', () => {
  expect([1, 9, 10, 11, 20, 21, 99].map(chineseCount)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '九十九'])
})
