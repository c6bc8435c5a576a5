import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** The kernel's own tests and the county's cases worked out by hand; packages by their place, so that a copy of the tree tests itself. */
export default {
  root,
  resolve: {
    alias: [
      { find: /^@zhengling\/law\/testing$/, replacement: join(root, 'packages/law/src/testing/index.ts') },
      { find: /^@zhengling\/law$/, replacement: join(root, 'packages/law/src/index.ts') },
    ],
  },
  test: {
    include: ['packages/law/src/**/*.test.ts', 'packages/jishan/policies/policies.test.ts'],
    testTimeout: 120_000,
  },
}
