import { findAscii } from './ascii.ts'
import { refuse } from './refusal.ts'
import type { Refused } from './types.ts'

/** A stream's name in the directory of a compound file: UTF-16LE, here with its zero bytes ([MS-CFB] 2.6.1). */
const named = (bytes: Uint8Array, name: string): boolean =>
  findAscii(bytes, Array.from(name, (c) => `${c}\0`).join(''), 0) >= 0

/** What an OLE2 compound file is: an encrypted DOCX ([MS-OFFCRYPTO] 2.3.4.4), an old DOC, or something else. */
export function otherOle2(bytes: Uint8Array, name: string): Refused {
  if (named(bytes, 'EncryptedPackage')) {
    return refuse('encrypted', name, '设有密码。请用 Word 或 WPS 打开，取消密码后另存为 DOCX。')
  }
  if (named(bytes, 'WordDocument')) {
    return refuse(
      'unsupported',
      name,
      '是旧版 Word 文件（.doc）或 WPS 文字（.wps）。请用 Word 或 WPS 另存为 DOCX 后再读。',
    )
  }
  return refuse('unsupported', name, '是旧版 Office 文件。请另存为 DOCX，或提供 HTML、TXT、带文字层的 PDF。')
}
