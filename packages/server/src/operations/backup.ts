import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { type Actor, backupCounty, type Manifest, noteBackup } from '@zhengling/store'
import * as z from 'zod'
import { diskGround } from '../data/disk.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Operation, Work } from './operation.ts'

const Result = z.object({
  outcome: z.literal('backed-up'),
  file: z.string(),
  bytes: z.int(),
  rows: z.int(),
  sm3: z.string(),
  journal: z.object({ seq: z.int(), hash: z.string() }).nullable(),
})

/** A backup that lies in its file. */
export type BackupResult = z.infer<typeof Result>

/** Copies the county into a file while the store is in use; the file is there whole or not at all. */
export const backupOperation: Operation<{ file: string }, BackupResult> = {
  name: 'backup',
  params: z.object({ file: z.string() }),
  result: Result,
  run: (work, actor, { file }) => backUp(work, actor, file),
}

export async function backUp(work: Work, actor: Actor, file: string): Promise<BackupResult | Refusal> {
  if (existsSync(file)) return refuse(`${file} 已经存在，不覆盖。请另取文件名，或先移走它。`)
  const { store, county, clock } = work
  const part = `${file}.part`
  const scope = { county: county.code, now: clock.now() }
  try {
    const { bytes, manifest } = backupCounty(store.db, actor, scope)
    const [, written] = await Promise.all([pipeline(bytes, createWriteStream(part, { mode: 0o600 })), manifest])
    const { sm3, size } = await settled(part)
    await rename(part, file)
    await noteBackup(store.db, actor, { ...scope, name: file, sm3, manifest: written })
    return { outcome: 'backed-up', file, bytes: size, rows: rowsIn(written), sm3, journal: written.journal }
  } catch (error) {
    await rm(part, { force: true })
    const ground = diskGround(error)
    if (ground !== undefined) return refuse(`备份文件 ${file} 没有写成：${ground}。数据没有改动；请换一个地方再备份。`)
    throw error
  }
}

const rowsIn = ({ tables }: Manifest) => tables.reduce((sum, { rows }) => sum + rows, 0)

/** Puts the file on the disk for good and reads it again. */
async function settled(file: string): Promise<{ sm3: string; size: number }> {
  const handle = await open(file, 'r+')
  await handle.sync()
  const { size } = await handle.stat()
  await handle.close()
  const sm3 = createHash('sm3')
  await pipeline(createReadStream(file), sm3)
  return { sm3: sm3.digest('hex'), size }
}
