import type { Violation } from './tree.ts'

/** Prints what is wrong, one line each, and gives the exit code. */
export const report = (violations: readonly Violation[]): 0 | 1 => {
  for (const { path, message } of violations) console.log(`${path}  ${message}`)
  return violations.length === 0 ? 0 : 1
}
