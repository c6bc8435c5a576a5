import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { AsOf } from '@zhengling/law'
import type { County } from '../counties.ts'
import { diskGround } from '../data/disk.ts'
import { lockFile } from '../data/lock.ts'
import { asOf } from '../law/world.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { csvForm, ndjsonForm } from './forms.ts'
import { headOf } from './head.ts'
import { type Asking, type Found, foundIn, type Job } from './job.ts'
import { lawPrint } from './law-print.ts'
import { OutputFiles } from './output-files.ts'
import { type Places, placesOf } from './places.ts'
import { type Survey, surveyFile } from './survey.ts'
import { casesIn, type Tally } from './tally.ts'
import { worked } from './worked.ts'

export interface FileAsked extends Asking {
  readonly county: County
  /** CSV (UTF-8 or GB18030, columns named in the first line) or NDJSON, of any size. */
  readonly input: string
  readonly output: string
  /** Where rows that cannot be read are told; beside the output unless said. */
  readonly errors?: string | undefined
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Threads besides this one; the machine's processors unless said, none where the file is one piece. */
  readonly threads?: number | undefined
  /** Bytes of the input that are worked out and put on the disk at a time. */
  readonly piece?: number
  /** Stops after what is in work; the same call later goes on from there. */
  readonly signal?: AbortSignal
  progress?(rows: Progress): void
}

/** Rows of the file, blank ones counted. */
export interface Progress {
  readonly done: number
  readonly total: number
}

export interface FileDone {
  /** Whether it was told to stop before the end. */
  readonly stopped: boolean
  /** Rows that an earlier, interrupted run had done. */
  readonly resumed: number
  readonly progress: Progress
  readonly cases: number
  readonly tally: Tally
  readonly asOf: AsOf
  readonly output: string
  /** Undefined where every row could be read. */
  readonly errors?: string
}

const PIECE = 2 ** 20

/**
 * Works out every row of a file by one rule, in order, as `eval` would one by one. Rows that cannot be read are told in a file of
 * their own. A run that is stopped or killed goes on where it was, and ends with the bytes of a run that was not.
 */
export async function evaluateFile(asked: FileAsked): Promise<FileDone | Refusal> {
  const { county, input, output, errors, cwd, piece = PIECE } = asked
  const places = await placesOf({ input, output, ...(errors !== undefined && { faults: errors }) }, cwd)
  if (isRefusal(places)) return places
  const survey = await surveyFile(places.input, input, piece)
  if (isRefusal(survey)) return survey
  const otherForm = survey.form === 'csv' ? /\.(ndjson|jsonl)$/iu : /\.csv$/iu
  if (otherForm.test(output))
    return refuse(
      `数据是 ${survey.form.toUpperCase()}，结果也写成 ${survey.form.toUpperCase()}，--out 的扩展名不对：${output}。`,
    )
  const found = foundIn(county, asked, survey.form)
  if (isRefusal(found)) return found
  const columns = headOf(survey, found.taking, input)
  if (isRefusal(columns)) return columns
  const { rule, on, decided, given, keep } = asked
  const { form, encoding, separator } = survey
  const job: Job = {
    rule,
    on,
    decided,
    given,
    keep,
    form,
    encoding,
    separator,
    columns,
    county: county.code,
    input: places.input,
  }
  try {
    return await alone(places, () => run(asked, { places, survey, found, job, piece }))
  } catch (error) {
    const ground = diskGround(error)
    if (ground === undefined) throw error
    return refuse(`${output} 写不下去：${ground}。处理后重新运行同一命令，从中断处接着算。`)
  }
}

/** Two runs into one output would write into one another. */
async function alone({ part, written }: Places, work: () => Promise<FileDone>): Promise<FileDone | Refusal> {
  const lock = lockFile(part.lock)
  if (lock === null) return refuse(`另一个进程正在写 ${written.output}。请等它算完，或者另写一个 --out。`)
  try {
    return await work()
  } finally {
    rmSync(part.lock, { force: true })
    lock.release()
  }
}

interface Prepared {
  readonly places: Places
  readonly survey: Survey
  readonly found: Found
  readonly job: Job
  readonly piece: number
}

async function run(asked: FileAsked, { places, survey, found, job, piece }: Prepared): Promise<FileDone> {
  const { pieces, rows: total } = survey
  const files = await OutputFiles.open(places, {
    print: printOf({ ...job, input: '', hash: survey.hash, piece, law: lawPrint(asked.county, found) }),
    ...headsOf(found, job, survey),
  })
  const rowsTo = (count: number): number => pieces.slice(0, count).reduce((sum, { rows }) => sum + rows, 0)
  const resumed = rowsTo(files.checkpoint.pieces)
  const left = pieces.slice(files.checkpoint.pieces)
  let done = resumed
  try {
    for await (const one of worked(left, job, asked)) {
      await files.append(one)
      done = rowsTo(files.checkpoint.pieces)
      asked.progress?.({ done, total })
    }
  } finally {
    await files.close()
  }
  const stopped = files.checkpoint.pieces < pieces.length
  if (!stopped) await files.finish()
  const { tally } = files.checkpoint
  return {
    stopped,
    resumed,
    progress: { done, total },
    cases: casesIn(tally),
    tally,
    asOf: asOf(found.at.on, found.at.decided),
    output: places.written.output,
    ...(tally.faulty > 0 && { errors: places.written.faults }),
  }
}

const printOf = (all: object): string => createHash('sha256').update(JSON.stringify(all)).digest('hex')

/** What stands first in both files. A table is marked as UTF-8 where the input was, or was none: so that Excel reads it. */
function headsOf({ asked }: Found, job: Job, { marked, encoding }: Survey): { head: string; faultHead: string } {
  if (job.form === 'ndjson') return ndjsonForm(asked)
  const mark = marked || encoding === 'gb18030' ? '\uFEFF' : ''
  const { head, faultHead } = csvForm(asked, job.columns, job.separator)
  return { head: mark + head, faultHead: mark + faultHead }
}
