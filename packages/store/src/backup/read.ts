import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { type Refused, refused } from '../refused.ts'
import type { Manifest, Origin } from './manifest.ts'

/** A file of a backup, in the order of writing. */
export interface Part {
  readonly name: string
  readonly text: string
}

/** The files of a backup, one after another. Throws `BackupFault` where the bytes are not those of a backup. */
export async function* partsOf(bytes: Readable): AsyncGenerator<Part> {
  const archive = extract()
  pipeline(bytes, createGunzip(), archive, () => {})
  try {
    for await (const entry of archive) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      yield { name: entry.header.name, text: Buffer.concat(chunks).toString('utf8') }
    }
  } catch (error) {
    throw new BackupFault(error instanceof Error ? error.message : String(error))
  }
}

/** The bytes end early or are no gzipped tar. */
export class BackupFault extends Error {}

export const notABackup = (what: string): Refused<'not-a-backup'> =>
  refused('not-a-backup', `这不是完整的备份文件：${what}。没有恢复任何内容。请换一份备份，或核对文件是否复制完整。`)

/** The first file's words, where they are those of a backup in this form. */
export function originIn(text: string): Origin | undefined {
  const read = parsed(text) as Partial<Origin> | undefined
  const whole = read?.product === 'zhengling' && read.form === 1 && /^\d{6}$/.test(read.county ?? '')
  return whole && Array.isArray(read.migrations) ? (read as Origin) : undefined
}

/** The last file's words; undefined where they are not of the same backup as the first. */
export function manifestIn(text: string, origin: Origin): Manifest | undefined {
  const read = parsed(text) as Partial<Manifest> | undefined
  return read?.takenAt === origin.takenAt && Array.isArray(read.tables) ? (read as Manifest) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
