import { describe, expect, test } from 'vitest'
import { act } from '../act.ts'
import { PUBLIC } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { AUDITOR, EDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { loseLeases } from '../testing/lose-lease.ts'
import { putAlone } from '../testing/put-message.ts'
import { doubtRestored } from './doubt-restored.ts'
import { forgetWords } from './forget-words.ts'
import type { SendEnd } from './message.ts'
import { putMessage } from './put.ts'
import { resolveMessage } from './resolve.ts'
import { retryAfter, settleMessage } from './settle.ts'
import { markLostMessages, sendingGoesOn, takeMessage } from './take.ts'
import { messagesByState, messagesIn, outboxStanding } from './view.ts'

const SERVE = { kind: 'system', program: 'serve' } as const
const SYSTEM = { kind: 'administrator', account: 'system', duty: 'system' } as const
const email = { channel: 'email', to: 'zhang@example.cn' } as const
const words = { subject: '催办', body: '请于月底前报送。' }
const refusal = (final = false) => ({ end: 'refused', message: '连接不上', final }) as const

describe.each(engines)('the outbox on $name', (engine) => {
  const at = testStore(engine)
  let counties = 460_000

  async function filled(...keys: readonly string[]) {
    const county = `${(counties += 1)}`
    for (const key of keys) await putAlone(at.db, { county, key, recipient: email, ...words, now: NOW })
    const take = (worker = 'one', now = NOW) => takeMessage(at.db, SERVE, { county, worker, now })
    const settle = (key: string, attempt: number, end: SendEnd, worker = 'one') =>
      settleMessage(at.db, SERVE, { key, attempt }, { county, worker, now: NOW, end })
    const states = () => messagesByState(at.db, SYSTEM, { county })
    return { county, take, settle, states }
  }

  test('takes a message in the transaction of its cause, once for each key', async () => {
    const { county, states } = await filled()
    const order = { county, key: 'duty-1', recipient: email, ...words, now: NOW }
    const cause = (entry: boolean) =>
      act(at.db, EDITOR, order, async (tx) => ({
        result: await putMessage(tx, EDITOR, order),
        entry: entry
          ? { verb: 'remind', object: { kind: 'duty', id: '1' }, payload: { key: 'duty-1', channel: 'email' } }
          : null,
      }))
    await cause(false)
    expect(await states()).toEqual({})
    expect(await cause(true)).toEqual({ outcome: 'put' })
    expect(await cause(true)).toEqual({ outcome: 'there' })
    expect(await states()).toEqual({ waiting: 1 })
    expect(JSON.stringify(await journalEntries(at.db, AUDITOR, { county }))).not.toContain('zhang')
    await expect(putMessage(at.db, EDITOR, order)).rejects.toThrow('outside the transaction')
    expect(await putAlone(at.db, { ...order, key: 'x', body: 'a\0b' })).toMatchObject({ ground: 'unstorable' })
  })

  test('gives each message to one of many processes, those due longest first, none before its time', async () => {
    const { county, take } = await filled('a', 'b')
    const notBefore = NOW.add({ minutes: 1 })
    await putAlone(at.db, { county, key: 'c', recipient: email, ...words, now: NOW, notBefore })
    const taken = await Promise.all(['one', 'two', 'three', 'four'].map((worker) => take(worker)))
    expect(taken.map((one) => one?.key ?? '').toSorted()).toEqual(['', '', 'a', 'b'])
    expect(taken.find((one) => one?.key === 'a')).toEqual({ county, key: 'a', ...email, ...words, attempt: 1 })
    expect(await take('one', notBefore)).toMatchObject({ key: 'c' })
  })

  test('is done with what was sent, and with what a rehearsal did not send', async () => {
    const { take, settle, states } = await filled('a', 'b')
    await take()
    expect(await settle('a', 1, { end: 'sent' }, 'two')).toBe(false)
    expect(await settle('a', 1, { end: 'sent' })).toBe(true)
    expect(await settle('a', 1, { end: 'sent' })).toBe(false)
    await take()
    await settle('b', 1, { end: 'rehearsed' })
    expect(await states()).toEqual({ sent: 1, rehearsed: 1 })
    expect(await take()).toBeNull()
  })

  test('tries again what was surely not accepted, later each time, and gives it up in the end', async () => {
    const { county, take, settle, states } = await filled('a')
    let now = NOW
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect(await take('one', now)).toMatchObject({ attempt })
      await settleMessage(at.db, SERVE, { key: 'a', attempt }, { county, worker: 'one', now, end: refusal() })
      if (attempt === 8) break
      expect(await outboxStanding(at.db, PUBLIC, { county })).toMatchObject({
        waitsSince: now.add(retryAfter(attempt)),
      })
      now = now.add(retryAfter(attempt))
      expect(await take('one', now.subtract({ seconds: 1 }))).toBeNull()
    }
    expect(await states()).toEqual({ 'given-up': 1 })
    expect(await messagesIn(at.db, SYSTEM, { county, states: ['given-up'], limit: 9 })).toMatchObject([
      { key: 'a', attempts: 8, message: '连接不上', recipient: 'z***@example.cn' },
    ])
    expect(await resolveMessage(at.db, SYSTEM, { county, key: 'a', how: 'counted', now })).toMatchObject({
      ground: 'not-open',
    })
    expect(await resolveMessage(at.db, SYSTEM, { county, key: 'a', how: 'again', now })).toEqual({
      outcome: 'resolved',
    })
    expect(await take('one', now)).toMatchObject({ attempt: 1 })
    await settle('a', 1, refusal(true))
    expect(await states()).toEqual({ 'given-up': 1 })
  })

  test('does not send again by itself what may have been accepted; a person decides, in the journal', async () => {
    const { county, take, settle, states } = await filled('a', 'b')
    await take()
    await settle('a', 1, { end: 'unknown', message: '对方没有回音' })
    await take()
    await settle('b', 1, { end: 'unknown', message: '对方没有回音' })
    expect(await take('one', NOW.add({ hours: 99 }))).toBeNull()
    expect(await outboxStanding(at.db, PUBLIC, { county })).toEqual({ waitsSince: null, undecided: 2 })
    const decide = (actor: typeof SYSTEM | typeof EDITOR, key: string, how: 'again' | 'counted') =>
      resolveMessage(at.db, actor, { county, key, how, now: NOW })
    expect(await decide(EDITOR, 'a', 'again')).toMatchObject({ ground: 'not-permitted' })
    expect(await decide(SYSTEM, 'a', 'again')).toEqual({ outcome: 'resolved' })
    expect(await decide(SYSTEM, 'a', 'again')).toMatchObject({ ground: 'not-open' })
    expect(await decide(SYSTEM, 'b', 'counted')).toEqual({ outcome: 'resolved' })
    expect(await states()).toEqual({ waiting: 1, counted: 1 })
    const said = (await journalEntries(at.db, AUDITOR, { county })).map(({ verb, object, payload }) => [
      verb,
      object.id,
      payload,
    ])
    expect(said).toEqual([
      ['resend-message', 'a', { channel: 'email' }],
      ['count-message-sent', 'b', { channel: 'email' }],
    ])
  })

  test('marks what a lost process was sending; what stays in the house just waits again', async () => {
    const { county, take, settle, states } = await filled('a')
    await putAlone(at.db, { county, key: 'b', recipient: { channel: 'in-app', to: 'c' }, ...words, now: NOW })
    await take()
    await take('two')
    expect(await markLostMessages(at.db, SERVE, { county })).toBe(0)
    await loseLeases(at.db, { county })
    expect(await sendingGoesOn(at.db, SERVE, { county, key: 'b', worker: 'two' })).toBe(true)
    expect(await markLostMessages(at.db, SERVE, { county })).toBe(1)
    expect(await states()).toEqual({ unknown: 1, sending: 1 })
    await loseLeases(at.db, { county })
    expect(await markLostMessages(at.db, SERVE, { county })).toBe(0)
    expect(await states()).toEqual({ unknown: 1, waiting: 1 })
    // The process was only slow: that the message may be there twice stands.
    expect(await settle('a', 1, { end: 'sent' })).toBe(false)
    expect(await sendingGoesOn(at.db, SERVE, { county, key: 'a', worker: 'one' })).toBe(false)
  })

  test('doubts what a backup has as waiting, and forgets the words of what ended long ago, not its key', async () => {
    const { county, take, settle, states } = await filled('a', 'b')
    await take()
    await settle('a', 1, { end: 'sent' })
    expect(await doubtRestored(at.db, { county })).toBe(1)
    expect(await states()).toEqual({ sent: 1, unknown: 1 })
    expect(await forgetWords(at.db, { county, now: NOW.add({ hours: 24 * 29 }) })).toBe(0)
    expect(await forgetWords(at.db, { county, now: NOW.add({ hours: 24 * 31 }) })).toBe(1)
    const rows = await rowsOf(at.db)
      .selectFrom('outbox_message')
      .selectAll()
      .where('county', '=', county)
      .orderBy('key')
      .execute()
    expect(rows.map(({ key, recipient, body }) => [key, recipient === null, body === null])).toEqual([
      ['a', true, true],
      ['b', false, false],
    ])
    expect(await putAlone(at.db, { county, key: 'a', recipient: email, ...words, now: NOW })).toEqual({
      outcome: 'there',
    })
  })

  test('is sent by the program alone, and shown to the system administrator alone', async () => {
    const { county, take, settle } = await filled('a', 'b')
    expect(await takeMessage(at.db, EDITOR, { county, worker: 'one', now: NOW })).toBeNull()
    await take()
    const mine = { county, worker: 'one', now: NOW }
    expect(await settleMessage(at.db, EDITOR, { key: 'a', attempt: 1 }, { ...mine, end: { end: 'sent' } })).toBe(false)
    expect(await sendingGoesOn(at.db, EDITOR, { county, key: 'a', worker: 'one' })).toBe(false)
    await loseLeases(at.db, { county })
    expect(await markLostMessages(at.db, EDITOR, { county })).toBe(0)
    expect(await settle('a', 1, { end: 'sent' })).toBe(true)
    expect(await messagesByState(at.db, EDITOR, { county })).toEqual({})
    expect(await messagesIn(at.db, EDITOR, { county, states: ['waiting'], limit: 9 })).toEqual([])
  })
})
