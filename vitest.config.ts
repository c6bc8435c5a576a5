import { defineConfig } from 'vitest/config'

const tests = (folder: string): string => `${folder}/{src,test,policies}/**/*.test.ts`
const mocked = 'packages/server/src/server/start-unproved.test.ts'

export default defineConfig({
  test: {
    allowOnly: !process.env['CI'],
    // A guard against hanging, not a measure of speed: the machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A worker keeps the modules it has loaded from file to file: to load them anew for each took half of the whole run. So no
    // module may keep anything of a test.
    isolate: false,
    projects: [
      {
        extends: true,
        // What replaces a module must load all that hangs on it anew.
        test: { name: 'mocked', include: [mocked], isolate: true },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: [tests('packages/{gazette,law,layout,jishan,national,web}'), 'tools/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'stored',
          include: [tests('packages/{store,server}')],
          exclude: [mocked],
          // A PostgreSQL server for the run, started only when a test of this project runs.
          globalSetup: ['packages/store/src/testing/global-setup.ts'],
        },
      },
    ],
  },
})
