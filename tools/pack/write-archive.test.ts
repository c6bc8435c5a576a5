import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { writeArchive } from './write-archive.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengling-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const time = new Date('2024-05-06T07:08:09Z')
const file = (path: string, text: string, executable = false): Entry => ({
  path,
  kind: 'file',
  bytes: () => Buffer.from(text),
  executable,
})
const entries: readonly Entry[] = [
  file('bin/run', '#!/bin/sh\n', true),
  { path: 'here', kind: 'link', target: 'bin' },
  file(`long/${'a'.repeat(120)}/x`, 'x'.repeat(100_000)),
]

test('equal entries are equal bytes; owner, rights and times say nothing of the machine', async () => {
  const [one, other] = [join(folder, 'one.tar.gz'), join(folder, 'other.tar.gz')]
  const written = await writeArchive(one, 'top', entries, time)
  expect(await writeArchive(other, 'top', entries, time)).toEqual(written)
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  expect(written.bytes).toBe(readFileSync(one).length)
  const sum = spawnSync('sha256sum', [one], { encoding: 'utf8' }).stdout
  expect(sum).toContain(written.sha256)
  const { stdout } = spawnSync('tar', ['--utc', '--numeric-owner', '-tvzf', one], { encoding: 'utf8' })
  const lines = stdout.trim().split('\n')
  expect(lines.map((line) => line.split(/\s+/).slice(0, 2).join(' '))).toEqual([
    '-rwxr-xr-x 0/0',
    'lrwxrwxrwx 0/0',
    '-rw-r--r-- 0/0',
  ])
  for (const line of lines) expect(line).toContain('2024-05-06 07:08')
  expect(lines[1]).toContain('top/here -> bin')
})

test('a file that cannot be read leaves no archive', async () => {
  const broken: Entry = {
    ...file('b', ''),
    kind: 'file',
    bytes: () => {
      throw new Error('unreadable')
    },
    executable: false,
  }
  const path = join(folder, 'x.tar.gz')
  await expect(writeArchive(path, 'top', [...entries, broken], time)).rejects.toThrow('unreadable')
  expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
})
