import { describe, expect, test } from 'vitest'
import { PUBLIC } from './actor.ts'
import { journalEntries } from './journal.ts'
import { createOneTimeLink, redeemOneTimeLink } from './link.ts'
import { hasSignedIn, revokeSession, sessionOf } from './session.ts'
import { AUDITOR, EDITOR, engines, NOW, rowsOf, testStore } from './testing/engines.ts'
import { atTheDoor, seeded } from './testing/entering.ts'

const here = {
  today: Temporal.PlainDate.from('2022-06-30'),
  places: async () => ({ office: '县政府办', townshipOf: () => null }),
}
const HOURS = (hours: number) => Temporal.Duration.from({ hours })

describe.each(engines)('signing in on $name', (engine) => {
  const at = testStore(engine)
  const random = seeded()
  const door = atTheDoor(random)
  let counties = 700_000

  async function linked(): Promise<{ county: string; token: string }> {
    const county = `${(counties += 1)}`
    const outcome = await createOneTimeLink(
      at.db,
      { kind: 'system', program: 'serve' },
      { county, account: 'admin', now: NOW, validFor: HOURS(24), random },
    )
    if (outcome.outcome === 'refused') throw new Error(outcome.message)
    expect(outcome.expires).toEqual(NOW.add({ hours: 24 }))
    return { county, token: outcome.token }
  }
  const redeem = (link: { county: string; token: string }, now = NOW) =>
    redeemOneTimeLink(at.db, PUBLIC, { ...door({ now }), ...link })
  async function signedIn(): Promise<{ county: string; token: string }> {
    const link = await linked()
    const outcome = await redeem(link)
    if (outcome.outcome === 'refused') throw new Error(outcome.message)
    return { county: link.county, token: outcome.token }
  }

  test('a link signs in once, and what the database keeps of it cannot sign in', async () => {
    const link = await linked()
    expect(await hasSignedIn(at.db, EDITOR, link)).toBe(false)
    const outcome = await redeem(link)
    if (outcome.outcome === 'refused') throw new Error(outcome.message)
    expect(await sessionOf(at.db, { ...link, ...here, token: outcome.token, now: NOW })).toMatchObject({
      actor: { kind: 'official', account: 'admin', founder: true, office: true },
      name: '建库人',
    })
    expect(await hasSignedIn(at.db, EDITOR, link)).toBe(true)
    expect(await redeem(link)).toMatchObject({ outcome: 'refused', ground: 'used' })
    const kept = JSON.stringify([
      await rowsOf(at.db).selectFrom('session').selectAll().where('county', '=', link.county).execute(),
      await rowsOf(at.db).selectFrom('one_time_link').selectAll().where('county', '=', link.county).execute(),
    ])
    expect(kept).not.toContain(link.token)
    expect(kept).not.toContain(outcome.token)
    const verbs = (await journalEntries(at.db, AUDITOR, link)).map(({ verb, actor }) => [verb, actor.kind])
    expect(verbs).toEqual([
      ['create-link', 'system'],
      ['sign-in', 'official'],
    ])
    expect(JSON.stringify(await journalEntries(at.db, AUDITOR, link))).not.toContain(link.token)
  })

  test('of many who use one link at the same moment one comes in', async () => {
    const link = await linked()
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => redeem(link)))
    expect(outcomes.filter(({ outcome }) => outcome === 'signed-in')).toHaveLength(1)
    expect(outcomes.filter((one) => one.outcome === 'refused' && one.ground === 'used')).toHaveLength(11)
  })

  test('a link that is unknown, of another county, over, or of a closed account is refused', async () => {
    const link = await linked()
    expect(await redeem({ ...link, token: 'x' })).toMatchObject({ ground: 'unknown' })
    expect(await redeem({ ...link, county: '999999' })).toMatchObject({ ground: 'unknown' })
    expect(await redeem(link, NOW.add({ hours: 24 }))).toMatchObject({ ground: 'expired' })
    await rowsOf(at.db)
      .updateTable('account')
      .set({ disabled_at: NOW.toString() })
      .where('county', '=', link.county)
      .execute()
    expect(await redeem(link)).toMatchObject({ ground: 'disabled' })
    expect(
      await createOneTimeLink(at.db, PUBLIC, {
        county: link.county,
        account: 'admin',
        now: NOW,
        validFor: HOURS(1),
        random,
      }),
    ).toMatchObject({ ground: 'not-permitted' })
  })

  test('a session lasts until it ends, is left idle, or is ended', async () => {
    const session = await signedIn()
    const after = (minutes: number, idle?: Temporal.Duration) =>
      sessionOf(at.db, { ...session, ...here, now: NOW.add({ minutes }), ...(idle && { idle }) })
    expect(await after(0)).toMatchObject({
      actor: { account: 'admin' },
      expires: NOW.add({ hours: 12 }),
      lastSeen: NOW,
    })
    expect(await after(31, Temporal.Duration.from({ minutes: 30 }))).toBeUndefined()
    expect(await after(20)).toBeDefined()
    expect((await after(40, Temporal.Duration.from({ minutes: 30 })))?.lastSeen).toEqual(NOW.add({ minutes: 20 }))
    expect(await after(720)).toBeUndefined()
    expect(await sessionOf(at.db, { ...session, ...here, token: 'x', now: NOW })).toBeUndefined()
    expect(await revokeSession(at.db, EDITOR, { ...session, now: NOW })).toBe(true)
    expect(await after(0)).toBeUndefined()
    expect(await revokeSession(at.db, EDITOR, { ...session, now: NOW })).toBe(false)
  })

  test('a session ends with its account', async () => {
    const session = await signedIn()
    await rowsOf(at.db)
      .updateTable('account')
      .set({ disabled_at: NOW.toString() })
      .where('county', '=', session.county)
      .execute()
    expect(await sessionOf(at.db, { ...session, ...here, now: NOW })).toBeUndefined()
  })
})
