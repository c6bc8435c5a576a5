import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the repository; `path` is relative to the root, with forward slashes. */
export type TreeFile = {
  readonly path: string
  /** Empty for a binary file. */
  readonly text: string
}

/** What is wrong where; `path` may carry `:line`. */
export type Violation = {
  readonly path: string
  readonly message: string
}

/** Reads the named files of a folder. */
export const readTree = (root: string, paths: readonly string[]): TreeFile[] =>
  paths.map((path) => {
    const bytes = readFileSync(join(root, path))
    return { path, text: bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString('utf8') }
  })

const listFiles = (root: string, ...which: readonly string[]): string[] => {
  const args = ['ls-files', '-z', ...which]
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`)
  return stdout
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .toSorted()
}

/** The files that belong to the repository: those under version control and new ones that are not ignored. */
export const repositoryFiles = (root: string): string[] => listFiles(root, '--cached', '--others', '--exclude-standard')

/** The files below the given places that git leaves out. */
export const ignoredFiles = (root: string, places: readonly string[]): string[] =>
  listFiles(root, '--others', '--ignored', '--exclude-standard', '--', ...places)

/** The number of the line that holds an offset, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
