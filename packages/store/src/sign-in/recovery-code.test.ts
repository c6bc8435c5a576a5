import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newRecoveryCode, recoveryHash } from './recovery-code.ts'

test('sixteen letters and digits in fours, of all eighty bits', () => {
  expect(newRecoveryCode((n) => new Uint8Array(n))).toBe('0000-0000-0000-0000')
  expect(newRecoveryCode((n) => new Uint8Array(n).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  const codes = Array.from({ length: 200 }, () => newRecoveryCode(randomBytes))
  expect(new Set(codes).size).toBe(200)
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('however it is typed it is the same', () => {
  const kept = recoveryHash('0A1B-2C3D-4E5F-6G7H')
  for (const typed of ['0a1b2c3d4e5f6g7h', 'OAIB 2C3D 4E5F 6G7H', ' 0A1B—2C3D—4E5F—6G7H ', '０Ａ１Ｂ-2C3D-4E5F-6G7H'])
    expect(recoveryHash(typed)).toBe(kept)
  expect(recoveryHash('0A1B-2C3D-4E5F-6G7J')).not.toBe(kept)
})
