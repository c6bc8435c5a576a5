import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ONE_IN } from './mutation/sample.ts'
import { type Report, said, scoreOf } from './mutation/score.ts'

const root = join(import.meta.dirname, '..', '..')
const kernel = 'packages/law/src'
const report = join(root, '.runtime', 'mutation', 'report.json')
const stryker = join(root, 'bench', 'node_modules', '@stryker-mutator/core/bin/stryker.js')

/**
 * Changes the law kernel in one place at a time and sees whether a test notices: all of it, or the folders and files named
 * (`number`, `evaluate/explore.ts`). Folder by folder, so that what is done is known when a long run is broken off. With
 * `1/4` first, one change in four, the same ones every time.
 */
export async function run(words: readonly string[]): Promise<void> {
  const oneIn = /^1\/([1-9]\d*)$/u.exec(words[0] ?? '')?.[1]
  const asked = oneIn === undefined ? words : words.slice(1)
  if (oneIn !== undefined) process.env[ONE_IN] = oneIn
  const folders = globSync('*/', { cwd: join(root, kernel) })
    .filter((folder) => folder !== 'testing')
    .toSorted()
  for (const part of asked.length > 0 ? asked : folders) {
    // SQL is held against the other ways on a database, which would take minutes for each change.
    const folder = [`${kernel}/${part}/**/*.ts`, '!**/*.test.ts', '!**/testing/**', '!**/run/sql.ts']
    const files = part.endsWith('.ts') ? [`${kernel}/${part}`] : folder
    rmSync(report, { force: true })
    const args = [stryker, 'run', 'bench/src/mutation/stryker.config.mjs', '--mutate', files.join(',')]
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) {
      console.error(`${part}：没有测成。可测的有：${folders.join('、')}，或其中的一个文件。`)
      process.exitCode = 2
      return
    }
    console.log(said(part, scoreOf(JSON.parse(readFileSync(report, 'utf8')) as Report)))
  }
}
