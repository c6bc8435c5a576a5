import { openSync, readSync } from 'node:fs'
import { type Given, ratio, sourceOf } from '@zhengling/law'
import type { County } from '../counties.ts'
import { isRefusal } from '../refusal.ts'
import { type Cuts, cutCsv, cutNdjson } from './cut-rows.ts'
import { csvForm, ndjsonForm, type RowFault, type WrittenForm } from './forms.ts'
import { foundIn, type Job } from './job.ts'
import type { Piece } from './pieces.ts'
import { valueColumns } from './result-columns.ts'
import { type RowOutcome, rowEvaluator } from './row-evaluator.ts'
import { FactReader } from './row-facts.ts'
import { emptyTally, type Tally, together } from './tally.ts'

/** What came of a piece: the lines for both files, and the count. */
export interface PieceDone {
  readonly results: Uint8Array
  readonly faults: Uint8Array
  readonly tally: Tally
}

export type WorkPiece = (piece: Piece) => PieceDone

/** Prepares a job once, for its pieces in any order. */
export function pieceWorker(county: County, job: Job): WorkPiece {
  const found = foundIn(county, job, job.form)
  if (isRefusal(found)) throw new TypeError(found.message)
  const { asked, at, taking, constants } = found
  const reader = new FactReader(taking, constants)
  const evaluate = rowEvaluator(county, asked, at)
  const columns = valueColumns(asked.rule)
  const file = openSync(job.input, 'r')
  const work = <Source>(cuts: Cuts<Source>, form: WrittenForm<Source>): PieceDone => {
    const rows: (readonly [Source, RowOutcome])[] = []
    const faults: RowFault[] = []
    let faulty = 0
    for (const cut of cuts) {
      const read = 'message' in cut ? { faults: [cut] } : readRow(reader, cut)
      if ('faults' in read) {
        faulty += 1
        faults.push(...read.faults)
      } else if ('source' in cut) rows.push([cut.source, evaluate(read.given)])
    }
    const outcomes = rows.map(([, outcome]) => outcome)
    return {
      results: encoder.encode(form.results(rows)),
      faults: encoder.encode(form.faults(faults)),
      tally: together({ ...emptyTally, faulty }, tallyOf(outcomes, columns)),
    }
  }
  return (piece) => {
    const bytes = new Uint8Array(piece.to - piece.from)
    readSync(file, bytes, 0, bytes.length, piece.from)
    return job.form === 'csv'
      ? work(cutCsv(bytes, piece, job), csvForm(asked, job.columns, job.separator))
      : work(cutNdjson(bytes, piece, job), ndjsonForm(asked))
  }
}

const encoder = new TextEncoder()

function readRow(
  reader: FactReader,
  { row, written }: { readonly row: number; readonly written: Readonly<Record<string, unknown>> },
): { readonly given: Given } | { readonly faults: readonly RowFault[] } {
  const read = reader.read(written)
  if ('given' in read) return read
  return {
    faults: read.faults.map((fault) => ({
      row,
      column: fault.fact,
      written: sourceOf(fault.written),
      message: fault.message,
    })),
  }
}

function tallyOf(outcomes: readonly RowOutcome[], columns: ReturnType<typeof valueColumns>): Tally {
  const kinds = { ...emptyTally.kinds }
  const sums = columns.map(() => new Map<bigint, bigint>())
  for (const { kind, value } of outcomes) {
    kinds[kind] += 1
    if (value === undefined) continue
    columns.forEach(({ number }, i) => {
      const own = number(value)
      if (own !== undefined) sums[i]?.set(own.d, (sums[i].get(own.d) ?? 0n) + own.n)
    })
  }
  const tallies = columns.flatMap(({ name }, i) =>
    [...(sums[i] ?? [])].map(([d, n]): Tally => ({ ...emptyTally, sums: new Map([[name, ratio(n, d)]]) })),
  )
  return tallies.reduce(together, { ...emptyTally, kinds })
}
