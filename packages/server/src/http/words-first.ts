import type { MiddlewareHandler } from 'hono'
import type { Env } from './context.ts'
import { largestBody } from './limit.ts'

/** Bytes in which the words of a report have room, before its files. */
const WORDS = 512 * 2 ** 10
const REPORT = /^\/duties\/[^/]+\/report$/

/**
 * A report whose files are too many to be taken goes on with its words alone, which a browser sends before the files: what somebody
 * wrote is not lost because a photograph was too large. The handler is told that files were left out.
 */
export function keepWords(): MiddlewareHandler<Env> {
  return async (context, next) => {
    const { raw, method, path } = context.req
    const length = Number(raw.headers.get('content-length') ?? 0)
    const type = raw.headers.get('content-type') ?? ''
    if (method !== 'POST' || length <= largestBody || !REPORT.test(path) || raw.body === null) return next()
    const words = beforeFiles(await beginningOf(raw.body), type)
    if (words === null) return next()
    const headers = new Headers(raw.headers)
    headers.delete('content-length')
    context.req.raw = new Request(raw.url, { method, headers, body: new Uint8Array(words) })
    context.set('filesLeftOut', true)
    return next()
  }
}

/** The first bytes; the rest is read and dropped, since a browser hears no answer before it has sent all. */
async function beginningOf(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    if (size < WORDS) kept.push(chunk.slice(0, WORDS - size))
    size += chunk.length
  }
  return Buffer.concat(kept)
}

/** The parts of a multipart body before the first that is a file, closed as a whole body; null where it is none. */
export function beforeFiles(bytes: Buffer, type: string): Buffer | null {
  const [, quoted, bare] = /^multipart\/form-data\b.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return null
  // One character a byte, so that places in the text are places in the bytes.
  const text = bytes.toString('latin1')
  const file = /\r\ncontent-disposition:[^\r\n]*\bfilename\*?="?[^"\r\n]/i.exec(text)
  const end = file === null ? -1 : text.lastIndexOf(`--${boundary}\r\n`, file.index + 2)
  return end <= 0 ? null : Buffer.concat([bytes.subarray(0, end), Buffer.from(`--${boundary}--\r\n`)])
}
