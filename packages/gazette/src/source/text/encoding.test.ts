import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gb18030 } from '../testing/gb18030.ts'
import { decodeText } from './encoding.ts'

const sample = '各乡（镇）人民政府：\n一、补助标准为每亩60元，“十四五”期间不变。\n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean): Uint8Array => {
  const out = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) out.setUint16(i * 2, text.charCodeAt(i), !big)
  return new Uint8Array(out.buffer)
}

test('UTF-8 with and without BOM', () => {
  expect(decodeText(utf8(sample))).toEqual({ ok: true, text: sample, encoding: 'utf-8' })
  expect(decodeText(utf8(`\uFEFF${sample}`))).toEqual({ ok: true, text: sample, encoding: 'utf-8' })
})

test('UTF-16 by its BOM, either end first', () => {
  expect(decodeText(utf16(`\uFEFF${sample}`, false))).toEqual({ ok: true, text: sample, encoding: 'utf-16le' })
  expect(decodeText(utf16(`\uFEFF${sample}`, true))).toEqual({ ok: true, text: sample, encoding: 'utf-16be' })
})

test('a lone surrogate in UTF-16 is refused, not replaced', () => {
  expect(decodeText(utf16('\uFEFF甲\uD842乙', false))).toMatchObject({ ok: false, code: 'encoding' })
})

test('GB18030, with characters of four bytes', () => {
  const rare = `${sample}贺兆𠮷任组长。`
  const bytes = gb18030(rare)
  expect(Array.from(bytes)).toContain(0x95)
  expect(decodeText(bytes)).toEqual({ ok: true, text: rare, encoding: 'gb18030' })
})

test('GB18030 by its own BOM', () => {
  expect(decodeText(Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...gb18030('甲')]))).toEqual({
    ok: true,
    text: '甲',
    encoding: 'gb18030',
  })
})

test('Big5 and damaged UTF-8 decode as GB18030 but are not taken for it', () => {
  const big5 = Uint8Array.from([0xb8, 0x65, 0xb6, 0x6d, 0xc2, 0xed, 0xa4, 0x48, 0xa5, 0xc1, 0xac, 0x46, 0xa9, 0xb2])
  expect(decodeText(big5)).toMatchObject({ ok: false, code: 'encoding' })
  const bytes = utf8(sample.repeat(3))
  const damaged = Uint8Array.from([...bytes.subarray(0, 60), ...bytes.subarray(61)])
  expect(decodeText(damaged)).toMatchObject({ ok: false, code: 'encoding', what: expect.stringContaining('第 2 行') })
})

test('a file that says it is GBK needs no plausibility', () => {
  const rare = gb18030('囧囍')
  expect(decodeText(rare)).toMatchObject({ ok: false, code: 'encoding' })
  expect(decodeText(rare, 'gbk')).toMatchObject({ ok: true, text: '囧囍' })
  expect(decodeText(rare, 'big5')).toMatchObject({ ok: false, code: 'encoding' })
})

test('NUL and control characters are binary', () => {
  expect(decodeText(utf8('甲\0乙'))).toMatchObject({ ok: false, code: 'binary' })
  expect(decodeText(utf8('\uFEFF甲\0乙'))).toMatchObject({ ok: false, code: 'binary' })
  expect(decodeText(Uint8Array.from({ length: 100 }, (_, i) => (i % 31) + 1))).toMatchObject({
    ok: false,
    code: 'binary',
  })
})

test('whatever is decoded as UTF-8 or UTF-16 encodes back to the same bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = text.replaceAll('\0', '').replace(/^\uFEFF+/, '')
      const result = decodeText(utf8(clean))
      return !result.ok || (result.text === clean && result.encoding === 'utf-8')
    }),
  )
})

test('random bytes give a value and no replacement character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const result = decodeText(bytes)
      return !result.ok || !result.text.includes('\uFFFD') || bytes.includes(0xef) || bytes.includes(0x84)
    }),
  )
})
