import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { runNpm } from './npm.mjs'

/** What the pages are built from; jishan and law are in them too. */
const sources = ['packages/web', 'packages/law', 'packages/jishan']

/**
 * Every file under a folder, in a fixed order, without what is built or installed.
 * @param {string} folder
 * @returns {string[]}
 */
const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === 'dist' || entry.name === 'node_modules') return []
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : [path]
    })

/**
 * The hash of the sources of the web pages.
 * @param {string} root
 */
export const sourcesHash = (root) => {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', ...sources].map((source) => join(root, source)))
    for (const file of path.endsWith('.json') ? [path] : filesUnder(path))
      hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Builds the web pages when their sources have changed since the last time; nothing to do while packages/web has no
 * script "build".
 * @param {{ root: string, node: string, say: (line: string) => void }} call
 * @returns {Promise<import('./trouble.mjs').Done>}
 */
export const ensureWeb = async ({ root, node, say }) => {
  const folder = join(root, 'packages/web')
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (scripts.build === undefined) return { ok: true }
  const stampFile = join(folder, 'dist', '.way-in')
  const wanted = sourcesHash(root)
  const built = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted
  if (built()) return { ok: true }
  return withLock(
    join(root, '.runtime', 'lock'),
    () => say('另一个进程正在生成网页，等待它完成……'),
    async (own) => {
      if (built()) return { ok: true }
      say('正在生成网页（源文件有变化时才需要）……')
      const done = await runNpm({
        root,
        node,
        cwd: folder,
        args: ['run', 'build'],
        what: '生成网页',
        started: (child) => own.child(child.pid),
      })
      if (!done.ok) return done
      mkdirSync(join(folder, 'dist'), { recursive: true })
      writeFileSync(stampFile, wanted)
      return { ok: true }
    },
  )
}
