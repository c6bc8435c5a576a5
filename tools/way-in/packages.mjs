import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { runNpm } from './npm.mjs'
import { major } from './runtime.mjs'

/** @typedef {'production' | 'development'} Mode */
/** @typedef {{ root: string, node: string, say: (line: string) => void }} Call */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * What the installed packages depend on: the lock, every package.json, and the kind of machine. Node's minor version is
 * left out, so that an update of the machine's Node needs no network.
 * @param {string} folder holds package.json and package-lock.json
 * @returns {string}
 */
export const fingerprint = (folder) => {
  /** @type {string[]} */
  const workspaces = readJson(join(folder, 'package.json')).workspaces ?? []
  const files = ['package.json', 'package-lock.json', ...workspaces.map((path) => join(path, 'package.json'))]
  const hash = createHash('sha256').update(`node ${major} ${process.platform} ${process.arch}`)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

/**
 * What must be done so that the packages are those asked for. `complete` adds the development packages to production
 * ones without taking those away, which a running server may be using.
 * @param {string | undefined} stamp what the last installation wrote when it was whole
 * @param {string} wanted the fingerprint of today
 * @param {Mode} mode
 * @returns {'nothing' | 'complete' | 'install'}
 */
export const neededInstall = (stamp, wanted, mode) => {
  const [installed, installedMode] = stamp?.trim().split(' ') ?? []
  if (installed !== wanted) return 'install'
  return installedMode === mode || installedMode === 'development' ? 'nothing' : 'complete'
}

/**
 * Installs the locked packages of a folder unless they are there.
 * @param {Call & { folder: string, mode: Mode, what: string }} call
 * @returns {Promise<import('./trouble.mjs').Done>}
 */
const ensure = async ({ root, node, say, folder, mode, what }) => {
  const stampFile = join(folder, 'node_modules', '.way-in')
  const needed = () =>
    neededInstall(existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined, fingerprint(folder), mode)
  if (needed() === 'nothing') return { ok: true }
  return withLock(
    join(root, '.runtime', 'lock'),
    () => say('另一个进程正在安装依赖，等待它完成……'),
    async (own) => {
      const doing = needed()
      if (doing === 'nothing') return { ok: true }
      const wanted = fingerprint(folder)
      // Without its stamp an installation that breaks off is done again next time.
      rmSync(stampFile, { force: true })
      say(`正在${what}（依赖有变化时才需要）……`)
      const began = Date.now()
      const installed = await runNpm({
        root,
        node,
        cwd: folder,
        args: [
          ...(doing === 'complete' ? ['install', '--no-save'] : ['ci']),
          mode === 'production' ? '--omit=dev' : '--include=dev',
        ],
        what,
        started: (child) => own.child(child.pid),
      })
      if (!installed.ok) return installed
      writeFileSync(stampFile, `${wanted} ${mode}\n`)
      say(`${what}完成（${((Date.now() - began) / 1000).toFixed(1)} 秒）。`)
      return { ok: true }
    },
  )
}

/**
 * The locked packages of the project; development ones serve production too.
 * @param {Call & { mode: Mode }} call
 */
export const ensurePackages = ({ root, mode, ...call }) =>
  ensure({ ...call, root, mode, folder: root, what: mode === 'production' ? '安装依赖' : '安装依赖及开发工具' })

/**
 * The packages of bench/, which nothing else needs.
 * @param {Call} call
 * @returns {Promise<import('./trouble.mjs').Done>}
 */
export const ensureBenchPackages = async ({ root, ...call }) => {
  const folder = join(root, 'bench')
  const { dependencies = {} } = readJson(join(folder, 'package.json'))
  if (Object.keys(dependencies).length === 0) return { ok: true }
  return ensure({ ...call, root, mode: 'production', folder, what: '安装测量用的依赖' })
}
