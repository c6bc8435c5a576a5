import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newest, readElf } from './elf.ts'
import { elfMachine } from './target.ts'

/** A header with its machine, and names of versions as the string table holds them. */
const elf = (machine: number, ...names: readonly string[]): Buffer => {
  const head = Buffer.alloc(64)
  head.write('\x7fELF', 0, 'latin1')
  head[5] = 1
  head.writeUInt16LE(machine, 18)
  return Buffer.concat([head, Buffer.from(`\0${names.join('\0')}\0`, 'latin1')])
}

test('a program says its machine and the newest glibc that it names', () => {
  expect(readElf(elf(183, 'GLIBC_2.4', 'GLIBC_2.28', 'GLIBC_2.17', 'GLIBCXX_3.4.99'))).toEqual({
    machine: elfMachine.arm64,
    glibc: '2.28',
  })
  expect(readElf(elf(62))).toEqual({ machine: elfMachine.x64, glibc: null })
})

test('the runtime of these tests is of this machine', () => {
  const machine = process.arch === 'arm64' ? elfMachine.arm64 : elfMachine.x64
  expect(readElf(readFileSync(process.execPath))).toMatchObject({ machine, glibc: expect.stringMatching(/^2\.\d+$/) })
})

test('anything else is no program', () => {
  for (const text of ['', '\x7fEL', '#!/bin/sh\n', 'GLIBC_2.40']) expect(readElf(Buffer.from(text))).toBeNull()
})

test('versions are compared by their numbers', () => {
  expect(newest(['2.9', '2.28', '2.3.4', '2.28'])).toBe('2.28')
  expect(newest(['2.3.4', '2.3'])).toBe('2.3.4')
  expect(newest([])).toBeNull()
})
