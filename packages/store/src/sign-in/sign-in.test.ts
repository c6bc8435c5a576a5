import { describe, expect, test } from 'vitest'
import { type AdministratorActor, type OfficialActor, PUBLIC } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { createOneTimeLink, redeemOneTimeLink } from '../link.ts'
import { revokeSession, sessionOf } from '../session.ts'
import { AUDITOR, COUNTY, EDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { atTheDoor, seeded } from '../testing/entering.ts'
import type { Entering, SignedIn } from './begin.ts'
import { signInByCode } from './by-code.ts'
import { signInByPassword } from './by-password.ts'
import { endOwnSessions, ownSessions } from './own-sessions.ts'
import { hashPassword } from './password.ts'
import { removeOwnSecondFactor } from './remove-factor.ts'
import { USUAL_RULES } from './rules.ts'
import { beginEnrolment, confirmEnrolment, secondFactorOf } from './second-factor.ts'
import { sealUnder } from './secret-seal.ts'
import { endSessions, lockAccount, resetSecondFactor, unlockAccount } from './security.ts'
import { passwordState, setPassword } from './set-password.ts'
import { totpCode } from './totp.ts'
import { accountsWatched, failedSignIns, sessionsWatched } from './watch.ts'

const PASSWORD = '汾河流水哗啦啦 22'
const GUARD: AdministratorActor = { kind: 'administrator', account: 'guard', duty: 'security' }

describe.each(engines)('signing in on $name', (engine) => {
  const at = testStore(engine)
  const random = seeded()
  const door = atTheDoor(random)
  const seal = sealUnder(Buffer.alloc(16, 3), random)
  let accounts = 0

  /** A founder or an administrator with a password. */
  async function account(duty: AdministratorActor['duty'] | null = null, hash?: string): Promise<string> {
    const id = `u${(accounts += 1)}`
    const key = { county: COUNTY, created_at: NOW.toString() }
    const kind = duty === null ? 'founder' : 'administrator'
    await rowsOf(at.db)
      .insertInto('account')
      .values({ ...key, id, kind, duty, name: '某人' })
      .execute()
    await rowsOf(at.db)
      .insertInto('password')
      .values({
        county: COUNTY,
        account: id,
        hash: hash ?? (await hashPassword(PASSWORD, random)),
        set_at: NOW.toString(),
      })
      .execute()
    return id
  }
  const founder = (id: string): OfficialActor => ({ ...EDITOR, account: id })
  const administrator = (id: string): AdministratorActor => ({ ...GUARD, account: id })
  const byPassword = (id: string, password = PASSWORD, more: Partial<Entering> = {}) =>
    signInByPassword(at.db, PUBLIC, { ...door(more), account: id, password })
  const opened = (token: string, now = NOW) => {
    const { today, places } = door()
    return sessionOf(at.db, { county: COUNTY, token, now, today, places, idle: USUAL_RULES.idle })
  }
  function inside(outcome: { readonly outcome: string }): SignedIn {
    if (outcome.outcome !== 'signed-in') throw new Error(JSON.stringify(outcome))
    return outcome as SignedIn
  }
  /** Signed in, with a second factor. */
  async function enrolled(id: string, actor = founder(id), more: Partial<Entering> = {}) {
    const { token } = inside(await byPassword(id, PASSWORD, more))
    const secret = await beginEnrolment(at.db, actor, { county: COUNTY, now: NOW, random, seal })
    if (secret === null) throw new Error('enrolled already')
    const code = totpCode(secret, NOW)
    const done = await confirmEnrolment(at.db, actor, { ...door(more), token, code, seal })
    if (done.outcome === 'refused') throw new Error(done.message)
    return { secret, code, codes: done.codes, before: token, token: done.session.token }
  }
  const verbsOf = async (id: string) => {
    const entries = await journalEntries(at.db, AUDITOR, { county: COUNTY, object: { kind: 'account', id } })
    return entries.map(({ verb }) => verb)
  }

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
      await rowsOf(at.db).selectFrom('failed_sign_in').selectAll().execute(),
      await rowsOf(at.db).selectFrom('sign_in_guard').selectAll().execute(),
      await rowsOf(at.db).selectFrom('journal').select(['payload', 'object_id']).execute(),
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
    const hash = async () =>
      (await rowsOf(at.db).selectFrom('password').select('hash').where('account', '=', id).executeTakeFirstOrThrow())
        .hash
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

  test('with a second factor nobody is in before its code, and a code is good once', async () => {
    const id = await account()
    const { secret, code, before, token } = await enrolled(id)
    expect(await opened(before)).toBeUndefined()
    expect(await opened(token)).toMatchObject({ stage: 'full' })
    const waiting = inside(await byPassword(id))
    expect(waiting.stage).toBe('code')
    expect(await opened(waiting.token)).toMatchObject({ stage: 'code' })
    const show = (typed: string, now = NOW) =>
      signInByCode(at.db, PUBLIC, { ...door({ now }), token: waiting.token, code: typed, seal })
    // The code that set the factor up is used; so are all before it.
    expect(await show(code)).toMatchObject({ ground: 'wrong' })
    expect(await show(totpCode(secret, NOW.subtract({ seconds: 30 })))).toMatchObject({ ground: 'wrong' })
    const later = NOW.add({ seconds: 30 })
    const { token: full } = inside(await show(` ${totpCode(secret, later).replace(/(...)/, '$1 ')}`, later))
    expect(await opened(full)).toMatchObject({ stage: 'full', way: 'password' })
    expect(await opened(waiting.token)).toBeUndefined()
    expect(await show(totpCode(secret, later), later)).toMatchObject({ ground: 'too-late' })
    expect(await verbsOf(id)).toEqual(['sign-in', 'enrol-second-factor', 'begin-sign-in', 'sign-in'])
  })

  test('of two who show one code at the same moment one comes in; who waits too long does not', async () => {
    const id = await account()
    const { secret } = await enrolled(id)
    const later = NOW.add({ minutes: 5 })
    const code = totpCode(secret, later)
    const waiting = [inside(await byPassword(id)), inside(await byPassword(id))]
    const shown = await Promise.all(
      waiting.map(({ token }) => signInByCode(at.db, PUBLIC, { ...door({ now: later }), token, code, seal })),
    )
    expect(shown.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'signed-in'])
    const late = NOW.add({ minutes: 10 })
    const { token } = inside(await byPassword(id))
    const tooLate = { ...door({ now: late }), token, code: totpCode(secret, late), seal }
    expect(await signInByCode(at.db, PUBLIC, tooLate)).toMatchObject({ ground: 'too-late' })
  })

  test('wrong codes lock, though the password is right each time', async () => {
    const id = await account()
    await enrolled(id)
    const guess = async () => {
      const begun = await byPassword(id)
      if (begun.outcome === 'refused') return begun.ground
      const done = await signInByCode(at.db, PUBLIC, { ...door(), token: begun.token, code: '000000', seal })
      return done.outcome === 'refused' ? done.ground : done.outcome
    }
    const said = []
    for (let n = 0; n < 6; n += 1) said.push(await guess())
    expect(said).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'locked'])
  })

  test('a recovery code is good once, however it is typed', async () => {
    const id = await account()
    const { codes } = await enrolled(id)
    expect(codes).toHaveLength(10)
    const show = async () => {
      const { token } = inside(await byPassword(id))
      return signInByCode(at.db, PUBLIC, { ...door(), token, code: codes[0]?.toLowerCase() ?? '', seal })
    }
    expect(await show()).toMatchObject({ outcome: 'signed-in', stage: 'full' })
    expect(await show()).toMatchObject({ ground: 'wrong' })
    expect(await secondFactorOf(at.db, founder(id), { county: COUNTY })).toEqual({ since: NOW, codes: 9 })
    const kept = JSON.stringify(await rowsOf(at.db).selectFrom('recovery_code').selectAll().execute())
    expect(kept).not.toContain(codes[1])
  })

  test('an administrator without a second factor gets no further than to set one up', async () => {
    const id = await account('audit')
    const { token, stage } = inside(await byPassword(id))
    expect(stage).toBe('enrol')
    expect(await opened(token)).toMatchObject({ stage: 'enrol' })
    const actor = administrator(id)
    const begin = () => beginEnrolment(at.db, actor, { county: COUNTY, now: NOW, random, seal })
    const secret = await begin()
    expect(await begin()).toEqual(secret)
    const confirm = (code: string) => confirmEnrolment(at.db, actor, { ...door(), token, code, seal })
    expect(await confirm('000000')).toMatchObject({ ground: 'wrong' })
    const done = await confirm(totpCode(secret ?? new Uint8Array(), NOW))
    if (done.outcome === 'refused') throw new Error(done.message)
    expect(await opened(done.session.token)).toMatchObject({ stage: 'full', expires: NOW.add({ hours: 12 }) })
    expect(await begin()).toBeNull()
    expect(await confirm(totpCode(secret ?? new Uint8Array(), NOW))).toMatchObject({ ground: 'nothing-begun' })
    const kept = JSON.stringify(await rowsOf(at.db).selectFrom('second_factor').selectAll().execute())
    expect(kept).not.toContain(Buffer.from(secret ?? []).toString('base64url'))
    expect(await removeOwnSecondFactor(at.db, actor, { ...door(), code: '000000', seal })).toMatchObject({
      ground: 'required',
    })
  })

  test('one in office takes the own second factor away by a code', async () => {
    const id = await account()
    const { secret } = await enrolled(id)
    const now = NOW.add({ minutes: 1 })
    const remove = (code: string) => removeOwnSecondFactor(at.db, founder(id), { ...door({ now }), code, seal })
    expect(await remove('000000')).toMatchObject({ ground: 'wrong' })
    expect(await remove(totpCode(secret, now))).toEqual({ outcome: 'removed' })
    expect(inside(await byPassword(id)).stage).toBe('full')
  })

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
