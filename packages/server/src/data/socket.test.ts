import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { findSocket, prepareSocket } from './socket.ts'

test('a short folder holds its socket itself', () => {
  const folder = temporaryFolder()
  expect(prepareSocket(folder)).toBe(join(folder, 'server.sock'))
  expect(findSocket(folder)).toBe(join(folder, 'server.sock'))
})

test('a long folder points to a short socket in a private place', () => {
  const temporary = temporaryFolder()
  const folder = join(temporary, '数'.repeat(40))
  mkdirSync(folder)
  const path = prepareSocket(folder, temporary)
  if (typeof path !== 'string') throw new Error(path.message)
  expect(Buffer.byteLength(path)).toBeLessThanOrEqual(107)
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
  expect(findSocket(folder)).toBe(path)
  expect(readFileSync(join(folder, 'server.sock.path'), 'utf8')).toBe(path)
})

test('a shelter that others may enter is not used', () => {
  const temporary = temporaryFolder()
  const folder = join(temporary, '数'.repeat(40))
  mkdirSync(folder)
  mkdirSync(join(temporary, `zhengling-${process.getuid?.()}`), { mode: 0o755 })
  expect(prepareSocket(folder, temporary)).toMatchObject({ kind: 'refused' })
  expect(existsSync(join(folder, 'server.sock.path'))).toBe(false)
})
