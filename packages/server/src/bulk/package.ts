import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file of a package; its content is made when its turn comes, so that a package of any size takes the memory of one. */
export interface Packed {
  readonly path: string
  readonly content: () => Promise<string | Uint8Array>
}

/** Sums by which whoever has a package knows that nothing of it was changed on its way. */
export const SUMS = [
  ['sha256', 'SHA256SUMS'],
  ['sm3', 'SM3SUMS'],
] as const
export type Sum = (typeof SUMS)[number][0]

/**
 * A ZIP of these files, and at its end the sums of each as `sha256sum -c` reads them. The same files of the same moment
 * make the same bytes. The stream fails where the content of a file does.
 */
export function packageOf(files: readonly Packed[], moment: Temporal.Instant): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream.pipe(new PassThrough())
  zip.on('error', (error: Error) => out.destroy(error))
  const options = { mtime: new Date(moment.epochMilliseconds) }
  const lines = new Map<Sum, string[]>(SUMS.map(([sum]) => [sum, []]))
  for (const { path, content } of files)
    zip.addReadStreamLazy(path, options, (give) => {
      content().then(
        (made) => {
          for (const [sum, own] of lines) own.push(`${createHash(sum).update(made).digest('hex')}  ${path}\n`)
          give(null, Readable.from([Buffer.from(made)]))
        },
        (error: unknown) => give(error, Readable.from([])),
      )
    })
  for (const [sum, name] of SUMS)
    zip.addReadStreamLazy(name, options, (give) => give(null, Readable.from([lines.get(sum)?.join('') ?? ''])))
  zip.end()
  return out
}

/** The sum of a whole package. */
export async function sumOf(stream: Readable, sum: Sum): Promise<string> {
  const hash = createHash(sum)
  for await (const piece of stream as AsyncIterable<Uint8Array>) hash.update(piece)
  return hash.digest('hex')
}
