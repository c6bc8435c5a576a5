import { expect, test } from 'vitest'
import { diskRefusal } from './disk.ts'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

test('a full, read-only or forbidden disk is one clear line that names the folder', () => {
  expect(diskRefusal(withCode('ENOSPC'), '/d')?.message).toContain('数据目录 /d 不能使用：所在磁盘已满')
  expect(diskRefusal(withCode('EROFS'), '/d')?.message).toContain('只读')
  expect(diskRefusal(withCode('EACCES'), '/d')?.message).toContain('没有读写权限')
})

test('the ground is found under an error that wraps it, and in SQLite’s own codes', () => {
  expect(diskRefusal(new Error('outer', { cause: withCode('ENOSPC') }), '/d')?.message).toContain('已满')
  expect(diskRefusal(Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode: 8 }), '/d')?.message).toContain(
    '只读',
  )
})

test('an error that is not about the disk is not explained away', () => {
  expect(diskRefusal(new TypeError('x'), '/d')).toBeUndefined()
  expect(diskRefusal('x', '/d')).toBeUndefined()
})
