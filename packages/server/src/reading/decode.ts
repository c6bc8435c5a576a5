import type { decodeSource } from '@zhengling/gazette'
import { type AsideLimits, aside } from './aside.ts'

type Decoded = Awaited<ReturnType<typeof decodeSource>>

/** A file becomes text, or is refused with its ground in Chinese. */
export type DecodedFile = Decoded | { readonly ok: false; readonly message: string }

/** A 64 MB file of any format takes seconds; one that takes minutes or gigabytes was made to. */
const LIMITS: AsideLimits = { milliseconds: 120_000, megabytes: 2048 }

/** Decodes a file on a thread of its own: a single page of a hostile PDF can keep one busy for minutes. */
export async function decodeFile(bytes: Uint8Array, name: string, limits = LIMITS): Promise<DecodedFile> {
  const done = await aside<Decoded>(new URL('./decode-worker.ts', import.meta.url), { bytes, name }, limits)
  if ('answer' in done) return done.answer
  return { ok: false, message: `“${name}”无法读取：${done.beyond}。请另存为文本或 Word（.docx）后再导入。` }
}
