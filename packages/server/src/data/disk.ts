import { type Refusal, refuse } from '../refusal.ts'

const grounds: Readonly<Record<string, string>> = {
  EACCES: '没有读写权限',
  EPERM: '没有读写权限',
  EROFS: '所在磁盘是只读的',
  ENOSPC: '所在磁盘已满',
  EDQUOT: '磁盘配额已用完',
  ENOTDIR: '路径中有一段不是目录',
  ENOENT: '该路径无法建立',
  EEXIST: '该路径是一个文件，不是目录',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件过多',
}

/** SQLite's result codes that speak of the disk: READONLY, IOERR, FULL, CANTOPEN. */
const sqlite: Readonly<Record<number, string>> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' }

/** The refusal for a folder that cannot be used, or undefined when the error is not about the disk. */
export function diskRefusal(error: unknown, folder: string): Refusal | undefined {
  const ground = diskGround(error)
  return ground ? refuse(`数据目录 ${folder} 不能使用：${ground}。请处理后再试，或用 --data 另指一个目录。`) : undefined
}

/** What the disk has against it, in Chinese; undefined when the error is not about the disk. */
export const diskGround = (error: unknown): string | undefined => grounds[diskCode(error) ?? '']

function diskCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return sqlite[error.errcode & 0xff]
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? undefined : diskCode(error.cause)
}
