import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readSourceFile } from './source-file.ts'

test('a file comes with its name and bytes', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), '公报')
  expect(await readSourceFile('a.txt', folder)).toEqual({ name: 'a.txt', bytes: Buffer.from('公报') })
})

test('what is absent, a folder, or behind a file is refused by name', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), '公报')
  expect(await readSourceFile('b.txt', folder)).toMatchObject({ exit: 2, message: 'b.txt：没有这个文件。请核对路径。' })
  expect(await readSourceFile('.', folder)).toMatchObject({ message: expect.stringContaining('不是一个文件') })
  expect(await readSourceFile('a.txt/b', folder)).toMatchObject({ message: expect.stringContaining('不是目录') })
})

test('a file of a gigabyte is refused without being read', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'big.txt'), '')
  truncateSync(join(folder, 'big.txt'), 2 ** 30)
  expect(await readSourceFile('big.txt', folder)).toMatchObject({ message: expect.stringContaining('1024 MB') })
})
