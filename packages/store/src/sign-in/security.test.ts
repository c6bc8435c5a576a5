import { describe, expect, test } from 'vitest'
import { revokeSession } from '../session.ts'
import { COUNTY, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { endOwnSessions, ownSessions } from './own-sessions.ts'
import { USUAL_RULES } from './rules.ts'
import { endSessions, lockAccount, resetSecondFactor, unlockAccount } from './security.ts'
import { GUARD, signingIn } from './testing/signing-in.ts'
import { accountsWatched, sessionsWatched } from './watch.ts'

describe.each(engines)('the security administrator on $name', (engine) => {
  const at = testStore(engine)
  const { door, account, founder, administrator, byPassword, opened, inside, enrolled, verbsOf } = signingIn(at)

  test('the security administrator resets a second factor: sessions end, the password alone signs in again', async () => {
    const id = await account()
    const { token } = await enrolled(id)
    const reset = () => resetSecondFactor(at.db, GUARD, { county: COUNTY, account: id, now: NOW })
    expect(await reset()).toEqual({ outcome: 'done', sessions: 1 })
    expect(await opened(token)).toBeUndefined()
    expect(await reset()).toMatchObject({ ground: 'nothing' })
    expect(inside(await byPassword(id)).stage).toBe('full')
    expect(await resetSecondFactor(at.db, administrator(id), { county: COUNTY, account: id, now: NOW })).toMatchObject({
      ground: 'own',
    })
  })

  test('a locked account’s sessions end, and nothing signs in until it is unlocked', async () => {
    const id = await account()
    const { token } = inside(await byPassword(id))
    const lock = (reason: string) => lockAccount(at.db, GUARD, { county: COUNTY, account: id, now: NOW, reason })
    expect(await lock(' ')).toMatchObject({ ground: 'no-reason' })
    expect(await opened(token)).toBeDefined()
    expect(await lock('密码外泄')).toEqual({ outcome: 'done', sessions: 1 })
    expect(await opened(token)).toBeUndefined()
    expect(await byPassword(id)).toMatchObject({ ground: 'account-locked' })
    expect(await byPassword(id, 'x')).toMatchObject({ ground: 'wrong' })
    await unlockAccount(at.db, GUARD, { county: COUNTY, account: id, now: NOW })
    inside(await byPassword(id))
  })

  test('everybody ends the own sessions, and nobody another’s but the security administrator', async () => {
    const [one, two] = [await account(), await account()]
    const tokens = [inside(await byPassword(one)).token, inside(await byPassword(one)).token]
    const { token: others } = inside(await byPassword(two))
    const asked = { county: COUNTY, now: NOW, idle: USUAL_RULES.idle }
    const own = await ownSessions(at.db, founder(one), asked)
    expect(own).toHaveLength(2)
    expect(own[0]).toMatchObject({ address: '10.1.*', browser: 'Edge', way: 'password' })
    const [foreign] = await ownSessions(at.db, founder(two), asked)
    const end = (which: { id: string } | { allBut: string }) =>
      endOwnSessions(at.db, founder(one), { county: COUNTY, now: NOW, which })
    expect(await end({ id: foreign?.id ?? '' })).toBe(0)
    expect(await opened(others)).toBeDefined()
    expect(await end({ allBut: tokens[0] ?? '' })).toBe(1)
    expect([await opened(tokens[0] ?? ''), await opened(tokens[1] ?? '')]).toMatchObject([{ stage: 'full' }, undefined])
    const ended = { county: COUNTY, account: two, now: NOW, session: foreign?.id ?? '' }
    expect(await endSessions(at.db, founder(one), ended)).toMatchObject({ ground: 'not-permitted' })
    expect(await endSessions(at.db, GUARD, { ...ended, account: one })).toMatchObject({ ground: 'nothing' })
    expect(await endSessions(at.db, GUARD, ended)).toEqual({ outcome: 'done', sessions: 1 })
    expect(await opened(others)).toBeUndefined()
    expect(await sessionsWatched(at.db, founder(one), { ...asked, today: door().today })).toEqual([])
    const watched = await sessionsWatched(at.db, GUARD, { ...asked, today: door().today })
    expect(watched.some(({ account }) => account === one)).toBe(true)
    await revokeSession(at.db, founder(one), { county: COUNTY, token: tokens[0] ?? '', now: NOW })
    expect(await verbsOf(two)).toEqual(['sign-in', 'revoke-session'])
  })

  test('the security administrator sees how accounts stand, and others nothing', async () => {
    const id = await account()
    await enrolled(id)
    expect(await accountsWatched(at.db, EDITOR, { ...door(), account: id })).toEqual([])
    expect(await accountsWatched(at.db, GUARD, { ...door(), account: id })).toEqual([
      {
        account: id,
        name: '某人',
        kind: 'founder',
        duty: null,
        posts: [],
        created: NOW,
        disabled: false,
        lockedReason: null,
        lockedUntil: null,
        lastSignIn: NOW,
        password: true,
        secondFactor: true,
      },
    ])
  })
})
