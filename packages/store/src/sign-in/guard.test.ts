import { describe, expect, test } from 'vitest'
import { COUNTY, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { type Attempt, forgetAttempts, giveBack, pruneAttempts, takeAttempt } from './guard.ts'
import { USUAL_RULES } from './rules.ts'

describe.each(engines)('attempts on $name', (engine) => {
  const at = testStore(engine)
  let addresses = 0
  const attempt = (account: string, more: Partial<Attempt> = {}): Attempt => ({
    county: COUNTY,
    account,
    known: true,
    from: { address: `10.0.0.${(addresses += 1)}`, near: '10.0.0.*', browser: 'Edge' },
    now: NOW,
    rules: USUAL_RULES,
    ...more,
  })
  const take = (one: Attempt) => takeAttempt(at.db, one)
  const locked = (what: string) => ({ outcome: 'locked', what })

  test('the fifth is tried and locks the sixth, for a quarter of an hour', async () => {
    for (const last of [false, false, false, false, true])
      expect(await take(attempt('a'))).toEqual({ outcome: 'taken', last })
    expect(await take(attempt('a'))).toEqual(locked('account'))
    expect(await take(attempt('b'))).toMatchObject({ outcome: 'taken' })
    expect(await take(attempt('a', { now: NOW.add({ minutes: 14, seconds: 59 }) }))).toEqual(locked('account'))
    expect(await take(attempt('a', { now: NOW.add({ minutes: 15 }) }))).toEqual({ outcome: 'taken', last: false })
  })

  test('of fifty at once five are tried', async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, () => take(attempt('crowd'))))
    expect(taken.filter(({ outcome }) => outcome === 'taken')).toHaveLength(5)
  })

  test('an address is locked after twenty, whatever the accounts', async () => {
    const from = { address: '192.0.2.1', near: '192.0.2.*', browser: '' }
    for (let n = 0; n < 20; n += 1) expect(await take(attempt(`x${n}`, { from }))).toMatchObject({ outcome: 'taken' })
    expect(await take(attempt('x20', { from }))).toEqual(locked('address'))
    expect(await take(attempt('x20'))).toMatchObject({ outcome: 'taken' })
  })

  test('attempts far apart are not counted together; a right one does not count', async () => {
    for (let n = 0; n < 4; n += 1) await take(attempt('far'))
    expect(await take(attempt('far', { now: NOW.add({ minutes: 15 }) }))).toEqual({ outcome: 'taken', last: false })
    for (let n = 0; n < 12; n += 1) {
      const one = attempt('right')
      expect(await take(one)).toEqual({ outcome: 'taken', last: false })
      await giveBack(at.db, one)
    }
    for (let n = 0; n < 4; n += 1) await take(attempt('right'))
    const fifth = attempt('right')
    expect(await take(fifth)).toEqual({ outcome: 'taken', last: true })
    await giveBack(at.db, fifth)
    expect(await take(attempt('right'))).toEqual({ outcome: 'taken', last: true })
  })

  test('an account is unlocked by forgetting', async () => {
    for (let n = 0; n < 6; n += 1) await take(attempt('gone'))
    expect(await forgetAttempts(at.db, { county: COUNTY, account: 'gone', now: NOW })).toBe(true)
    expect(await forgetAttempts(at.db, { county: COUNTY, account: 'gone', now: NOW })).toBe(false)
    expect(await take(attempt('gone'))).toEqual({ outcome: 'taken', last: false })
  })

  test('a name that no account has is counted like one, and cannot be read back', async () => {
    for (let n = 0; n < 5; n += 1) await take(attempt('My-Secret-1', { known: false }))
    expect(await take(attempt('My-Secret-1', { known: false }))).toEqual(locked('account'))
    const rows = await rowsOf(at.db)
      .selectFrom('sign_in_guard')
      .select('subject')
      .where('county', '=', COUNTY)
      .execute()
    expect(JSON.stringify(rows)).not.toContain('Secret')
  })

  test('what is counted no more is cleared away', async () => {
    await pruneAttempts(at.db, { county: COUNTY, now: NOW.add({ hours: 1 }), rules: USUAL_RULES })
    const { n } = await rowsOf(at.db)
      .selectFrom('sign_in_guard')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('county', '=', COUNTY)
      .executeTakeFirstOrThrow()
    expect(n).toBe(0)
  })
})
