import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { perform } from '../operations/perform.ts'
import { rotateOperation } from '../operations/rotate-keys.ts'
import { isRefusal } from '../refusal.ts'
import { type Running, startServer } from '../server/start.ts'
import { dataFolderForTest } from '../testing/data-folder.ts'
import { keyPath } from './key-path.ts'

const settings = { host: '127.0.0.1', port: 0, today: null, log: () => {} }

async function start(folder: string): Promise<Running> {
  const running = await startServer({ ...settings, at: { folder } })
  if (isRefusal(running)) throw new Error(running.message)
  onTestFinished(() => running.close())
  return running
}

/** What a start says that is refused; the data folder stays as it was. */
async function refused(folder: string): Promise<string> {
  const running = await startServer({ ...settings, at: { folder } })
  if (!isRefusal(running)) throw new Error('it started')
  return running.message
}

test('the first start makes the keys, outside the database, for its owner alone', async () => {
  const folder = dataFolderForTest()
  const { close } = await start(folder)
  expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
  await close()
  const before = readFileSync(join(folder, 'keys.json'), 'utf8')
  await (await start(folder)).close()
  expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(before)
})

test('a lost, a wrong and a broken key file are refused, and nothing is written', async () => {
  const [folder, other] = [dataFolderForTest(), dataFolderForTest()]
  for (const one of [folder, other]) await (await start(one)).close()
  const path = join(folder, 'keys.json')
  renameSync(path, `${path}.kept`)
  expect(await refused(folder)).toMatch(
    /密钥文件 .*keys\.json 里没有。请把另行保管的密钥文件放回此处，或用 ZHENGLING_KEYS/,
  )
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, readFileSync(join(other, 'keys.json')), { mode: 0o600 })
  expect(await refused(folder)).toContain('里没有')
  rmSync(path)
  writeFileSync(path, '{}', { mode: 0o600 })
  expect(await refused(folder)).toContain('已损坏')
  expect(readFileSync(path, 'utf8')).toBe('{}')
  renameSync(`${path}.kept`, path)
  await (await start(folder)).close()
})

test('the file is where ZHENGLING_KEYS says, else in the data folder', () => {
  expect(keyPath({ ZHENGLING_KEYS: 'k.json' }, '/etc/zhengling', '/data')).toBe('/etc/zhengling/k.json')
  expect(keyPath({}, '/etc', '/data')).toBe('/data/keys.json')
})

test('keys are rotated by the command, through the server and without one, and nobody notices', async () => {
  const folder = dataFolderForTest()
  await (await start(folder)).close()
  const at = { data: folder, env: {}, cwd: folder }
  const alone = await perform(rotateOperation, {}, at)
  expect(alone).toMatchObject({
    outcome: 'rotated',
    master: { moved: 0, retired: [expect.stringMatching(/^master-/)] },
  })
  const { address } = await start(folder)
  const served = await perform(rotateOperation, {}, at)
  expect(served).toMatchObject({ outcome: 'rotated', master: { retired: [isRefusal(alone) ? '' : alone.master.key] } })
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
})
