import type { RefusalCode, Refused } from './types.ts'

const LONGEST_NAME = 80

/**
 * A file's name as it may stand in a message: the last part of a path, without control characters,
 * shortened. Names are never used to reach a file.
 */
export function displayName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? ''
  const clean = Array.from(last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ''))
  if (clean.length === 0) return '未命名文件'
  return clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME).join('')}…` : clean.join('')
}

/** A refusal that names the file: `“name”` followed by `what`, which says what is wrong and what to do. */
export function refuse(code: RefusalCode, name: string, what: string): Refused {
  return { ok: false, code, message: `“${displayName(name)}”${what}` }
}
