import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { type Checkpoint, readCheckpoint, removeCheckpoint, writeCheckpoint } from './checkpoint.ts'
import type { Places } from './places.ts'
import { emptyTally, together } from './tally.ts'
import type { PieceDone } from './work-piece.ts'

/** The two files of a run while they grow, and how far they have come. */
export class OutputFiles {
  #checkpoint: Checkpoint
  readonly #places: Places
  readonly #results: FileHandle
  readonly #faults: FileHandle

  private constructor(places: Places, results: FileHandle, faults: FileHandle, checkpoint: Checkpoint) {
    this.#places = places
    this.#results = results
    this.#faults = faults
    this.#checkpoint = checkpoint
  }

  /** Goes on where a run with the same print was interrupted; else begins with the heads. */
  static async open(
    places: Places,
    { print, head, faultHead }: { readonly print: string; readonly head: string; readonly faultHead: string },
  ): Promise<OutputFiles> {
    const [results, faults] = [await open(places.part.output, 'a+'), await open(places.part.faults, 'a+')]
    const earlier = await readCheckpoint(places.part.checkpoint)
    if (earlier?.print === print && (await holds(results, earlier.results)) && (await holds(faults, earlier.faults))) {
      await results.truncate(earlier.results)
      await faults.truncate(earlier.faults)
      return new OutputFiles(places, results, faults, earlier)
    }
    await results.truncate(0)
    await faults.truncate(0)
    const [begun, told] = [Buffer.from(head), Buffer.from(faultHead)]
    const checkpoint = { print, pieces: 0, results: begun.length, faults: told.length, tally: emptyTally }
    const files = new OutputFiles(places, results, faults, checkpoint)
    await files.#write(begun, told, checkpoint)
    return files
  }

  get checkpoint(): Checkpoint {
    return this.#checkpoint
  }

  async append({ results, faults, tally }: PieceDone): Promise<void> {
    const before = this.#checkpoint
    await this.#write(results, faults, {
      print: before.print,
      pieces: before.pieces + 1,
      results: before.results + results.length,
      faults: before.faults + faults.length,
      tally: together(before.tally, tally),
    })
  }

  async close(): Promise<void> {
    await this.#results.close()
    await this.#faults.close()
  }

  /** Gives the files their names; no file of faults is left where there are none. */
  async finish(): Promise<void> {
    const { part, output, faults } = this.#places
    if (this.#checkpoint.tally.faulty > 0) await rename(part.faults, faults)
    else {
      await rm(part.faults, { force: true })
      await rm(faults, { force: true })
    }
    await rename(part.output, output)
    await removeCheckpoint(part.checkpoint)
  }

  /** The bytes are on the disk before the checkpoint says so. */
  async #write(results: Uint8Array, faults: Uint8Array, checkpoint: Checkpoint): Promise<void> {
    await this.#results.appendFile(results)
    await this.#faults.appendFile(faults)
    await this.#results.datasync()
    await this.#faults.datasync()
    await writeCheckpoint(this.#places.part.checkpoint, checkpoint)
    this.#checkpoint = checkpoint
  }
}

const holds = async (file: FileHandle, bytes: number): Promise<boolean> => (await file.stat()).size >= bytes
