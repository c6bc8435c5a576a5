import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type Inflated, inflateEntry } from './inflate.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

const entry = (bytes: Uint8Array, name: string): ZipEntry => {
  const listing = zipEntries(bytes)
  const found = listing.ok ? listing.entries.get(name) : undefined
  if (!found) throw new Error('no such file')
  return found
}
const inflate = (of: ZipEntry, bytes = 1e9): [Inflated, string] => {
  const chunks: number[] = []
  const result = inflateEntry(of, { bytes }, (chunk) => chunks.push(...chunk) > 0)
  return [result, new TextDecoder().decode(Uint8Array.from(chunks))]
}

test('deflated and stored files, with Chinese names', () => {
  const files = { '甲/乙.xml': strToU8('一二三'.repeat(100)), 'b.xml': strToU8('四') }
  for (const level of [0, 9] as const) {
    const bytes = zipSync(files, { level, comment: '注释' })
    expect(inflate(entry(bytes, '甲/乙.xml'))).toEqual(['read', '一二三'.repeat(100)])
    expect(inflate(entry(bytes, 'b.xml'))).toEqual(['read', '四'])
  }
})

test('the budget is shared and never exceeded, whatever the archive states', () => {
  const found = entry(zipSync({ a: strToU8('x'.repeat(5000)) }), 'a')
  expect(inflate(found, 4999)[0]).toBe('bomb')
  expect(inflate({ ...found, declared: 1 }, 4999)[0]).toBe('bomb')
})

test('unknown methods, cut data and wrong sums are broken', () => {
  const found = entry(zipSync({ a: strToU8('甲乙丙丁'.repeat(50)) }), 'a')
  expect(inflate({ ...found, method: 12 })[0]).toBe('broken')
  expect(inflate({ ...found, data: found.data.subarray(0, 5) })[0]).toBe('broken')
  expect(inflate({ ...found, crc: 1 })[0]).toBe('broken')
})

test('a reader that has enough stops it', () => {
  const found = entry(zipSync({ a: strToU8('甲') }), 'a')
  expect(inflateEntry(found, { bytes: 100 }, () => false)).toBe('stopped')
})
