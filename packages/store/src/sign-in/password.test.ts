import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashPassword, NO_PASSWORD, PASSWORD_COST, verifyPassword } from './password.ts'

/** Of the tests of the reference implementation (phc-winner-argon2): argon2id, v=19, m=256, t=2, p=1. */
const reference = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'

test('a hash of the reference implementation is understood, and is stale', async () => {
  expect(await verifyPassword('password', reference)).toEqual({ right: true, stale: true })
  expect(await verifyPassword('Password', reference)).toEqual({ right: false, stale: false })
})

test('a password is right with its own hash only, and two hashes of it differ', async () => {
  const [one, two] = await Promise.all([
    hashPassword('青山绿水 2022', randomBytes),
    hashPassword('青山绿水 2022', randomBytes),
  ])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword('青山绿水 2022', one)).toEqual({ right: true, stale: false })
  expect(await verifyPassword('青山绿水 ２０２２', one)).toMatchObject({ right: true })
  expect(await verifyPassword('青山绿水2022', one)).toMatchObject({ right: false })
})

test('nothing is the password of nobody', async () => {
  expect(await verifyPassword('', NO_PASSWORD)).toEqual({ right: false, stale: false })
})

test('the cost is not below what OWASP recommends', () => {
  expect(PASSWORD_COST.memory).toBeGreaterThanOrEqual(19 * 1024)
  expect(PASSWORD_COST.passes).toBeGreaterThanOrEqual(2)
})

test('what is no hash is a bug', async () => {
  await expect(verifyPassword('x', 'x')).rejects.toThrow('not a password hash')
})
