import { join } from 'node:path'
import { runTests } from './run.ts'

const root = join(import.meta.dirname, '..', '..')
const soak = process.argv[2] === '--soak'

const { lines, ok } = await runTests({
  root,
  config: join(root, soak ? 'vitest.soak.config.ts' : 'vitest.config.ts'),
  args: process.argv.slice(soak ? 3 : 2),
  // The real issue lies beside the clone, never in it.
  realIssue: join(root, '..', 'shared', 'seeds', 'gazette-2022-02.txt'),
  strict: Boolean(process.env['CI']),
  mayBeEmpty: soak,
})
process.stdout.write(`\n${lines.join('\n')}\n`)
// A test that left something open must not keep the run from ending.
process.exit(ok ? 0 : 1)
