import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import { resolveWithin } from './resolving.ts'
import { isInSample } from './sample.ts'
import { failureOf } from './tests.ts'
import { startWatching, unwatch, wasWithoutEnd, watch } from './watch.ts'

/** The kernel's own tests and the county's that are quick. */
const FILES = [
  'packages/law/src/**/*.test.ts',
  'packages/jishan/policies/{policies,pages,due-days,across-documents}.test.ts',
  'packages/jishan/policies/*/duties.test.ts',
]

/** A change that is met so many times as often as its place was without it will not come to an end. */
const HITS = 20

/** Nor will a file of tests that takes so many times as long as without the change. */
const TIMES = 10

/** These try every way of running on very many cases: only for changes of the ways of running. */
const RUNNING = 'packages/law/src/run/'

/** A file of tests, how long it took in milliseconds, and how often it met each place that is changed. */
type Known = readonly [file: string, time: number, hits: Readonly<Record<string, number>>]

/** What Stryker's changed code asks and tells. */
type Switch = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

/** Before any change is switched on: what the kernel makes when it is loaded is made without it. */
async function loadKernel(): Promise<void> {
  for (const path of ['index.ts', 'run/index.ts', 'run/compiled.ts'])
    await import(pathToFileURL(join(process.cwd(), 'packages/law/src', path)).href)
}

/**
 * Loads the kernel once and runs the files of tests that reach a change with it switched on, the quickest first, up to the first
 * failure. A file of tests stands for a test.
 */
class InOneProcess implements TestRunner {
  readonly #known = join(process.cwd(), 'known.json')
  readonly #switch: Switch = ((globalThis as unknown as Record<string, Switch>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
    {})
  #turn = 0
  #order: readonly Known[] | undefined

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    resolveWithin(process.cwd())
    startWatching()
    const { default: fc } = await import(
      pathToFileURL(join(process.cwd(), 'node_modules/fast-check/lib/fast-check.js')).href
    )
    fc.configureGlobal({ endOnFailure: true })
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} }
    this.#switch.mutantCoverage = mutantCoverage
    await loadKernel()
    const tests: TestResult[] = []
    for (const id of globSync(FILES, { cwd: process.cwd() }).toSorted()) {
      this.#switch.currentTestId = id
      const begun = performance.now()
      const failureMessage = await this.#failure(id)
      const common = { id, name: id, timeSpentMs: Math.round(performance.now() - begun) }
      tests.push(
        failureMessage === undefined
          ? { ...common, status: TestStatus.Success }
          : { ...common, status: TestStatus.Failed, failureMessage },
      )
    }
    this.#switch.currentTestId = undefined
    const quickest = tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs)
    const known = quickest.map(({ id, timeSpentMs }): Known => [id, timeSpentMs, mutantCoverage.perTest[id] ?? {}])
    writeFileSync(this.#known, JSON.stringify(known))
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInSample(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' }
    const { id: mutant, fileName } = activeMutant
    if (wasWithoutEnd(mutant)) return { status: MutantRunStatus.Timeout, reason: 'without end' }
    await loadKernel()
    this.#order ??= JSON.parse(readFileSync(this.#known, 'utf8')) as readonly Known[]
    const order = this.#order
      .filter(([id]) => testFilter === undefined || testFilter.includes(id))
      .filter(([id]) => !id.startsWith(RUNNING) || fileName.includes(RUNNING))
    let nrOfTests = 0
    for (const [id, time, hits] of order) {
      nrOfTests += 1
      const hitLimit = HITS * (1000 + (hits[mutant] ?? 0))
      Object.assign(this.#switch, { activeMutant: mutant, hitCount: 0, hitLimit })
      watch(mutant, TIMES * (1000 + time))
      const failureMessage = await this.#failure(id)
      unwatch()
      const { hitCount = 0 } = this.#switch
      this.#switch.activeMutant = undefined
      if (hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: `met ${hitCount} times by ${id}` }
      if (failureMessage === undefined) continue
      // What the change left behind must not be held against the next one. A new process tries this one again.
      if ((await this.#failure(id)) !== undefined) throw new Error(`${id} fails unchanged`)
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests }
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }

  #failure(file: string): Promise<string | undefined> {
    this.#turn += 1
    return failureOf(() => import(`${pathToFileURL(join(process.cwd(), file)).href}?${this.#turn}`))
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)]
