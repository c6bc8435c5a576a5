import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import type { Entry } from './entry.ts'

/** A written archive. */
export interface Written {
  readonly bytes: number
  readonly sha256: string
  readonly sm3: string
}

/**
 * Writes entries, in the order given, as a gzipped tar. Owner, group and times are fixed, so that equal entries make
 * equal bytes. The file is there whole or not at all.
 */
export async function writeArchive(
  file: string,
  folder: string,
  entries: readonly Entry[],
  time: Date,
): Promise<Written> {
  const tar = pack()
  const sha256 = createHash('sha256')
  const sm3 = createHash('sm3')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      sha256.update(chunk)
      sm3.update(chunk)
      done(null, chunk)
    },
  })
  const part = `${file}.part`
  const common = { mtime: time, uid: 0, gid: 0, uname: 'root', gname: 'root' }
  const fill = async () => {
    for (const entry of entries) {
      const name = `${folder}/${entry.path}`
      if (entry.kind === 'link') tar.entry({ ...common, name, type: 'symlink', linkname: entry.target, mode: 0o777 })
      else {
        const content = entry.bytes()
        const mode = entry.executable ? 0o755 : 0o644
        // One file at a time: the next is read when this one has gone through.
        await new Promise<void>((resolve, reject) => {
          tar.entry({ ...common, name, mode }, content, (error) => (error ? reject(error) : resolve()))
        })
      }
    }
    tar.finalize()
  }
  try {
    await Promise.all([pipeline(tar, createGzip({ level: 6 }), counted, createWriteStream(part)), fill()])
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return { bytes, sha256: sha256.digest('hex'), sm3: sm3.digest('hex') }
}
