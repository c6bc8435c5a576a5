import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { ownFolder } from './own.ts'
import { readOwner } from './owner.ts'

const holder = fileURLToPath(new URL('../testing/hold-folder.ts', import.meta.url))

/** Starts a process that takes the folder; gives what it said and the process. */
async function take(folder: string, at = 0): Promise<{ said: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [holder, folder, 'server', String(at)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [chunk] = await once(child.stdout, 'data')
  return { said: String(chunk), child }
}

test('of eight servers started at the same instant exactly one gets the folder', async () => {
  const folder = temporaryFolder()
  const at = Date.now() + 1500
  const all = await Promise.all(Array.from({ length: 8 }, () => take(folder, at)))
  const winners = all.filter(({ said }) => said.startsWith('owned'))
  const losers = all.filter(({ said }) => said.startsWith('refused'))
  expect(winners).toHaveLength(1)
  expect(losers).toHaveLength(7)
  expect(readOwner(folder)?.pid).toBe(winners[0]?.child.pid)
  for (const { said } of losers) expect(said).toContain(`数据目录 ${folder} 正由另一个服务使用`)
})

test('a holder killed without warning leaves the folder free', async () => {
  const folder = temporaryFolder()
  const first = await take(folder)
  expect(first.said).toBe('owned\n')
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  expect((await take(folder)).said).toBe('owned\n')
})

test('within one process the folder is taken once, and free after release', async () => {
  const folder = join(temporaryFolder(), 'made', 'on the way')
  const first = await ownFolder(folder, 'server')
  if (isRefusal(first)) throw new Error(first.message)
  first.announce('http://127.0.0.1:8460')
  const second = await ownFolder(folder, 'server')
  expect(second).toMatchObject({ kind: 'refused', exit: 2, message: expect.stringContaining('http://127.0.0.1:8460') })
  first.release()
  const third = await ownFolder(folder, 'server')
  expect(isRefusal(third)).toBe(false)
  if (!isRefusal(third)) third.release()
})

test('a command in the folder is waited for', async () => {
  const folder = temporaryFolder()
  const command = await ownFolder(folder, 'command')
  if (isRefusal(command)) throw new Error(command.message)
  setTimeout(() => command.release(), 100)
  const server = await ownFolder(folder, 'server')
  expect(isRefusal(server)).toBe(false)
  if (!isRefusal(server)) server.release()
})

test('waiting ends when patience does, or when a server has come up', async () => {
  const folder = temporaryFolder()
  const held = await ownFolder(folder, 'command')
  if (isRefusal(held)) throw new Error(held.message)
  const impatient = await ownFolder(folder, 'command', undefined, { wait: 50, every: 10 })
  expect(impatient).toMatchObject({ message: expect.stringContaining('正由另一个命令使用') })
  expect(isRefusal(await ownFolder(folder, 'command', () => Promise.resolve(true)))).toBe(true)
  held.release()
})

test('a place that cannot be a folder is refused with its ground', async () => {
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  expect(await ownFolder(file, 'server')).toMatchObject({ message: expect.stringContaining('该路径是一个文件') })
  expect(await ownFolder(join(file, 'under'), 'server')).toMatchObject({
    message: expect.stringContaining('路径中有一段不是目录'),
  })
  expect(await ownFolder('/proc/nowhere/data', 'server')).toMatchObject({
    message: expect.stringContaining('数据目录 /proc/nowhere/data 不能使用'),
  })
})
