import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { filtersOf, inflatedSize } from './inflated-size.ts'

const MB = 1024 * 1024
const zeros = new Uint8Array(4 * MB)

test('filters by their long and short names, in order', () => {
  expect(filtersOf('<< /Filter /FlateDecode /Length 3 >>')).toEqual(['FlateDecode'])
  expect(filtersOf('<< /F [ /A85 /Fl ] >>')).toEqual(['ASCII85Decode', 'FlateDecode'])
  expect(filtersOf('<< /Length 3 >>')).toEqual([])
})

test('what is deflated once is counted', () => {
  expect(inflatedSize(zlibSync(zeros), ['FlateDecode'], MB)).toBeGreaterThan(MB)
  const noise = zlibSync(Uint8Array.from({ length: MB }, (_, i) => (i * 7919) >> 3))
  expect(inflatedSize(noise, ['FlateDecode'], 2 * MB)).toBe(MB)
})

test('what is deflated twice is counted through both', () => {
  const twice = zlibSync(zlibSync(zeros, { level: 9 }), { level: 9 })
  expect(twice.length).toBeLessThan(2000)
  expect(inflatedSize(twice, ['FlateDecode', 'FlateDecode'], MB)).toBeGreaterThan(MB)
})

test('behind filters that are not followed the worst is supposed', () => {
  expect(inflatedSize(new Uint8Array(2000), ['ASCII85Decode', 'FlateDecode'], MB)).toBe(2000 * 1032)
  expect(inflatedSize(new Uint8Array(100), ['LZWDecode'], MB)).toBe(100 * 2731)
})

test('damaged data counts as far as it goes; stored data is as large as it is', () => {
  expect(inflatedSize(new Uint8Array(5000).fill(7), ['FlateDecode'], MB)).toBeLessThan(MB)
  expect(inflatedSize(new Uint8Array(5000), ['DCTDecode'], MB)).toBe(5000)
})
