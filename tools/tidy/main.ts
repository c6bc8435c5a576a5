import { join } from 'node:path'
import { report } from '../report.ts'
import { readTree, repositoryFiles } from '../tree.ts'
import { checkTidy } from './tidy.ts'

const root = join(import.meta.dirname, '..', '..')
process.exitCode = report(checkTidy(readTree(root, repositoryFiles(root)), root))
