import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint, neededInstall } from './packages.mjs'

describe('whether an installation is needed', () => {
  test('not when the same packages are there, or more', () => {
    expect(neededInstall('abc production\n', 'abc', 'production')).toBe('nothing')
    expect(neededInstall('abc development\n', 'abc', 'development')).toBe('nothing')
    expect(neededInstall('abc development\n', 'abc', 'production')).toBe('nothing')
  })

  test('only the development packages when the others are there', () => {
    expect(neededInstall('abc production\n', 'abc', 'development')).toBe('complete')
  })

  test('wholly when there is none, or one that broke off, or another', () => {
    expect(neededInstall(undefined, 'abc', 'production')).toBe('install')
    expect(neededInstall('', 'abc', 'production')).toBe('install')
    expect(neededInstall('old development\n', 'abc', 'production')).toBe('install')
  })
})

describe('fingerprint', () => {
  let folder = ''
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhengling-print-'))
    mkdirSync(join(folder, 'a'))
    write('package.json', '{"workspaces":["a"]}')
    write('package-lock.json', '{}')
    write('a/package.json', '{"name":"a"}')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('stays while nothing changes', () => {
    expect(fingerprint(folder)).toBe(fingerprint(folder))
  })

  test('changes with the lock and with every package.json', () => {
    const prints = new Set([fingerprint(folder)])
    write('package-lock.json', '{"a":1}')
    prints.add(fingerprint(folder))
    write('a/package.json', '{"name":"b"}')
    prints.add(fingerprint(folder))
    write('package.json', '{"workspaces":["a"],"name":"x"}')
    prints.add(fingerprint(folder))
    expect(prints.size).toBe(4)
  })
})
