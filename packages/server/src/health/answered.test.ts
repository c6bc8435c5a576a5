import { expect, test } from 'vitest'
import { answered } from './answered.ts'

test('an answer is given; what hangs or fails gives none', async () => {
  expect(await answered(Promise.resolve(1), 60_000)).toBe(1)
  expect(await answered(Promise.reject(new Error('gone')), 60_000)).toBeNull()
  expect(await answered(new Promise(() => {}), 1)).toBeNull()
})
