import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourcesHash } from './web.mjs'

let root = ''
const write = (name: string, text: string) => writeFileSync(join(root, name), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhengling-web-'))
  for (const folder of ['web/src', 'web/dist', 'law/src', 'jishan/src', 'server'])
    mkdirSync(join(root, 'packages', folder), { recursive: true })
  write('package-lock.json', '{}')
  write('packages/web/src/a.ts', 'a')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('the pages are built anew when what they are made of changes', () => {
  const hashes = [sourcesHash(root)]
  const change = (name: string, text: string) => {
    write(name, text)
    hashes.push(sourcesHash(root))
  }
  change('packages/web/src/a.ts', 'b')
  change('packages/web/src/b.ts', 'b')
  change('packages/law/src/a.ts', 'a')
  change('packages/jishan/src/a.ts', 'a')
  change('package-lock.json', '{"a":1}')
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('and not when something else does', () => {
  const before = sourcesHash(root)
  write('packages/web/dist/a.js', 'built')
  write('packages/server/a.ts', 'a')
  expect(sourcesHash(root)).toBe(before)
})
