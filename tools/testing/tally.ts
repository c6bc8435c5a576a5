import type { Reporter, TestModule } from 'vitest/node'

/** What a run of tests came to. Names are "file > suites > test". */
export type Tally = {
  readonly passed: number
  /** Failed tests, and files or suites that failed outside a test. */
  readonly failed: number
  readonly skipped: readonly string[]
}

const failedOutsideTests = (module: TestModule): number => {
  const suites = [module, ...module.children.allSuites()]
  return suites.filter((suite) => suite.errors().length > 0).length
}

/**
 * Counts finished test files. An error that belongs to no test counts as a failure of its own.
 */
export const tallyOf = (modules: readonly TestModule[], strayErrors: number): Tally => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state)
  const unfinished = inState('pending').length
  const outside = modules.reduce((sum, module) => sum + failedOutsideTests(module), 0)
  return {
    passed: inState('passed').length,
    failed: inState('failed').length + unfinished + outside + strayErrors,
    skipped: inState('skipped').map((test) => `${test.module.relativeModuleId} > ${test.fullName}`),
  }
}

/** A reporter that prints nothing and keeps the tally of the run for the closing words. */
export const tallyKeeper = (): { readonly reporter: Reporter; readonly tally: () => Tally } => {
  let kept: Tally = { passed: 0, failed: 0, skipped: [] }
  return {
    reporter: {
      onTestRunEnd: (modules, errors) => {
        kept = tallyOf(modules, errors.length)
      },
    },
    tally: () => kept,
  }
}
