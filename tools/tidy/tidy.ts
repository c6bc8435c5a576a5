import type { TreeFile, Violation } from '../tree.ts'
import { checkComparisons } from './comparisons.ts'
import { checkFileNames } from './file-names.ts'
import { checkLeftOut } from './left-out.ts'
import { checkLockfiles } from './lockfile.ts'
import { checkMachinePaths } from './machine-paths.ts'
import { checkMarks } from './marks.ts'

/** Everything that must not stand in the repository. */
export const checkTidy = (files: readonly TreeFile[], root: string): Violation[] => [
  ...checkFileNames(files),
  ...checkMarks(files),
  ...checkComparisons(files),
  ...checkMachinePaths(files, root),
  ...checkLockfiles(files),
  ...checkLeftOut(root),
]
