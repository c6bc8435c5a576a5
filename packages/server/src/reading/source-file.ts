import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Refusal, refuse } from '../refusal.ts'

/** A file as it was handed in; `name` without its folder. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes beyond which a file is refused without being read; the reader's own limit. */
export const largestFile = 64 * 2 ** 20

const grounds: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  ENOTDIR: '路径中有一段不是目录',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  ELOOP: '链接成环',
  ENAMETOOLONG: '路径过长',
}

/** Reads a file whole, or says why it cannot be: absent, a folder, forbidden, over 64 MB. */
export async function readSourceFile(written: string, cwd: string): Promise<SourceFile | Refusal> {
  try {
    const path = resolve(cwd, written)
    const { size, isFile } = await stat(path).then((one) => ({ size: one.size, isFile: one.isFile() }))
    if (!isFile) return refuse(`${written}：这不是一个文件。请写公报文件的路径。`)
    if (size > largestFile)
      return refuse(`${written}：文件有 ${Math.ceil(size / 2 ** 20)} MB，超过 64 MB 的上限。请按期拆分后再读。`)
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    return pathRefusal(error, written)
  }
}

/**
 * The refusal for a path that cannot be read.
 * @throws the error where it is not about the path
 */
export function pathRefusal(error: unknown, written: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const ground = grounds[code]
  if (ground) return refuse(`${written}：${ground}。请核对路径。`)
  throw error
}
