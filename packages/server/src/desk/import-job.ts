import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type Actor, faultOf, importReading, previewReading } from '@zhengling/store'
import type { Service } from '../http/service.ts'
import { type ImportResult, type ReadFile, readReceived, receive, storeRead } from '../operations/import-issue.ts'
import { isRefusal, type Refusal } from '../refusal.ts'

/** What an import is doing; `preview` waits for the editor, the last three are ends. */
export type JobState =
  | { readonly at: 'working'; readonly step: number; readonly what: string }
  | { readonly at: 'preview'; readonly read: ReadFile; readonly foreseen: ImportResult }
  | { readonly at: 'done'; readonly result: ImportResult; readonly published: boolean }
  | { readonly at: 'refused'; readonly message: string }
  | { readonly at: 'cancelled' }

/** Steps of the reading, in order, as the editor is told of them. */
export const steps = ['把文件读成文字', '读出公文、条款、事实并校核', '与库中已有的对照'] as const

/** One file on its way into the store. It lives in this process; nothing is stored before the editor says so. */
export interface ImportJob {
  readonly id: string
  readonly name: string
  /** Who handed the file in: nobody else sees it. */
  readonly account: string
  state: JobState
  /** Settles when there is nothing under way. */
  settled: Promise<void>
}

/** The jobs of a server. */
export type ImportJobs = Map<string, ImportJob>

/** Jobs kept for their result to be looked at; a reading may be large. */
const kept = 8

/** Begins to read a file. The oldest jobs give way. */
export function startJob(jobs: ImportJobs, work: Service, actor: Actor, name: string, bytes: Uint8Array): ImportJob {
  const id = randomBytes(9).toString('base64url')
  const job: ImportJob = { id, name, account: accountOf(actor), state: working(0), settled: Promise.resolve() }
  job.settled = guarded(work, job, () => read(job, work, actor, bytes))
  jobs.set(id, job)
  for (const old of [...jobs.keys()].slice(0, Math.max(0, jobs.size - kept))) jobs.delete(old)
  return job
}

export const accountOf = (actor: Actor): string => (actor.kind === 'administrator' ? actor.account : '')

const working = (step: number): JobState => ({ at: 'working', step, what: steps[step] ?? '写入' })

/** Gives a file up: what was read is forgotten. A writing under way is one transaction and runs to its end. */
export function cancelJob(job: ImportJob): boolean {
  const { state } = job
  if (state.at !== 'preview' && !(state.at === 'working' && state.step < steps.length)) return false
  job.state = { at: 'cancelled' }
  return true
}

async function read(job: ImportJob, work: Service, actor: Actor, bytes: Uint8Array): Promise<Refusal | null> {
  const received = await receive(job.name, bytes)
  if (isRefusal(received)) return received
  if (!(await next(job, 1))) return null
  const file = readReceived(work, received)
  if (isRefusal(file)) return file
  if (!(await next(job, 2))) return null
  const foreseen = await storeRead(work, actor, file, previewReading, false)
  if (isRefusal(foreseen)) return foreseen
  if (job.state.at === 'working') job.state = { at: 'preview', read: file, foreseen }
  return null
}

/** Goes on to a step unless the job was given up; lets the server answer others in between. */
async function next(job: ImportJob, step: number): Promise<boolean> {
  await setImmediate()
  if (job.state.at !== 'working') return false
  job.state = working(step)
  return true
}

/** Stores what the editor has seen, open to the public or not; false where nothing waits to be stored. */
export function storeJob(job: ImportJob, work: Service, actor: Actor, publish: boolean): boolean {
  const { state } = job
  if (state.at !== 'preview') return false
  job.state = working(steps.length)
  job.settled = guarded(work, job, async () => {
    const result = await storeRead(work, actor, state.read, importReading, publish)
    if (isRefusal(result)) return result
    job.state = { at: 'done', result, published: publish }
    return null
  })
  return true
}

/** A refusal, a full disk or a bug ends the job with a sentence; a bug is logged besides. */
async function guarded(work: Service, job: ImportJob, run: () => Promise<Refusal | null>): Promise<void> {
  try {
    const refused = await run()
    if (refused && job.state.at === 'working') job.state = { at: 'refused', message: refused.message }
  } catch (error) {
    const fault = faultOf(error)
    const message = fault ? `${work.store.place}：${fault.message}` : `“${job.name}”没有导入：程序出错，库中没有改动。`
    job.state = { at: 'refused', message }
    if (!fault) work.log(`导入“${job.name}”：${error instanceof Error ? error.stack : String(error)}`)
  }
}
