import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { COUNTY, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { signInByCode } from './by-code.ts'
import { removeOwnSecondFactor } from './remove-factor.ts'
import { beginEnrolment, confirmEnrolment, secondFactorOf } from './second-factor.ts'
import { signingIn } from './testing/signing-in.ts'
import { totpCode } from './totp.ts'

describe.each(engines)('second factors on $name', (engine) => {
  const at = testStore(engine)
  const { random, door, seal, account, founder, administrator, byPassword, opened, inside, enrolled, verbsOf } =
    signingIn(at)
  const allOf = (table: 'recovery_code' | 'second_factor') =>
    rowsOf(at.db).selectFrom(table).selectAll().where('county', '=', COUNTY).execute()

  test('with a second factor nobody is in before its code, and a code is good once', async () => {
    const id = await account()
    const { secret, code, before, token } = await enrolled(id)
    expect(await opened(before)).toBeUndefined()
    expect(await opened(token)).toMatchObject({ stage: 'full' })
    const waiting = inside(await byPassword(id))
    expect(waiting.stage).toBe('code')
    expect(await opened(waiting.token)).toMatchObject({ stage: 'code' })
    const show = (typed: string, now = NOW) =>
      signInByCode(at.db, PUBLIC, { ...door({ now }), token: waiting.token, code: typed, codeAt: now, seal })
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
      waiting.map(({ token }) =>
        signInByCode(at.db, PUBLIC, { ...door({ now: later }), token, code, codeAt: later, seal }),
      ),
    )
    expect(shown.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'signed-in'])
    const late = NOW.add({ minutes: 10 })
    const { token } = inside(await byPassword(id))
    const tooLate = { ...door({ now: late }), token, code: totpCode(secret, late), codeAt: late, seal }
    expect(await signInByCode(at.db, PUBLIC, tooLate)).toMatchObject({ ground: 'too-late' })
  })

  test('wrong codes lock, though the password is right each time', async () => {
    const id = await account()
    await enrolled(id)
    const guess = async () => {
      const begun = await byPassword(id)
      if (begun.outcome === 'refused') return begun.ground
      const done = await signInByCode(at.db, PUBLIC, {
        ...door(),
        token: begun.token,
        code: '000000',
        codeAt: NOW,
        seal,
      })
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
      return signInByCode(at.db, PUBLIC, { ...door(), token, code: codes[0]?.toLowerCase() ?? '', codeAt: NOW, seal })
    }
    expect(await show()).toMatchObject({ outcome: 'signed-in', stage: 'full' })
    expect(await show()).toMatchObject({ ground: 'wrong' })
    expect(await secondFactorOf(at.db, founder(id), { county: COUNTY })).toEqual({ since: NOW, codes: 9 })
    const kept = JSON.stringify(await allOf('recovery_code'))
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
    const confirm = (code: string) => confirmEnrolment(at.db, actor, { ...door(), token, code, codeAt: NOW, seal })
    expect(await confirm('000000')).toMatchObject({ ground: 'wrong' })
    const done = await confirm(totpCode(secret ?? new Uint8Array(), NOW))
    if (done.outcome === 'refused') throw new Error(done.message)
    expect(await opened(done.session.token)).toMatchObject({ stage: 'full', expires: NOW.add({ hours: 12 }) })
    expect(await begin()).toBeNull()
    expect(await confirm(totpCode(secret ?? new Uint8Array(), NOW))).toMatchObject({ ground: 'nothing-begun' })
    const kept = JSON.stringify(await allOf('second_factor'))
    expect(kept).not.toContain(Buffer.from(secret ?? []).toString('base64url'))
    expect(await removeOwnSecondFactor(at.db, actor, { ...door(), code: '000000', codeAt: NOW, seal })).toMatchObject({
      ground: 'required',
    })
  })

  test('one in office takes the own second factor away by a code', async () => {
    const id = await account()
    const { secret } = await enrolled(id)
    const now = NOW.add({ minutes: 1 })
    const remove = (code: string) =>
      removeOwnSecondFactor(at.db, founder(id), { ...door({ now }), code, codeAt: now, seal })
    expect(await remove('000000')).toMatchObject({ ground: 'wrong' })
    expect(await remove(totpCode(secret, now))).toEqual({ outcome: 'removed' })
    expect(inside(await byPassword(id)).stage).toBe('full')
  })
})
