import { type CipherGCM, createCipheriv, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSealed, seal } from './seal.ts'

const place = { county: '999901', table: 'party', record: 'a', field: 'phone' }
const key = Buffer.from('0123456789ABCDEFFEDCBA9876543210', 'hex')

test('the cipher is the one of RFC 8998, appendix A.1', () => {
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  // Node's types name only the GCM of AES.
  const gcm = createCipheriv('sm4-gcm', key, bytes('00001234567800000000ABCD')) as CipherGCM
  gcm.setAAD(bytes('FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2'))
  const clear = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'EE', 'AA'].map((pair) => pair.repeat(8)).join('')
  const sealed = Buffer.concat([gcm.update(bytes(clear)), gcm.final()])
  expect(sealed.subarray(0, 16).toString('hex')).toBe('17f399f08c67d5ee19d0dc9969c4bb7d')
  expect(gcm.getAuthTag().toString('hex')).toBe('83de3541e4c2b58177e065a9bf7b62ec')
})

test('what is sealed opens at its place with its key, and nowhere else', () => {
  const word = fc.string({ unit: 'grapheme' })
  const places = fc.record({ county: word, table: word, record: word, field: word })
  fc.assert(
    fc.property(word, places, places, fc.nat(15), (clear, here, there, at) => {
      const sealed = seal(key, here, clear, randomBytes)
      expect(openSealed(key, here, sealed)?.toString()).toBe(clear)
      if (JSON.stringify(here) !== JSON.stringify(there)) expect(openSealed(key, there, sealed)).toBeNull()
      const other = Buffer.from(key)
      other[at] = (other[at] ?? 0) ^ 1
      expect(openSealed(other, here, sealed)).toBeNull()
    }),
  )
})

test('a place is not another one whose names run together to the same', () => {
  const sealed = seal(key, { ...place, table: 'party', record: 'ab' }, 'x', randomBytes)
  expect(openSealed(key, { ...place, table: 'partya', record: 'b' }, sealed)).toBeNull()
})

test('any bit changed, and any end cut off, is found', () => {
  const sealed = Buffer.from(seal(key, place, '13900000000', randomBytes), 'base64url')
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      expect(openSealed(key, place, changed.toString('base64url'))).toBeNull()
      expect(openSealed(key, place, sealed.subarray(0, at).toString('base64url'))).toBeNull()
    }),
  )
})

test('the same twice is not the same ciphertext', () => {
  expect(seal(key, place, 'x', randomBytes)).not.toBe(seal(key, place, 'x', randomBytes))
})
