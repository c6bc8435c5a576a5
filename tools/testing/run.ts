import { existsSync } from 'node:fs'
import { parseCLI, startVitest } from 'vitest/node'
import { type Closing, closing } from './closing.ts'
import { tallyKeeper } from './tally.ts'

export type TestRun = {
  /** The folder that file names are relative to. */
  readonly root: string
  readonly config: string
  /** Filters and options as vitest's command line takes them. */
  readonly args: readonly string[]
  /** Where the real issue lies when it is there. */
  readonly realIssue: string
  /** Nothing may be skipped but checks of an absent real issue. */
  readonly strict: boolean
  readonly mayBeEmpty: boolean
}

/** Runs the tests, letting vitest report as it likes; the closing words are returned for the caller to print last. */
export const runTests = async ({ root, config, args, realIssue, strict, mayBeEmpty }: TestRun): Promise<Closing> => {
  const { filter, options } = parseCLI(['vitest', 'run', ...args])
  const { reporter, tally } = tallyKeeper()
  const vitest = await startVitest(filter, {
    ...options,
    root,
    config,
    watch: false,
    passWithNoTests: mayBeEmpty,
    reporters: ['default', reporter],
  })
  await vitest.close()
  return closing(tally(), {
    strict,
    mayBeEmpty,
    realIssuePresent: existsSync(realIssue),
    chosenByName: options.testNamePattern !== undefined,
  })
}
