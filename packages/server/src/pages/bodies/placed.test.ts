import { expect, test } from 'vitest'
import { placedIn } from './placed.ts'

test('a span is found in the text, over a page end too, and nowhere when it is not of the clause', () => {
  const body = [
    [10, 20],
    [30, 40],
  ] as const
  expect(placedIn(body, [12, 15])).toEqual([[2, 5]])
  expect(placedIn(body, [18, 32])).toEqual([[8, 12]])
  expect(placedIn(body, [31, 33])).toEqual([[11, 13]])
  expect(placedIn(body, [50, 52])).toEqual([])
})
