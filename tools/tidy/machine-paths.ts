import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { lineAt, type TreeFile, type Violation } from '../tree.ts'

/** Folders that every machine has; a path under them says nothing about this one. */
const common = new Set(['/', '/tmp', '/home', '/usr', '/var', '/opt', '/srv', '/mnt'])

const people = /(?<![\w.~-])(?:\/home\/|\/Users\/|[A-Za-z]:\\Users\\)[\w.-]+/g

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Absolute paths of the machine the text was written on: somebody's home, or something that lies beside this clone.
 * @param root the clone
 */
export const checkMachinePaths = (files: readonly TreeFile[], root: string): Violation[] => {
  const bases = [dirname(root), homedir()].filter((folder) => !common.has(folder))
  const beside = bases.map((base) => new RegExp(`(?<![\\w.~/-])${escaped(base)}/([\\w.-]+)`, 'g'))
  return files.flatMap(({ path, text }) => {
    const found = [
      ...text.matchAll(people),
      ...beside.flatMap((pattern, at) =>
        [...text.matchAll(pattern)].filter((match) => existsSync(join(bases[at] ?? '', match[1] ?? ''))),
      ),
    ]
    return found.map((match) => ({
      path: `${path}:${lineAt(text, match.index)}`,
      message: `不写这台机器的路径：${match[0]}`,
    }))
  })
}
