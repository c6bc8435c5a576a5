import { expect, test } from 'vitest'
import { newTotpSecret, totpAddress, totpCode, totpMatch, totpStep, totpText } from './totp.ts'

/** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
const secret = Buffer.from('12345678901234567890')
const vectors: readonly (readonly [seconds: number, code: string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
]
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)

test.each(vectors)('at %i seconds the code is %s', (seconds, code) => {
  expect(totpCode(secret, at(seconds))).toBe(code)
  expect(totpMatch(secret, code, at(seconds))).toBe(Math.floor(seconds / 30))
})

test('a code is good one period before and after its own, and names its own', () => {
  const step = totpStep(at(1_234_567_890))
  expect(totpMatch(secret, '005924', at(1_234_567_890 - 30))).toBe(step)
  expect(totpMatch(secret, '005924', at(1_234_567_890 + 30))).toBe(step)
  expect(totpMatch(secret, '005924', at(1_234_567_890 + 60))).toBeNull()
  expect(totpMatch(secret, '005924', at(1_234_567_890 - 60))).toBeNull()
})

test.each(['', '00592', '0059244', '00592x', '０05924'])('%j is no code', (code) => {
  expect(totpMatch(secret, code, at(1_234_567_890))).toBeNull()
})

test('what a generator is given', () => {
  expect(totpText(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  const address = new URL(totpAddress(secret, '云水县政令通', 'admin'))
  expect(Object.fromEntries(address.searchParams)).toEqual({
    issuer: '云水县政令通',
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
  expect(newTotpSecret((bytes) => new Uint8Array(bytes))).toHaveLength(20)
})
