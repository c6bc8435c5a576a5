import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded into a process before all else (`--import`): while the file that ZHENGLING_FULL names is there, no file grows, as on
 * a disk without room; what is written over stays possible. So the disk is full for anybody, without a mount.
 */
const mark = process.env['ZHENGLING_FULL'] ?? ''
const write = fs.writeSync as (...args: readonly unknown[]) => number

const grows = (fd: unknown, length: unknown, position: unknown): boolean =>
  typeof fd === 'number' &&
  typeof length === 'number' &&
  typeof position === 'number' &&
  position + length > fs.fstatSync(fd).size

Object.assign(fs, {
  writeSync: (...args: readonly unknown[]) => {
    const [fd, , , length, position] = args
    if (grows(fd, length, position) && fs.existsSync(mark))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
        errno: -28,
        syscall: 'write',
      })
    return write(...args)
  },
})
syncBuiltinESMExports()
