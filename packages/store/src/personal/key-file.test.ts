import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyFile } from './key-file.ts'
import type { KeyRing, RingKey } from './key-ring.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengling-keys-'))
  path = join(folder, 'keys.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ringAt = (at: string): KeyRing => {
  const ring = keyFile(at)
  if ('outcome' in ring) throw new Error(ring.message)
  return ring
}
const master: RingKey = { id: 'm1', purpose: 'master', bytes: Buffer.alloc(16, 1) }
const index: RingKey = { id: 'i1', purpose: 'index', bytes: Buffer.alloc(32, 2) }

test('a file that is not there is an empty ring, and looking makes none', () => {
  expect(ringAt(path).all()).toEqual([])
  expect(() => statSync(path)).toThrow('ENOENT')
})

test('keys are kept in a file of their owner alone, and read again as they were', () => {
  const ring = ringAt(path)
  ring.add(master)
  ring.add(index)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(ringAt(path).all()).toEqual([master, index])
})

test('what another process has added is found', () => {
  const [one, other] = [ringAt(path), ringAt(path)]
  one.add(master)
  expect(other.find('m1')).toEqual(master)
  other.add(index)
  expect(one.find('i1')).toEqual(index)
  expect(one.find('m2')).toBeUndefined()
})

test('processes that add at the same moment lose no key', async () => {
  const script = `
    import { keyFile } from ${JSON.stringify(new URL('./key-file.ts', import.meta.url).href)}
    const [path, name] = process.argv.slice(1)
    for (let n = 0; n < 10; n += 1) keyFile(path).add({ id: name + n, purpose: 'master', bytes: Buffer.alloc(16, n) })`
  const children = ['a', 'b', 'c'].map((name) =>
    spawn(process.execPath, ['--input-type=module-typescript', '-e', script, path, name], { stdio: 'inherit' }),
  )
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number))
  expect(codes).toEqual([0, 0, 0])
  expect(ringAt(path).all()).toHaveLength(30)
})

test('a file aside that a process left when it died is cleared away', () => {
  writeFileSync(`${path}.new`, '{', { mode: 0o600 })
  utimesSync(`${path}.new`, 0, 0)
  ringAt(path).add(master)
  expect(ringAt(path).all()).toEqual([master])
  expect(existsSync(`${path}.new`)).toBe(false)
})

test('a file that others may read is refused with what to do', () => {
  ringAt(path).add(master)
  chmodSync(path, 0o640)
  expect(keyFile(path)).toMatchObject({ ground: 'keys-exposed', message: expect.stringContaining(`chmod 600 ${path}`) })
})

test.each(['', '{', '{}', '{"keys":[{"id":"m","purpose":"master","key":"AAAA"}]}'])(
  'a file that holds %j is refused and stays as it is',
  (content) => {
    writeFileSync(path, content, { mode: 0o600 })
    expect(keyFile(path)).toMatchObject({ ground: 'keys-unreadable', message: expect.stringContaining('已损坏') })
    expect(readFileSync(path, 'utf8')).toBe(content)
  },
)
