import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { takeMessage } from '../outbox/take.ts'
import { openedRing } from '../personal/testing/memory-ring.ts'
import { sealUnder } from '../sign-in/secret-seal.ts'
import { AUDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { takeWork } from '../work/take.ts'
import { registerWork } from '../work/work.ts'
import { confirmSubscription, leaveSubscription, subscriptionOf } from './bearer.ts'
import { subscribe } from './subscribe.ts'
import { subscribers, tellSubscribers } from './tell.ts'

const SERVE = { kind: 'system', program: 'serve' } as const
const ADDRESS = 'Zhang@example.cn'
const wanted = { kind: 'body', body: '某县水利局' } as const
const random = (bytes: number) => randomBytes(bytes)
const seal = sealUnder(Buffer.alloc(16, 7), random)

describe.each(engines)('subscriptions on $name', (engine) => {
  const at = testStore(engine)
  let counties = 480_000

  async function begun() {
    const county = `${(counties += 1)}`
    const keys = await openedRing(at.db, { county, now: NOW })
    const tokens: string[] = []
    const letter = (token: string) => {
      tokens.push(token)
      return { subject: '请确认', body: token }
    }
    const order = { county, now: NOW, wanted, random, seal, keys, letter }
    const ask = (address = ADDRESS, now = NOW) => subscribe(at.db, PUBLIC, { ...order, address, now })
    await registerWork(at.db, SERVE, { county, names: ['subscriptions'], now: NOW })
    const run = async (moment: string, after: string | null = null) => {
      const taken = { county, name: 'subscriptions', moment, worker: 'one' }
      expect(await takeWork(at.db, SERVE, { ...taken, after, skipped: 0, now: NOW })).toBe(true)
      return taken
    }
    const mail = (now = NOW) => takeMessage(at.db, SERVE, { county, worker: 'one', now })
    return { county, ask, tokens, run, mail }
  }

  test('asked for, confirmed by the link, told once, and forgotten when left', async () => {
    const { county, ask, tokens, run, mail } = await begun()
    expect(await ask()).toEqual({ outcome: 'asked' })
    const [token = ''] = tokens
    expect(await mail()).toMatchObject({ channel: 'email', to: ADDRESS, body: token })
    const scope = { county, now: NOW, token }
    expect(await subscriptionOf(at.db, PUBLIC, scope)).toMatchObject({ wanted, confirmedAt: null })
    expect(await subscribers(at.db, SERVE, { county, seal })).toEqual([])
    expect(await confirmSubscription(at.db, PUBLIC, scope)).toBe(true)
    expect(await confirmSubscription(at.db, PUBLIC, scope)).toBe(false)
    const [subscriber] = await subscribers(at.db, SERVE, { county, seal })
    if (subscriber === undefined) throw new Error('there is one')
    expect(subscriber).toMatchObject({ wanted, toldAt: NOW, envelope: { address: ADDRESS, token } })
    // Under another key nothing opens, and nobody else is given anything.
    const other = sealUnder(Buffer.alloc(16, 8), random)
    expect(await subscribers(at.db, SERVE, { county, seal: other })).toEqual([])
    expect(await subscribers(at.db, PUBLIC, { county, seal })).toEqual([])

    const until = NOW.add({ minutes: 5 })
    const letters = [{ subscriber, subject: '新登', body: '一份', leave: 'https://a.example/leave' }]
    const told = { run: await run('2022-07-01'), now: NOW, until, letters }
    expect(await tellSubscribers(at.db, PUBLIC, told)).toBe(false)
    expect(await tellSubscribers(at.db, SERVE, told)).toBe(true)
    expect(await tellSubscribers(at.db, SERVE, told)).toBe(false)
    expect(await mail()).toMatchObject({ to: ADDRESS, subject: '新登', leave: 'https://a.example/leave' })
    expect(await mail()).toBeNull()
    expect(await subscribers(at.db, SERVE, { county, seal })).toMatchObject([{ toldAt: until }])

    expect(await leaveSubscription(at.db, PUBLIC, scope)).toBe(true)
    expect(await leaveSubscription(at.db, PUBLIC, scope)).toBe(false)
    expect(await subscriptionOf(at.db, PUBLIC, scope)).toBeUndefined()
    // Whoever left after the letters were written gets none.
    const late = { ...told, run: await run('2022-07-02', '2022-07-01'), until: until.add({ minutes: 1 }) }
    expect(await tellSubscribers(at.db, SERVE, late)).toBe(true)
    expect(await mail()).toBeNull()

    const entries = await journalEntries(at.db, AUDITOR, { county })
    expect(entries.map(({ verb }) => verb)).toEqual([
      'create-keys',
      'subscribe',
      'confirm-subscription',
      'tell-subscribers',
      'leave-subscription',
      'tell-subscribers',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/example\.cn|水利局/)
  })

  test('the address lies in the table as ciphertext only, and the secret of the link as its hash', async () => {
    const { county, ask, tokens } = await begun()
    await ask()
    const rows = await rowsOf(at.db).selectFrom('subscription').selectAll().where('county', '=', county).execute()
    expect(rows).toHaveLength(1)
    const text = JSON.stringify(rows).toLowerCase()
    expect(text).not.toContain(ADDRESS.toLowerCase())
    expect(text).not.toContain((tokens[0] ?? '-').toLowerCase())
  })

  test('a mailbox is asked five times a day and no more; what is not confirmed in two days is forgotten', async () => {
    const { county, ask, tokens, run } = await begun()
    for (let n = 0; n < 5; n += 1)
      expect(await ask(n % 2 === 0 ? ADDRESS : ADDRESS.toLowerCase())).toMatchObject({ outcome: 'asked' })
    expect(await ask()).toMatchObject({ ground: 'too-many' })
    expect(await ask('li@example.cn')).toMatchObject({ outcome: 'asked' })
    expect(await ask(ADDRESS, NOW.add({ hours: 25 }))).toMatchObject({ outcome: 'asked' })
    await confirmSubscription(at.db, PUBLIC, { county, now: NOW, token: tokens[0] ?? '' })
    const now = NOW.add({ hours: 49 })
    await tellSubscribers(at.db, SERVE, { run: await run('2022-07-01'), now, until: now, letters: [] })
    const left = await rowsOf(at.db)
      .selectFrom('subscription')
      .select('asked_at')
      .where('county', '=', county)
      .execute()
    // The confirmed one, and the one of a day ago.
    expect(left).toHaveLength(2)
  })

  test('what is no address is refused in words', async () => {
    const { ask } = await begun()
    for (const address of ['', 'zhang', 'a@b', 'a@b.cn,c@d.cn', 'a b@c.cn', `${'a'.repeat(250)}@b.cn`])
      expect(await ask(address), address).toMatchObject({ ground: 'address' })
    expect(await ask('a\0@b.cn')).toMatchObject({ ground: 'unstorable' })
  })
})
