import { setTimeout } from 'node:timers/promises'
import { startPostgres, type TestServer } from '@zhengling/store/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Caller, type Reach } from '../testing/soak/caller.ts'
import { type Cast, signInAll } from '../testing/soak/cast.ts'
import { type Database, lasting, onServer } from '../testing/soak/database.ts'
import { faultsOf } from '../testing/soak/faults.ts'
import { Ledger } from '../testing/soak/ledger.ts'
import { type ServerProcess, startProcess } from '../testing/soak/server-process.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const reach: Reach = { address: '' }
let postgres: TestServer
beforeAll(async () => {
  postgres = await startPostgres(lasting)
})
afterAll(() => postgres.stop())

test('a database that goes away and comes back: said in words, nothing half done, the server lives', async () => {
  const database = await onServer(postgres.url, temporaryFolder())
  const server = await startProcess(database.place)
  try {
    reach.address = server.address
    const cast = await signInAll(reach, server.link ?? '')
    await leaveAndReturn(database, server, cast)
  } finally {
    await server.kill()
  }
}, 600_000)

async function leaveAndReturn(database: Database, server: ServerProcess, { system }: Cast): Promise<void> {
  const ledger = new Ledger()
  const enter = (id: string) => system.post('/accounts', { name: `某人${id}`, id })
  await ledger.ask('person', 'before', () => enter('before'))

  const url = database.place.env['DATABASE_URL'] ?? ''
  const held = await holdJournal(url)
  const halfDone = enter('half')
  await held.someoneWaits()
  await postgres.crash()
  held.forget()
  await expectUnavailable(() => halfDone)

  for (const ask of [() => new Caller(reach).get('/'), () => system.get('/accounts'), () => enter('away')])
    await expectUnavailable(ask)
  expect((await new Caller(reach).get('/healthz')).status).toBe(200)

  await postgres.restart()
  expect((await system.get('/accounts')).text).not.toContain('某人half')
  await ledger.ask('person', 'half', () => enter('half'))
  await ledger.ask('person', 'after', () => enter('after'))
  expect(server.said()).not.toContain('程序出错')
  expect(await server.stop()).toBe(0)
  const state = await database.look(null)
  expect(faultsOf(ledger.deeds, state)).toEqual({ lost: [], half: [], twice: [] })
  expect([...state.there.person.rows.keys()].toSorted()).toEqual(['after', 'before', 'half', 'office'])
  expect(state.journal).toMatchObject({ outcome: 'sound' })
}

/** Somebody else holds the journal's lock, so that an act stands before its last statement. */
async function holdJournal(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  await client.query(`begin; select pg_advisory_xact_lock(hashtextextended('zhengling/140824/journal', 0))`)
  return {
    someoneWaits: async () => {
      while ((await client.query('select from pg_locks where not granted')).rowCount === 0) await setTimeout(20)
    },
    forget: () => void client.end().catch(() => {}),
  }
}

async function expectUnavailable(ask: () => Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await ask()
  expect(text).toContain('数据库连接不上')
  expect(text).toContain('已经存下的内容不受影响')
  expect(status).toBe(503)
}
