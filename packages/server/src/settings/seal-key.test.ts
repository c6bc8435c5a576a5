import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSealKey } from './seal-key.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengling-key-'))
  path = join(folder, 'sign-in.key')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (make: boolean) => readSealKey(path, make, randomBytes)

test('a key is made once, for its owner alone, and read again', () => {
  const key = read(true)
  expect(key).toHaveLength(16)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(read(true)).toEqual(key)
  expect(read(false)).toEqual(key)
})

test('where something is sealed already no other key is made', () => {
  expect(read(false)).toMatchObject({ message: expect.stringContaining('没有密钥文件') })
  expect(existsSync(path)).toBe(false)
})

test('a key that others may read, or that is none, is refused and stays as it is', () => {
  read(true)
  chmodSync(path, 0o644)
  expect(read(true)).toMatchObject({ message: expect.stringContaining(`chmod 600 ${path}`) })
  chmodSync(path, 0o600)
  writeFileSync(path, 'x')
  expect(read(true)).toMatchObject({ message: expect.stringContaining('已损坏') })
  expect(readFileSync(path, 'utf8')).toBe('x')
})

test('a folder that is not there is made; a place where none can be is said', () => {
  path = join(folder, 'data', 'sign-in.key')
  expect(read(true)).toHaveLength(16)
  path = join(path, 'below', 'key')
  expect(read(true)).toMatchObject({ message: expect.stringMatching(/打不开（ENOTDIR）/) })
})
