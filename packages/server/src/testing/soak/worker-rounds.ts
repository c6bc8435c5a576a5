import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { verifyJournal } from '@zhengling/store'
import { loseLeases, putAlone, statement } from '@zhengling/store/testing'
import type { Dice } from './dice.ts'
import { daysLater, type Where, workerAt } from './worker.ts'

/** What rounds of killing a process at work came to. */
export interface WorkTally {
  readonly rounds: number
  /** Put into the outbox; of these noted as sent, and as 可能重复. */
  readonly messages: number
  readonly sent: number
  readonly unknown: number
  /** Rounds in which the day had been passed before the kill, and in which messages were still to be sent after it. */
  readonly passedBefore: number
  readonly cutOff: number
  /** Noted as sent, never received. */
  readonly lost: readonly string[]
  /** Received more than once. */
  readonly twice: readonly string[]
  /** Neither sent nor 可能重复 at the end. */
  readonly left: readonly string[]
  /** Days with another number of entries in the journal than one. */
  readonly days: readonly string[]
  readonly journal: string
}

const actor = { kind: 'system', program: 'soak' } as const
const script = fileURLToPath(new URL('work-until-killed.ts', import.meta.url))
const MESSAGES = 40
/** Milliseconds that the receiver takes to answer. */
const ANSWER = 15
/** Milliseconds after which a process is killed at the latest, in the rounds that go by time. */
const LATEST = 500

/**
 * Kills a process with SIGKILL while it passes a day and sends messages, each round a day later; another process ends the work.
 * By turns the kill comes when so many messages have been received, and so long after the work has begun.
 */
export async function killWorkers(
  where: Where,
  { rounds, dice }: { readonly rounds: number; readonly dice: Dice },
): Promise<WorkTally> {
  const received = new Map<string, number>()
  let arrived = () => {}
  const receiver = createServer((request, response) => {
    const key = String(request.headers['idempotency-key'])
    received.set(key, (received.get(key) ?? 0) + 1)
    arrived()
    void setTimeout(ANSWER).then(() => response.end())
    request.resume()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const bound = receiver.address()
  const to = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`
  const counts = { passedBefore: 0, cutOff: 0 }
  try {
    for (let round = 0; round < rounds; round += 1) {
      await whileOpen(where, round, async ({ store, county }) => {
        const order = { county, subject: '催办', body: '请报送。', now: daysLater(round).now() }
        const recipient = { channel: 'webhook', format: 'plain', to } as const
        for (let n = 0; n < MESSAGES; n += 1)
          await putAlone(store.db, { ...order, key: `r${round}-${`${n}`.padStart(2, '0')}`, recipient })
      })
      const { promise, resolve } = Promise.withResolvers<void>()
      let awaited = dice(1, MESSAGES)
      arrived = () => {
        awaited -= 1
        if (awaited === 0) resolve()
      }
      await workAndDie(where, round, () => (round % 2 === 0 ? promise : setTimeout(dice(0, LATEST))))
      arrived = () => {}
      await whileOpen(where, round, async ({ store, county, runner }) => {
        const count = async (sql: string) => (await statement<{ n: number }>(store.db, sql, [county]))[0]?.n ?? 0
        const passes = `select count(*)::int as n from journal where county = $1 and verb = 'pass-day'`
        if ((await count(passes)) > round) counts.passedBefore += 1
        const open = `select count(*)::int as n from outbox_message where county = $1 and state in ('waiting', 'sending')`
        if ((await count(open)) > 0) counts.cutOff += 1
        // As much time passes as a process may be silent.
        await loseLeases(store.db, { county })
        await runner.tick()
      })
    }
    return await whileOpen(where, rounds, async ({ store, county }) => {
      const messages = await statement<{ key: string; state: string }>(
        store.db,
        'select key, state from outbox_message where county = $1',
        [county],
      )
      const days = await statement<{ day: string; n: number }>(
        store.db,
        `select object_id as day, count(*)::int as n from journal where county = $1 and verb = 'pass-day' group by object_id`,
        [county],
      )
      const inState = (state: string) => messages.filter((one) => one.state === state).map(({ key }) => key)
      const expected = Array.from({ length: rounds }, (_, n) => daysLater(n).today().toString())
      const once = new Set(days.filter(({ n }) => n === 1).map(({ day }) => day))
      return {
        ...counts,
        rounds,
        messages: messages.length,
        sent: inState('sent').length,
        unknown: inState('unknown').length,
        lost: inState('sent').filter((key) => !received.has(key)),
        twice: [...received].filter(([, n]) => n > 1).map(([key]) => key),
        left: messages.filter(({ state }) => state !== 'sent' && state !== 'unknown').map(({ key }) => key),
        days: [...expected.filter((day) => !once.has(day)), ...days.filter(({ n }) => n !== 1).map(({ day }) => day)],
        journal: (await verifyJournal(store.db, actor, { county })).outcome,
      }
    })
  } finally {
    receiver.closeAllConnections()
    receiver.close()
  }
}

async function whileOpen<T>(
  where: Where,
  days: number,
  work: (at: Awaited<ReturnType<typeof workerAt>>) => Promise<T>,
): Promise<T> {
  const at = await workerAt(where, daysLater(days))
  try {
    return await work(at)
  } finally {
    await at.runner.close()
    await at.store.close()
  }
}

/** A process works, and is killed when `moment`, asked for once it has begun, has come. */
async function workAndDie(where: Where, days: number, moment: () => Promise<unknown>): Promise<void> {
  const args = [script, JSON.stringify(where), String(days)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  const begun = await Promise.race([once(child.stdout, 'data').then(() => true), gone.then(() => false)])
  if (!begun) throw new Error('the process ended before it worked')
  await Promise.race([moment(), gone])
  child.kill('SIGKILL')
  await gone
}
