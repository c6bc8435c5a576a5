import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { type Tally, type TallyJson, tallyJson, tallyOf } from './tally.ts'

/** How far a run has come: what is on the disk up to here is whole. */
export interface Checkpoint {
  /** Hash of all that the results depend on: file, rule, law, decisions, options. */
  readonly print: string
  /** Pieces done. */
  readonly pieces: number
  /** Bytes written of both files. */
  readonly results: number
  readonly faults: number
  readonly tally: Tally
}

/** The checkpoint of an interrupted run; undefined where there is none that can be read. */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  try {
    const read = JSON.parse(await readFile(path, 'utf8')) as Omit<Checkpoint, 'tally'> & { readonly tally: TallyJson }
    return { ...read, tally: tallyOf(read.tally) }
  } catch {
    // Whatever cannot be read is no checkpoint: the run begins anew.
    return undefined
  }
}

/** Written whole or not at all. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const fresh = `${path}.new`
  await writeFile(fresh, JSON.stringify({ ...checkpoint, tally: tallyJson(checkpoint.tally) }), { flush: true })
  await rename(fresh, path)
}

export const removeCheckpoint = (path: string): Promise<void> => rm(path, { force: true })
