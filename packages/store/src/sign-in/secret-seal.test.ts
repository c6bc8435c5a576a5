import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealUnder } from './secret-seal.ts'

const key = Buffer.alloc(16, 5)
const { seal, open } = sealUnder(key, randomBytes)
const secret = Buffer.from('12345678901234567890')

test('what is sealed opens for its own account under its own key alone', () => {
  const sealed = seal('999901', 'a', secret)
  expect(open('999901', 'a', sealed)).toEqual(secret)
  expect(open('999901', 'b', sealed)).toBeNull()
  expect(open('999902', 'a', sealed)).toBeNull()
  expect(sealUnder(Buffer.alloc(16, 6), randomBytes).open('999901', 'a', sealed)).toBeNull()
  expect(seal('999901', 'a', secret)).not.toBe(sealed)
})

test('what was altered or cut does not open', () => {
  const bytes = Buffer.from(seal('999901', 'a', secret), 'base64url')
  for (let i = 0; i < bytes.length; i += 1) {
    const altered = Buffer.from(bytes)
    altered[i]! ^= 1
    expect(open('999901', 'a', altered.toString('base64url'))).toBeNull()
  }
  expect(open('999901', 'a', bytes.subarray(0, -1).toString('base64url'))).toBeNull()
  expect(open('999901', 'a', '')).toBeNull()
})
