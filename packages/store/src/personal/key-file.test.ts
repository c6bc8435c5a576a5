import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
