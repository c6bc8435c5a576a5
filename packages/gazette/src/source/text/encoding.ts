import type { SourceEncoding } from '../types.ts'
import { gbPlausible } from './gb-plausible.ts'

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: SourceEncoding }
  | { readonly ok: false; readonly code: 'binary' | 'encoding'; readonly what: string }

const BOMS: readonly (readonly [encoding: SourceEncoding, bom: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

const CONTROL_ALLOWED = 0.01
const SAVE_AS_UTF8 = '请用记事本或 WPS 打开核对，另存为 UTF-8 编码后再读。'

function strictly(bytes: Uint8Array, encoding: SourceEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Whether bytes cannot be text in an ASCII-based encoding: a NUL, or more than 1% control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  let control = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) control++
  }
  return control > bytes.length * CONTROL_ALLOWED
}

/** The line (from 1) on which the first byte stands that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return bytes.subarray(0, good).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1)
}

const refused = (code: 'binary' | 'encoding', what: string): DecodedText => ({ ok: false, code, what })

/**
 * Decodes text: by its BOM, else strict UTF-8, else strict GB18030 that is plausibly Chinese. Nothing is
 * replaced by U+FFFD: what does not decode is refused. `declared` is the charset that the file states
 * itself (HTML); a Chinese one stands in for plausibility where UTF-8 does not fit.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (bom) {
    const text = strictly(bytes, bom[0])?.replace(/^\uFEFF/, '')
    if (text === undefined)
      return refused('encoding', `开头标明是 ${bom[0].toUpperCase()}，但内容不符合该编码。${SAVE_AS_UTF8}`)
    return text.includes('\0')
      ? refused('binary', '含有空字符（NUL），不是文本文件。')
      : { ok: true, text, encoding: bom[0] }
  }
  if (looksBinary(bytes)) return refused('binary', '不是文本文件。请提供 TXT、Markdown、HTML、DOCX 或带文字层的 PDF。')
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== null) return { ok: true, text: utf8, encoding: 'utf-8' }
  const gb = strictly(bytes, 'gb18030')
  if (gb !== null && (gbPlausible(bytes) || /^(gb|x-gbk)/i.test(declared ?? ''))) {
    return { ok: true, text: gb, encoding: 'gb18030' }
  }
  return refused('encoding', `从第 ${firstBadLine(bytes)} 行起既不是 UTF-8，也不像 GB18030（GBK）中文。${SAVE_AS_UTF8}`)
}
