import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('without a word about it, the archive is for a machine like this one', () => {
  expect(readOptions([], 'arm64')).toEqual({ arch: 'arm64', out: undefined, json: false })
  expect(readOptions(['--arch', 'x64', '--out', 'a.tar.gz', '--json'], 'arm64')).toEqual({
    arch: 'x64',
    out: 'a.tar.gz',
    json: true,
  })
})

test('what is wrong is named with what would be right', () => {
  expect(readOptions(['--arch', 'mips'], 'x64')).toContain('“mips”，应为 x64 或 arm64')
  expect(readOptions([], 'riscv64')).toContain('“riscv64”，应为')
  for (const args of [['--to', 'x'], ['x64'], ['--out']]) expect(readOptions(args, 'x64')).toContain('用法：')
})
