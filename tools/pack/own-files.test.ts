import { expect, test } from 'vitest'
import { isShipped } from './own-files.ts'

test('what runs and what is read on the spot is shipped', () => {
  for (const path of [
    'package.json',
    'packages/law/package.json',
    'packages/law/src/index.ts',
    'packages/store/src/tables/0001.sql',
    'packages/jishan/policies/index.ts',
    'packages/server/assets/page.css',
    'packages/web/dist/app.js',
    'samples/a.txt',
    'docs/operations.md',
    'docs/manual/01-kaishi.md',
  ])
    expect(isShipped(path), path).toBe(true)
})

test('tests, tools and what only developers need stay behind', () => {
  for (const path of [
    'packages/law/src/index.test.ts',
    'packages/store/src/testing/engines.ts',
    'packages/store/src/a.soak.ts',
    'packages/law/test/a.ts',
    'tools/tree.ts',
    'run.mjs',
    'package-lock.json',
    'bench/src/main.ts',
    'docs/screens/a.png',
    '.ci/run',
  ])
    expect(isShipped(path), path).toBe(false)
})
