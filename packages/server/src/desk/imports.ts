import { createHash, randomBytes } from 'node:crypto'
import { setImmediate, setTimeout } from 'node:timers/promises'
import {
  type Actor,
  abandonImports,
  advanceImport,
  beginImport,
  faultOf,
  importGoesOn,
  importReading,
  type JobChange,
  type JobWork,
  jobSource,
  keepDecoded,
  previewReading,
  resumeImport,
  storeImport,
} from '@zhengling/store'
import type { Service } from '../http/service.ts'
import {
  type ImportResult,
  type ReadFile,
  type Received,
  readReceived,
  receive,
  resultOf,
  storeRead,
} from '../operations/import-issue.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'

/** How often a process says that it still works on a job, in milliseconds: several times within the store's patience. */
const beat = 5_000
/** How long a stop waits for the imports in hand, in milliseconds. */
const patience = 10_000
/** Readings kept in memory for their preview; others are read again from their text. */
const remembered = 4

/**
 * The imports that this process works on. Where each stands is kept in the store: another process can show, give up or
 * store it, and after a restart it is known what was under way.
 */
export class Imports {
  readonly #service: Service
  readonly #worker = randomBytes(9).toString('base64url')
  readonly #underWay = new Set<Promise<void>>()
  #stopped = false
  readonly #readings = new Map<string, ReadFile>()

  constructor(service: Service) {
    this.#service = service
    service.lifetime.onStop(() => this.#stop())
  }

  /** Takes a file in and begins to read it; gives the job's id. */
  async start(actor: Actor, name: string, bytes: Uint8Array): Promise<string | Refusal> {
    const { store, clock } = this.#service
    const work = this.#workOn(randomBytes(9).toString('base64url'))
    const bytesHash = createHash('sm3').update(bytes).digest('hex')
    const file = { ...work, name, bytesHash, size: bytes.length, now: clock.now() }
    const begun = await beginImport(store.db, actor, file)
    if (begun.outcome === 'refused') return refuse(begun.message)
    this.#inHand(actor, work, name, async () => {
      const received = await receive(name, bytes)
      if (isRefusal(received)) return received
      const { source, notes } = received
      const kept = await keepDecoded(store.db, actor, work, { ...source, notes })
      if (typeof kept !== 'boolean') return refuse(`“${name}”：${kept.message}`)
      return kept ? this.#read(actor, work, received) : null
    })
    return work.id
  }

  /** Takes a job up that another process has left; false where there is nothing to take up. */
  async resume(actor: Actor, id: string): Promise<boolean> {
    const { store } = this.#service
    const work = this.#workOn(id)
    if (!(await resumeImport(store.db, actor, work))) return false
    const received = await jobSource(store.db, actor, work)
    if (received === undefined) return false
    this.#inHand(actor, work, received.source.name, () => this.#read(actor, work, received))
    return true
  }

  /** Stores what the editor has looked at, open to the public or not; false where nothing waits to be stored. */
  async store(actor: Actor, id: string, publish: boolean): Promise<boolean> {
    const { store } = this.#service
    const read = await this.reading(actor, id)
    const work = this.#workOn(id)
    if (read === undefined || !(await storeImport(store.db, actor, { ...work, publish }))) return false
    this.#inHand(actor, work, read.source.name, async () => {
      const job = { work, result: resultOf(read) }
      // The editor has been told where this restores an earlier text.
      const result = await storeRead(this.#service, actor, read, importReading, { publish, restore: true, job })
      if (isRefusal(result)) return result
      if (result.outcome === 'unchanged') await this.#advance(actor, work, { state: 'done', result })
      return null
    })
    return true
  }

  /** What was read of a job's file; undefined where it is not kept. */
  async reading(actor: Actor, id: string): Promise<ReadFile | undefined> {
    const { store, county } = this.#service
    const known = this.#readings.get(id)
    const received = await jobSource(store.db, actor, { county: county.code, id })
    if (received === undefined || known !== undefined) return received && known
    const read = readReceived(this.#service, received)
    return isRefusal(read) ? undefined : this.#remember(id, read)
  }

  async #read(actor: Actor, work: JobWork, received: Received): Promise<Refusal | null> {
    // Lets the server answer others before the reading takes the thread.
    await setImmediate()
    const read = readReceived(this.#service, received)
    if (isRefusal(read)) return read
    this.#remember(work.id, read)
    if (!(await this.#advance(actor, work, { state: 'reading', step: 2 }))) return null
    const foreseen = await this.#foresee(actor, read)
    if (isRefusal(foreseen)) return foreseen
    const state = foreseen.outcome === 'unchanged' ? 'done' : 'preview'
    await this.#advance(actor, work, state === 'done' ? { state, result: foreseen } : { state, foreseen })
    return null
  }

  /** What storing would do; an earlier text that is refused is looked at as one to be restored. */
  async #foresee(actor: Actor, read: ReadFile): Promise<ImportResult | Refusal> {
    const first = await storeRead(this.#service, actor, read, previewReading, { publish: false })
    if (!isRefusal(first)) return first
    const again = await storeRead(this.#service, actor, read, previewReading, { publish: false, restore: true })
    return isRefusal(again) || again.outcome !== 'imported' ? first : { ...again, restores: first.message }
  }

  /** Lets what is in hand finish for a while; what does not is free for another process, or for the next start. */
  async #stop(): Promise<void> {
    const { store, county } = this.#service
    const late = new AbortController()
    await Promise.race([Promise.allSettled(this.#underWay), setTimeout(patience, null, { signal: late.signal })])
    late.abort()
    this.#stopped = true
    if (this.#underWay.size === 0) return
    const asked = { county: county.code, worker: this.#worker }
    await abandonImports(store.db, { kind: 'system', program: 'serve' }, asked)
  }

  #workOn(id: string): JobWork {
    return { county: this.#service.county.code, id, worker: this.#worker }
  }

  #advance(actor: Actor, work: JobWork, change: JobChange): Promise<boolean> {
    return advanceImport(this.#service.store.db, actor, work, change)
  }

  #remember(id: string, read: ReadFile): ReadFile {
    this.#readings.set(id, read)
    for (const old of [...this.#readings.keys()].slice(0, -remembered)) this.#readings.delete(old)
    return read
  }

  /** Works on a job beside the request that asked for it. */
  #inHand(actor: Actor, work: JobWork, name: string, run: () => Promise<Refusal | null>): void {
    const done = this.#guarded(actor, work, name, run).finally(() => this.#underWay.delete(done))
    this.#underWay.add(done)
  }

  /** Says now and then that the work goes on. A refusal, a full disk or a bug ends it with a sentence; a bug is logged. */
  async #guarded(actor: Actor, work: JobWork, name: string, run: () => Promise<Refusal | null>): Promise<void> {
    const { store, log } = this.#service
    const alive = setInterval(() => {
      if (!this.#stopped) importGoesOn(store.db, actor, work).catch(() => {})
    }, beat)
    const refuse = (message: string) => this.#advance(actor, work, { state: 'refused', message })
    try {
      const refused = await run()
      if (refused) await refuse(refused.message)
    } catch (error) {
      const fault = faultOf(error)
      if (!fault && !this.#stopped) log.failed('import-failed', error, { job: work.id })
      const message = fault ? `${store.place}：${fault.message}` : `“${name}”没有导入：程序出错，库中没有改动。`
      // Where the database cannot even keep this, the job shows as abandoned.
      await refuse(message).catch(() => {})
    } finally {
      clearInterval(alive)
    }
  }
}
