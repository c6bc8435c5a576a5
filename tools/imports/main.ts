import { join } from 'node:path'
import { report } from '../report.ts'
import { readTree, repositoryFiles } from '../tree.ts'
import { checkDependencies } from './dependencies.ts'
import { checkDirections } from './directions.ts'
import { isSource } from './parse.ts'

const root = join(import.meta.dirname, '..', '..')
const files = readTree(
  root,
  repositoryFiles(root).filter((path) => isSource({ path }) || /(^|\/)package\.json$/.test(path)),
)
process.exitCode = report([...checkDirections(files), ...checkDependencies(files)])
