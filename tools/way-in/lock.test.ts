import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.mjs'

let folder = ''
let lock = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengling-lock-'))
  lock = join(folder, 'lock')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const held = (...pids: number[]) => {
  mkdirSync(lock)
  writeFileSync(join(lock, 'pids'), pids.map((pid) => `${pid}\n`).join(''))
}

/** A process number that nobody bears any more. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid

const enter = () =>
  withLock(
    lock,
    () => {},
    async () => 'in',
  )

test('the work is done under the lock, which is gone afterwards', async () => {
  const seen = await withLock(
    lock,
    () => {},
    async () => readFileSync(join(lock, 'pids'), 'utf8'),
  )
  expect(seen).toBe(`${process.pid}\n`)
  expect(readdirSync(folder)).toEqual([])
})

test('work that fails gives the lock back', async () => {
  const failing = withLock(
    lock,
    () => {},
    () => Promise.reject(new Error('failed')),
  )
  await expect(failing).rejects.toThrow('failed')
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a process that died is taken over', async () => {
  held(deadPid())
  expect(await enter()).toBe('in')
})

test('a child that outlived its parent still holds the lock; so does a live holder', async () => {
  const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'])
  held(deadPid(), child.pid ?? 0)
  let waited = 0
  const entered = withLock(
    lock,
    () => (waited += 1),
    async () => 'in',
  )
  const first = await Promise.race([entered, new Promise((resolve) => setTimeout(resolve, 700, 'waiting'))])
  expect(first).toBe('waiting')
  expect(waited).toBe(1)
  child.kill('SIGKILL')
  expect(await entered).toBe('in')
})

test('a lock that was not renewed for long is taken over, whoever bears the number now', async () => {
  held(process.ppid)
  const longAgo = new Date(Date.now() - 60 * 60_000)
  utimesSync(lock, longAgo, longAgo)
  expect(await enter()).toBe('in')
})

test('of many processes at once, one at a time is inside', async () => {
  held(deadPid())
  const script = `
    import { existsSync, rmSync, writeFileSync, appendFileSync } from 'node:fs'
    const { withLock } = await import(${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)})
    await withLock(${JSON.stringify(lock)}, () => {}, async () => {
      const inside = ${JSON.stringify(join(folder, 'inside'))}
      if (existsSync(inside)) appendFileSync(${JSON.stringify(join(folder, 'met'))}, 'x')
      writeFileSync(inside, '')
      await new Promise((resolve) => setTimeout(resolve, 50))
      rmSync(inside, { force: true })
    })`
  const runs = Array.from({ length: 6 }, () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' })
    return new Promise((resolve) => child.once('close', resolve))
  })
  expect(await Promise.all(runs)).toEqual([0, 0, 0, 0, 0, 0])
  expect(readdirSync(folder)).toEqual([])
})
