import { spawnSync } from 'node:child_process'

/** Where the files of an archive come from. */
export interface Source {
  /** The commit, with `+changes` where the files differ from it; `unknown` outside version control. */
  readonly commit: string
  /** When it was committed: the time of every file in the archive. */
  readonly time: Date
}

/** What git says of a clone. */
export function sourceOf(root: string): Source {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  const { status, stdout } = git('log', '-1', '--format=%H %ct')
  const [commit = '', seconds = '0'] = stdout?.trim().split(' ') ?? []
  if (status !== 0 || commit === '') return { commit: 'unknown', time: new Date(0) }
  const changed = git('status', '--porcelain').stdout.trim() !== ''
  return { commit: changed ? `${commit}+changes` : commit, time: new Date(Number(seconds) * 1000) }
}
