import { describe, expect, test } from 'vitest'
import { type AdministratorActor, type OfficialActor, PUBLIC } from '../actor.ts'
import { COUNTY, EDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { atTheDoor, seeded } from '../testing/entering.ts'
import { expectIdentity } from './expected-identity.ts'
import { identityOf, linkIdentity, signInByIdentity, unlinkIdentity } from './identity.ts'
import { beginOidcFlow, takeOidcFlow } from './oidc-flow.ts'

const issuer = 'https://id.example'
const KEEPER: AdministratorActor = { kind: 'administrator', account: 'keeper', duty: 'system' }

describe.each(engines)('identities on $name', (engine) => {
  const at = testStore(engine)
  const random = seeded()
  const door = atTheDoor(random)
  let accounts = 0
  async function account(): Promise<OfficialActor> {
    const id = `u${(accounts += 1)}`
    await rowsOf(at.db)
      .insertInto('account')
      .values({ county: COUNTY, id, kind: 'founder', name: '某人', created_at: NOW.toString() })
      .execute()
    return { ...EDITOR, account: id }
  }
  const prove = (subject: string, claim: string | null = null) =>
    signInByIdentity(at.db, PUBLIC, { ...door(), identity: { issuer, subject, claim } })

  test('an identity that nobody knows opens nothing and makes no account', async () => {
    expect(await prove('s0', 'c0')).toMatchObject({ ground: 'unknown-identity' })
    expect(await prove('s0')).toMatchObject({ ground: 'unknown-identity' })
  })

  test('one linked by its bearer signs in until it is unlinked; it belongs to one account', async () => {
    const [one, two] = [await account(), await account()]
    const link = (actor: OfficialActor, subject: string) =>
      linkIdentity(at.db, actor, { ...door(), identity: { issuer, subject, claim: null } })
    expect(await link(one, 's1')).toEqual({ outcome: 'linked' })
    expect(await link(one, 's1')).toEqual({ outcome: 'linked' })
    expect(await link(two, 's1')).toMatchObject({ ground: 'taken' })
    expect(await link(one, 's2')).toMatchObject({ ground: 'taken' })
    expect(await identityOf(at.db, one, { county: COUNTY, issuer })).toEqual(NOW)
    expect(await prove('s1')).toMatchObject({ outcome: 'signed-in' })
    expect(await unlinkIdentity(at.db, one, { county: COUNTY, issuer, now: NOW })).toBe(true)
    expect(await unlinkIdentity(at.db, one, { county: COUNTY, issuer, now: NOW })).toBe(false)
    expect(await prove('s1')).toMatchObject({ ground: 'unknown-identity' })
  })

  test('one that the system administrator expects is linked to the first who proves it', async () => {
    const { account: id } = await account()
    const asked = { county: COUNTY, account: id, issuer, claim: 'work-7', now: NOW }
    expect(await expectIdentity(at.db, EDITOR, asked)).toMatchObject({ ground: 'not-permitted' })
    expect(await expectIdentity(at.db, KEEPER, { ...asked, account: 'nobody' })).toMatchObject({ ground: 'no-account' })
    expect(await expectIdentity(at.db, KEEPER, asked)).toEqual({ outcome: 'expected' })
    expect(await expectIdentity(at.db, KEEPER, asked)).toMatchObject({ ground: 'taken' })
    expect(await prove('s7', 'work-8')).toMatchObject({ ground: 'unknown-identity' })
    const both = await Promise.all([prove('s7', 'work-7'), prove('s8', 'work-7')])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'signed-in'])
    expect(await expectIdentity(at.db, KEEPER, asked)).toMatchObject({ ground: 'taken' })
  })

  test('a flow is taken once, in time, by the browser that began it', async () => {
    const flow = { state: 's', nonce: 'n', verifier: 'v' }
    const begin = (actor: OfficialActor | typeof PUBLIC) =>
      beginOidcFlow(at.db, actor, {
        county: COUNTY,
        now: NOW,
        random,
        ...flow,
        within: Temporal.Duration.from({ minutes: 10 }),
      })
    const take = (token: string, now = NOW) => takeOidcFlow(at.db, PUBLIC, { county: COUNTY, token, now })
    const one = await begin(PUBLIC)
    expect(await take('x')).toBeNull()
    expect(await take(one)).toEqual({ ...flow, account: null })
    expect(await take(one)).toBeNull()
    expect(await take(await begin(PUBLIC), NOW.add({ minutes: 10 }))).toBeNull()
    const actor = await account()
    expect(await take(await begin(actor))).toEqual({ ...flow, account: actor.account })
  })
})
