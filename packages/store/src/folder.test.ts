import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from './engine.ts'
import { openFolder, type Room } from './folder.ts'

const root = mkdtempSync(join(tmpdir(), 'zhengling-folder-'))
const fresh = (name: string) => join(root, name)
/** Read by everybody, so that the test of permissions can look at it as somebody else. */
beforeAll(() => chmodSync(root, 0o755))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function opened(dataDir: string, create = true): Promise<Engine> {
  const engine = await openFolder(dataDir, create)
  if ('outcome' in engine) throw new Error(engine.message)
  return engine
}

async function refusal(dataDir: string, create = true, room?: Room) {
  const outcome = await openFolder(dataDir, create, room)
  if (!('outcome' in outcome)) {
    await outcome.close()
    throw new Error('opened')
  }
  expect(outcome.message).toContain(dataDir)
  expect(outcome.message).toMatch(/^[^\n]*。$/)
  return outcome.ground
}

/** Runs as an account without privileges, whoever runs the test. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

test('a folder is created, opened again, and a damaged one is refused', { timeout: 60_000 }, async () => {
  const dataDir = fresh('deep/er')
  expect(await refusal(dataDir, false)).toBe('missing')
  expect(existsSync(dataDir)).toBe(false)
  // What a first start that was killed leaves; the next one begins anew.
  mkdirSync(join(dataDir, 'database.new'), { recursive: true })
  writeFileSync(join(dataDir, 'database.new', 'PG_VERSION'), '18\n')
  const first = await opened(dataDir)
  await first.script(({ exec }) => exec('create table kept (a int); insert into kept values (1)'))
  await first.close()
  const second = await opened(dataDir, false)
  expect(await second.script(({ rows }) => rows('select a from kept'))).toEqual([{ a: 1 }])
  await second.close()
  expect(readdirSync(dataDir)).toEqual(['database'])

  expect(await refusal(dataDir, false, async () => 31 * 2 ** 20)).toBe('full')
  truncateSync(join(dataDir, 'database', 'global', 'pg_control'), 100)
  expect(await refusal(dataDir, false)).toBe('corrupt')
  // A disk that fills up while the database starts is told from damage.
  const rooms = [2 ** 30, 0]
  expect(await refusal(dataDir, false, async () => rooms.shift() ?? 0)).toBe('full')
})

test('other files, a file in place of the folder, and a disk without room are refused before anything is written', async () => {
  const foreign = fresh('foreign')
  mkdirSync(join(foreign, 'database'), { recursive: true })
  writeFileSync(join(foreign, 'database', 'photo.jpg'), '')
  expect(await refusal(foreign)).toBe('foreign')
  expect(readdirSync(join(foreign, 'database'))).toEqual(['photo.jpg'])

  const file = fresh('file')
  writeFileSync(file, '')
  expect(await refusal(file)).toBe('foreign')

  const small = fresh('small')
  expect(await refusal(small, true, async () => 95 * 2 ** 20)).toBe('full')
  expect(readdirSync(small)).toEqual([])
})

test('a folder that may only be read is refused', async () => {
  const closed = fresh('closed')
  mkdirSync(closed, { mode: 0o555 })
  expect(await asNobody(() => refusal(closed))).toBe('read-only')
  expect(await asNobody(() => refusal(join(closed, 'below')))).toBe('read-only')

  const used = fresh('used')
  const database = join(used, 'database')
  mkdirSync(database, { recursive: true })
  writeFileSync(join(database, 'PG_VERSION'), '18\n')
  chmodSync(database, 0o555)
  expect(await asNobody(() => refusal(used, false))).toBe('read-only')
  // Else it could not be cleared away.
  chmodSync(database, 0o755)
})
