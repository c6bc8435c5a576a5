import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { blindMark } from './blind-mark.ts'

const key = Buffer.alloc(32, 7)

test('the code is HMAC over SM3: inner and outer hash as RFC 2104 says', () => {
  const sm3 = (...parts: Uint8Array[]) => createHash('sm3').update(Buffer.concat(parts)).digest()
  const pad = (byte: number) => Buffer.concat([key, Buffer.alloc(32)]).map((one) => one ^ byte)
  const text = Buffer.from('["999901","phone","13900000000"]')
  const expected = sm3(pad(0x5c), sm3(pad(0x36), text)).toString('hex')
  expect(createHmac('sm3', key).update(text).digest('hex')).toBe(expected)
  expect(blindMark(key, '999901', 'phone', '13900000000')).toBe(expected)
})

test('another county, field, value or key gives another mark', () => {
  const one = blindMark(key, '999901', 'phone', '13900000000')
  const others = [
    blindMark(key, '999902', 'phone', '13900000000'),
    blindMark(key, '999901', 'bankCard', '13900000000'),
    blindMark(key, '999901', 'phone', '13900000001'),
    blindMark(Buffer.alloc(32, 8), '999901', 'phone', '13900000000'),
  ]
  expect(new Set([one, ...others]).size).toBe(5)
})
