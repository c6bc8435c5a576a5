import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import {
  type Actor,
  checkKeys,
  neededKeys,
  noteTrial,
  openStore,
  opensSeals,
  restoreCounty,
  type SecretSeal,
  type Trial,
} from '@zhengling/store'
import { diskGround } from '../data/disk.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Work } from './operation.ts'

/** A backup to be tried. */
export interface TrialOrder {
  readonly file: string
  /** SM3 of its bytes as they were when it was taken. */
  readonly sm3: string
  /** The key of second factors that this server has. */
  readonly seal: SecretSeal
  /** Where the store of the trial is made, for as long as it takes. */
  readonly temporary?: string
}

/**
 * Restores a backup into an embedded store that is thrown away, and notes in the journal whether it is whole: the bytes of the
 * file, every row, the chain of the journal. Says also which keys it needs beside it and whether those at hand open it. A refusal where
 * it could not be tried: that says nothing of the backup.
 */
export async function tryBackup(work: Work, actor: Actor, order: TrialOrder): Promise<Trial | Refusal> {
  const { store, county, clock } = work
  const trial = await attempt(work, actor, order)
  if (isRefusal(trial)) return trial
  await noteTrial(store.db, actor, { county: county.code, now: clock.now(), name: order.file, sm3: order.sm3, trial })
  return trial
}

async function attempt(work: Work, actor: Actor, order: TrialOrder): Promise<Trial | Refusal> {
  const { file, sm3, temporary = tmpdir() } = order
  let dataDir: string | null = null
  try {
    dataDir = await mkdtemp(join(temporary, 'zhengling-trial-'))
    if ((await digestOf(file)) !== sm3) return { whole: false, message: '文件内容与备份时不符，可能已损坏。' }
    const bytes = createReadStream(file)
    const restored = await restoreCounty({ dataDir }, actor, { bytes, now: work.clock.now() })
    if (restored.outcome === 'restored')
      return { whole: true, rows: restored.rows, ...(await keysOf(dataDir, work, actor, order)) }
    return notTheBackup.has(restored.ground) ? refuse(restored.message) : { whole: false, message: restored.message }
  } catch (error) {
    const ground = diskGround(error)
    if (ground === undefined) throw error
    return refuse(`备份 ${file} 没能试恢复：${ground}（临时目录 ${temporary}）。请处理后再试，备份文件仍在。`)
  } finally {
    if (dataDir !== null) await rm(dataDir, { recursive: true, force: true })
  }
}

/** Faults of the place where it is tried. */
const notTheBackup: ReadonlySet<string> = new Set(['full', 'read-only', 'foreign', 'unreachable'])

async function digestOf(file: string): Promise<string> {
  const sm3 = createHash('sm3')
  await pipeline(createReadStream(file), sm3)
  return sm3.digest('hex')
}

/** Which keys the copy needs, and whether the keys and the seal of this server open what is sealed in it. */
async function keysOf(dataDir: string, { county, clock, keys }: Work, actor: Actor, { seal }: TrialOrder) {
  const opened = await openStore({ dataDir }, { county: county.code, now: clock.now(), anyKind: true, create: false })
  if (opened.outcome === 'refused') throw new Error(`restored, but not to be opened: ${opened.ground}`)
  const { store } = opened
  const scope = { county: county.code }
  try {
    const needed = await neededKeys(store.db, actor, scope)
    const ring = keys()
    const held = !isRefusal(ring) && (await checkKeys(store.db, actor, { ...scope, keys: ring })) === null
    return { neededKeys: needed, keysOpen: held && (await opensSeals(store.db, actor, { ...scope, seal })) }
  } finally {
    await store.close()
  }
}
