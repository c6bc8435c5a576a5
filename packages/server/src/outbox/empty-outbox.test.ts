import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { messagesByState, openStore, type SendEnd, type Store } from '@zhengling/store'
import { loseLeases, putAlone } from '@zhengling/store/testing'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { realClock } from '../clock.ts'
import { counties } from '../counties.ts'
import { usualSite } from '../settings/site.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { outbox } from '../work/outbox.ts'
import { emptyOutbox } from './empty-outbox.ts'
import { send } from './send.ts'

const [county] = counties
const clock = realClock()
const SYSTEM = { kind: 'administrator', account: 'system', duty: 'system' } as const
const signal = new AbortController().signal
const words = { subject: '催办', body: '请报送。' }

const filled = async (count: number): Promise<SampleService> => {
  const service = await emptyService()
  const { store, county: sample } = service
  for (let n = 1; n <= count; n += 1)
    await putAlone(store.db, {
      ...words,
      county: sample.code,
      key: `m${n}`,
      recipient: { channel: 'email', to: 'li@example.cn' },
      now: service.clock.now(),
    })
  return service
}
const states = ({ store, county: { code } }: Pick<SampleService, 'store' | 'county'>) =>
  messagesByState(store.db, SYSTEM, { county: code })

test('several processes at once send each message once', async () => {
  const service = await filled(12)
  const sent: string[] = []
  const transport = async ({ key }: { readonly key: string }): Promise<SendEnd> => {
    sent.push(key)
    return { end: 'sent' }
  }
  const attempts = await Promise.all(
    ['one', 'two', 'three'].map((worker) => emptyOutbox(service, { worker, signal, transport })),
  )
  expect(sent.toSorted()).toEqual(Array.from({ length: 12 }, (_, n) => `m${n + 1}`).toSorted())
  expect(attempts.reduce((sum, n) => sum + n, 0)).toBe(12)
  expect(await states(service)).toEqual({ sent: 12 })
})

test('a stopping server ends what it sends and takes nothing more', async () => {
  const service = await filled(9)
  const stop = new AbortController()
  const transport = async (): Promise<SendEnd> => {
    stop.abort()
    return { end: 'sent' }
  }
  await emptyOutbox(service, { worker: 'one', signal: stop.signal, transport })
  const { sent = 0, waiting = 0, ...rest } = await states(service)
  expect([sent + waiting, rest]).toEqual([9, {}])
  expect(waiting).toBeGreaterThan(0)
})

test('a way of sending that has a bug leaves the message as one that may be sent', async () => {
  const service = await filled(1)
  const transport = async (): Promise<SendEnd> => {
    throw new Error('a bug')
  }
  await expect(emptyOutbox(service, { worker: 'one', signal, transport })).rejects.toThrow('a bug')
  await loseLeases(service.store.db, { county: service.county.code })
  await emptyOutbox(service, { worker: 'two', signal, transport })
  expect(await states(service)).toEqual({ unknown: 1 })
})

test('a rehearsal lets nothing out; without a mail server mail is refused and said', async () => {
  const message = {
    county: county.code,
    key: 'a',
    channel: 'email',
    to: 'li@example.cn',
    ...words,
    attempt: 1,
  } as const
  const service = await filled(1)
  expect(await send(service, message)).toEqual({ end: 'rehearsed' })
  expect(await send(service, { ...message, channel: 'in-app' })).toEqual({ end: 'sent' })
  expect(await send({ clock, site: usualSite }, message)).toMatchObject({ end: 'refused', final: false })
  const run = { county: service.county.code, name: 'outbox', moment: '', worker: 'one', signal }
  expect(await outbox.run(service, run)).toBe('试发 1 条')
  expect(await outbox.run(service, run)).toBeNull()
  expect(await states(service)).toEqual({ rehearsed: 1 })
})

const SCRIPT = fileURLToPath(new URL('../testing/send-and-die.ts', import.meta.url))

test.each(['pglite', 'postgres'] as const)(
  'a process killed between the words and the answer: 可能重复, and not sent again, on %s',
  async (engine) => {
    const where = engine === 'pglite' ? { dataDir: dataFolderForTest() } : { databaseUrl: await freshDatabase() }
    const open = async (): Promise<Store> => {
      const opened = await openStore(where, { county: county.code, now: clock.now() })
      if (opened.outcome === 'refused') throw new Error(opened.message)
      return opened.store
    }
    let kill = () => {}
    const keys: unknown[] = []
    const receiver = createServer((request) => {
      keys.push(request.headers['idempotency-key'])
      request.on('end', () => kill()).resume()
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    onTestFinished(() => void receiver.close())
    const bound = receiver.address()
    const to = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`
    const first = await open()
    const recipient = { channel: 'webhook', format: 'plain', to } as const
    await putAlone(first.db, { ...words, county: county.code, key: 'm1', recipient, now: clock.now() })
    await first.close()

    const child = spawn(process.execPath, [SCRIPT, JSON.stringify(where)], { stdio: ['ignore', 'ignore', 'inherit'] })
    kill = () => void child.kill('SIGKILL')
    const [, killedBy] = await once(child, 'exit')
    expect(killedBy).toBe('SIGKILL')

    const store = await open()
    onTestFinished(() => store.close())
    const again = () =>
      emptyOutbox(
        { store, county, clock },
        { worker: 'next', signal, transport: (message) => send({ clock, site: usualSite }, message) },
      )
    // Whether its lease still runs or not, nobody sends it.
    expect(await again()).toBe(0)
    await loseLeases(store.db, { county: county.code })
    expect(await again()).toBe(0)
    expect(await states({ store, county })).toEqual({ unknown: 1 })
    expect(keys).toEqual(['m1'])
  },
)

async function freshDatabase(): Promise<string> {
  const server = inject('databaseUrl')
  const name = `outbox_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name} encoding 'UTF8' template template0`)
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
