import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@zhengling/store'
import { openedRing } from '@zhengling/store/testing'
import { afterAll, inject, onTestFinished } from 'vitest'
import { rehearsalClock } from '../clock.ts'
import type { County } from '../counties.ts'
import type { Service } from '../http/service.ts'
import { importOperation } from '../operations/import-issue.ts'
import { isRefusal } from '../refusal.ts'
import { sampleCounty } from './sample-county.ts'
import { sampleIssue } from './sample-issue.ts'
import { serviceOver } from './service-over.ts'

/** A server's surroundings over a store in memory, with what it logged. */
export interface SampleService extends Service {
  readonly logged: string[]
}

const day = Temporal.PlainDate.from('2024-04-01')
const actor = { kind: 'system', program: 'test' } as const

/** Called with what closes a thing when it is no longer needed. */
export type Finished = (close: () => Promise<void>) => void

/** An empty store of the sample county, or another, that is gone when the running test is over. */
export async function emptyService(
  finished: Finished = onTestFinished,
  county: County = sampleCounty,
): Promise<SampleService> {
  const clock = rehearsalClock(day, () => Temporal.Instant.from('2024-04-01T02:00:00Z'))
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengling-server-'))
  // Creating and migrating a database takes seconds, copying one does not.
  cpSync(inject('migratedFolder'), dataDir, { recursive: true })
  const opened = await openStore({ dataDir }, { county: county.code, now: clock.now() })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  const { store } = opened
  finished(async () => {
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const keys = await openedRing(store.db, { county: county.code, now: clock.now() })
  const logged: string[] = []
  return { ...serviceOver(store, { county, clock, keys }, (line) => logged.push(line)), logged }
}

/** Imports a text as an issue, as the command line does. */
export async function importText(service: Service, text: string, name = 'sample.txt') {
  const done = await importOperation.run(service, actor, { name }, Buffer.from(text))
  if (isRefusal(done)) throw new Error(done.message)
  return done
}

/** A store with the sample issue in it, for a test that changes it. */
export async function sampleService(finished?: Finished): Promise<SampleService> {
  const service = await emptyService(finished)
  await importText(service, sampleIssue)
  return service
}

/** The same for tests that only look: one for the whole file. Must be called at the top of the file. */
export const sharedSample = (): (() => Promise<SampleService>) => sharedOf(sampleService)

/** One empty store for the whole file. Must be called at the top of the file. */
export const sharedEmpty = (): (() => Promise<SampleService>) => sharedOf(emptyService)

function sharedOf(make: (finished: Finished) => Promise<SampleService>): () => Promise<SampleService> {
  let shared: Promise<SampleService> | null = null
  const closers: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const close of closers) await close()
  })
  return () => {
    shared ??= make((close) => closers.push(close))
    return shared
  }
}
