import { defineConfig } from 'vitest/config'

/** Long-running tests, one file at a time so that each has the machine to itself. */
export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.soak.ts', 'tools/**/*.soak.ts'],
    globalSetup: ['packages/store/src/testing/global-setup.ts'],
    allowOnly: !process.env['CI'],
    testTimeout: 60 * 60_000,
    hookTimeout: 5 * 60_000,
    maxWorkers: 1,
  },
})
