import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMigrations } from './migration.ts'

function inFolder<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-migrations-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('migrations are read in order, the same on a checkout with other line ends', () => {
  const files = { '0002-b.sql': 'select 2;\r\n', '0001-a.sql': 'select 1;\n' }
  const found = inFolder(files, readMigrations)
  expect(found.map(({ number, name }) => [number, name])).toEqual([
    [1, '0001-a'],
    [2, '0002-b'],
  ])
  const [, same] = inFolder({ ...files, '0002-b.sql': 'select 2;\n' }, readMigrations)
  expect(found[1]?.checksum).toBe(same?.checksum)
})

test('a number left out, taken twice, or a name that does not fit is a mistake of the program', () => {
  expect(() => inFolder({ '0001-a.sql': '', '0003-c.sql': '' }, readMigrations)).toThrow('0003-c.sql')
  expect(() => inFolder({ '0001-a.sql': '', '0001-b.sql': '' }, readMigrations)).toThrow('0001-b.sql')
  expect(() => inFolder({ 'notes.txt': '' }, readMigrations)).toThrow('notes.txt')
})
