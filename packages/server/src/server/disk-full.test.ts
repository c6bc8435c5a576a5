import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { Caller, type Reach } from '../testing/soak/caller.ts'
import { type Cast, signInAll } from '../testing/soak/cast.ts'
import { embedded } from '../testing/soak/database.ts'
import { faultsOf } from '../testing/soak/faults.ts'
import { Ledger } from '../testing/soak/ledger.ts'
import { type ServerProcess, startProcess } from '../testing/soak/server-process.ts'

const preload = fileURLToPath(new URL('../testing/soak/full-disk.ts', import.meta.url))
/** Acts after which the database must have needed another page, however full its last ones were. */
const MANY = 200

test('a disk that fills up under the embedded database: said in words, nothing half done, and it goes on where there is room', async () => {
  const folder = dataFolderForTest()
  const mark = join(folder, 'full')
  const { place, look } = embedded(folder)
  const env = { ...place.env, ZHENGLING_FULL: mark, NODE_OPTIONS: `--import=${preload}` }
  const server = await startProcess({ ...place, env })
  try {
    const reach: Reach = { address: server.address }
    const ledger = new Ledger()
    await fillAndClear(server, await signInAll(reach, server.link ?? ''), { mark, ledger, reach })
    const state = await look(null)
    expect(faultsOf(ledger.deeds, state)).toEqual({ lost: [], half: [], twice: [] })
    expect(state.journal).toMatchObject({ outcome: 'sound' })
    const known = ledger.deeds.map(({ key }) => key)
    expect([...state.there.person.rows.keys()].toSorted()).toEqual(['office', ...known].toSorted())
  } finally {
    await server.kill()
  }
}, 600_000)

interface Full {
  readonly mark: string
  readonly ledger: Ledger
  readonly reach: Reach
}

async function fillAndClear(server: ServerProcess, { system }: Cast, { mark, ledger, reach }: Full): Promise<void> {
  const enter = (id: string) => system.post('/accounts', { name: `某人${id}${'名'.repeat(500)}`, id })
  await ledger.ask('person', 'before', () => enter('before'))
  writeFileSync(mark, '')
  let refused: Awaited<ReturnType<typeof enter>> | null = null
  for (let n = 0; refused === null && n < MANY; n += 1) {
    const answer = await enter(`n${n}`)
    if (answer.status === 503) refused = answer
    else await ledger.ask('person', `n${n}`, async () => answer)
  }
  expect(refused?.text).toMatch(/磁盘已满。已经存下的内容不受影响/)
  // Whoever only reads is not held up.
  expect((await new Caller(reach).get('/')).status).toBe(200)
  expect((await system.get('/accounts')).text).toContain('某人before')
  rmSync(mark)
  await ledger.ask('person', 'after', () => enter('after'))
  expect(await server.stop()).toBe(0)
}
