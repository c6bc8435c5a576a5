import { availableParallelism } from 'node:os'
import type { County } from '../counties.ts'
import type { Job } from './job.ts'
import type { Piece } from './pieces.ts'
import { Pool } from './pool.ts'
import { type PieceDone, pieceWorker } from './work-piece.ts'

interface Means {
  readonly county: County
  readonly threads?: number | undefined
  readonly signal?: AbortSignal
}

/** What comes of the pieces, in their order, until told to stop: here, or on threads that work ahead of what is taken. */
export function worked(pieces: readonly Piece[], job: Job, means: Means): AsyncGenerator<PieceDone> {
  const threads = Math.min(means.threads ?? availableParallelism(), pieces.length)
  return threads <= 1 ? workedHere(pieces, job, means) : workedOnThreads(pieces, job, { ...means, threads })
}

async function* workedHere(pieces: readonly Piece[], job: Job, { county, signal }: Means): AsyncGenerator<PieceDone> {
  const work = pieceWorker(county, job)
  for (const piece of pieces) {
    if (signal?.aborted) return
    yield work(piece)
  }
}

async function* workedOnThreads(
  pieces: readonly Piece[],
  job: Job,
  { threads, signal }: Means & { readonly threads: number },
): AsyncGenerator<PieceDone> {
  const pool = new Pool(job, threads)
  try {
    const waiting = [...pieces]
    const ahead = waiting.splice(0, 2 * threads).map((piece) => pool.work(piece))
    for (;;) {
      const first = ahead.shift()
      if (first === undefined || signal?.aborted) return
      yield await first
      ahead.push(...waiting.splice(0, 1).map((piece) => pool.work(piece)))
    }
  } finally {
    await pool.close()
  }
}
