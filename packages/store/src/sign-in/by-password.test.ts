import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { createOneTimeLink, redeemOneTimeLink } from '../link.ts'
import { COUNTY, EDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { hashPassword } from './password.ts'
import { unlockAccount } from './security.ts'
import { passwordState, setPassword } from './set-password.ts'
import { GUARD, PASSWORD, signingIn } from './testing/signing-in.ts'
import { accountsWatched, failedSignIns } from './watch.ts'

describe.each(engines)('passwords on $name', (engine) => {
  const at = testStore(engine)
  const { random, door, account, founder, byPassword, opened, inside, verbsOf } = signingIn(at)

  test('a password opens a session; a wrong one, and an account that is not there, are refused in the same words', async () => {
    const id = await account()
    const { token, stage } = inside(await byPassword(id))
    expect(stage).toBe('full')
    expect(await opened(token)).toMatchObject({ actor: { account: id }, way: 'password', stage: 'full' })
    const [wrong, nobody] = [await byPassword(id, 'x'), await byPassword('nobody', 'x')]
    expect(wrong).toMatchObject({ ground: 'wrong' })
    expect(nobody).toEqual(wrong)
    expect(await verbsOf(id)).toEqual(['sign-in'])
  })

  test('the session that the browser had is over, whoever knew it', async () => {
    const id = await account()
    const { token: fixed } = inside(await byPassword(id))
    const { token } = inside(await byPassword(id, PASSWORD, { replaces: fixed }))
    expect(token).not.toBe(fixed)
    expect(await opened(fixed)).toBeUndefined()
    expect(await opened(token)).toBeDefined()
  })

  test('five wrong passwords lock for a quarter of an hour, the right one too; the security administrator unlocks', async () => {
    const id = await account()
    for (let n = 0; n < 5; n += 1) expect(await byPassword(id, 'x')).toMatchObject({ ground: 'wrong' })
    expect(await byPassword(id)).toMatchObject({ ground: 'locked' })
    expect(await byPassword(id, PASSWORD, { now: NOW.add({ minutes: 15 }) })).toMatchObject({ outcome: 'signed-in' })
    for (let n = 0; n < 5; n += 1) await byPassword(id, 'x')
    expect((await accountsWatched(at.db, GUARD, { ...door(), account: id }))[0]?.lockedUntil).toEqual(
      NOW.add({ minutes: 15 }),
    )
    expect(await unlockAccount(at.db, EDITOR, { county: COUNTY, account: id, now: NOW })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await unlockAccount(at.db, GUARD, { county: COUNTY, account: id, now: NOW })).toMatchObject({
      outcome: 'done',
    })
    expect(await unlockAccount(at.db, GUARD, { county: COUNTY, account: id, now: NOW })).toMatchObject({
      ground: 'nothing',
    })
    expect(await byPassword(id)).toMatchObject({ outcome: 'signed-in' })
    expect(await verbsOf(id)).toEqual(['lock', 'sign-in', 'lock', 'unlock', 'sign-in'])
  })

  test('a name that no account has is locked alike', async () => {
    for (let n = 0; n < 5; n += 1) expect(await byPassword('stranger', 'x')).toMatchObject({ ground: 'wrong' })
    expect(await byPassword('stranger', 'x')).toMatchObject({ ground: 'locked' })
  })

  test('refused attempts are kept for seven months, with the account where there is one and never what was typed', async () => {
    const id = await account()
    await byPassword(id, 'Typed-Password-1')
    await byPassword('Typed-Password-2', 'x')
    const asked = { county: COUNTY, until: null, limit: 500 }
    expect(await failedSignIns(at.db, EDITOR, asked)).toEqual([])
    const failed = await failedSignIns(at.db, GUARD, asked)
    expect(failed.some(({ account, ground, way }) => account === id && ground === 'wrong' && way === 'password')).toBe(
      true,
    )
    const kept = JSON.stringify([
      await rowsOf(at.db).selectFrom('failed_sign_in').selectAll().where('county', '=', COUNTY).execute(),
      await rowsOf(at.db).selectFrom('sign_in_guard').selectAll().where('county', '=', COUNTY).execute(),
      await rowsOf(at.db).selectFrom('journal').selectAll().where('county', '=', COUNTY).execute(),
    ])
    expect(kept).not.toContain('Typed-Password')
    // 2022-06-30 10:00 in Shanghai and six months is 2022-12-30: 183 days; a month more is 2023-01-30.
    const later = (instant: string) => byPassword('nobody', 'x', { now: Temporal.Instant.from(instant) })
    await later('2023-01-30T01:59:00Z')
    expect((await failedSignIns(at.db, GUARD, asked)).some(({ account }) => account === id)).toBe(true)
    await later('2023-01-30T02:01:00Z')
    expect((await failedSignIns(at.db, GUARD, asked)).some(({ account }) => account === id)).toBe(false)
  })

  test('a hash of another cost is made anew at the next sign-in', async () => {
    const id = await account(null, await hashPassword(PASSWORD, random, { memory: 256, passes: 1, lanes: 1 }))
    const hash = async () => {
      const rows = rowsOf(at.db).selectFrom('password').select('hash').where('county', '=', COUNTY)
      return (await rows.where('account', '=', id).executeTakeFirstOrThrow()).hash
    }
    await byPassword(id, 'x')
    expect(await hash()).toContain('m=256')
    inside(await byPassword(id))
    expect(await hash()).toContain('m=19456')
    inside(await byPassword(id))
  })

  test('changing a password asks for the present one, renews the session and ends the others', async () => {
    const id = await account()
    const [{ token }, { token: other }] = [inside(await byPassword(id)), inside(await byPassword(id))]
    const change = (current: string | null, password: string) =>
      setPassword(at.db, founder(id), { ...door(), token, current, password })
    expect(await change(null, '一条新的好密码')).toMatchObject({ ground: 'wrong' })
    expect(await change(PASSWORD, '12345678')).toMatchObject({ ground: 'weak' })
    expect(await opened(other)).toBeDefined()
    const done = await change(PASSWORD, '一条新的好密码吧')
    if (done.outcome === 'refused') throw new Error(done.message)
    expect([await opened(token), await opened(other)]).toEqual([undefined, undefined])
    expect(await opened(done.session.token)).toMatchObject({ stage: 'full' })
    expect(await byPassword(id)).toMatchObject({ ground: 'wrong' })
    inside(await byPassword(id, '一条新的好密码吧'))
    expect(await verbsOf(id)).toEqual(['sign-in', 'sign-in', 'set-password', 'sign-in'])
  })

  test('a stolen session cannot try passwords without end', async () => {
    const id = await account()
    const { token } = inside(await byPassword(id))
    const change = () => setPassword(at.db, founder(id), { ...door(), token, current: 'x', password: '一条新的好密码' })
    for (let n = 0; n < 5; n += 1) expect(await change()).toMatchObject({ ground: 'wrong' })
    expect(await change()).toMatchObject({ ground: 'locked' })
  })

  test('who comes by a link has forgotten the password and sets another, once', async () => {
    const id = await account()
    const link = await createOneTimeLink(
      at.db,
      { kind: 'system', program: 'test' },
      { county: COUNTY, account: id, now: NOW, validFor: Temporal.Duration.from({ hours: 1 }), random },
    )
    if (link.outcome === 'refused') throw new Error(link.message)
    const { token } = inside(await redeemOneTimeLink(at.db, PUBLIC, { ...door(), token: link.token }))
    const state = (of: string) => passwordState(at.db, founder(id), { county: COUNTY, token: of })
    expect(await state(token)).toEqual({ setAt: NOW, mustShow: false })
    const done = await setPassword(at.db, founder(id), {
      ...door(),
      token,
      current: null,
      password: '一条新的好密码吧',
    })
    if (done.outcome === 'refused') throw new Error(done.message)
    expect(await state(done.session.token)).toMatchObject({ mustShow: true })
  })
})
