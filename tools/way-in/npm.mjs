import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, constants as system } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { runChild } from './child.mjs'
import { npmLine } from './trouble.mjs'

const cli = 'npm-cli.js'

/**
 * Where npm's own script may stand, the likeliest first: the npm that started us, the one beside Node, the ones on the
 * PATH (a link to the script, a Windows folder, a distribution's place).
 * @param {{ env: NodeJS.ProcessEnv, node: string, realpath: (path: string) => string | undefined }} machine
 * @returns {string[]}
 */
export const npmCandidates = ({ env, node, realpath }) => {
  const folders = [dirname(node), ...(env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)]
  const around = folders.flatMap((folder) => [
    realpath(join(folder, 'npm')),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', cli),
    join(folder, 'node_modules', 'npm', 'bin', cli),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', cli),
    join(folder, '..', 'share', 'npm', 'bin', cli),
  ])
  return [env.npm_execpath, ...around].flatMap((path) => (path !== undefined && basename(path) === cli ? [path] : []))
}

/** @param {string} path */
const realpath = (path) => (existsSync(path) ? realpathSync(path) : undefined)

/** What a version manager's shim for npm knows, asked only when no script was found. */
const askNpm = () => {
  const asked = spawnSync('npm', ['root', '-g'], { encoding: 'utf8', shell: process.platform === 'win32' })
  return asked.status === 0 ? join(asked.stdout.trim(), 'npm', 'bin', cli) : undefined
}

/** The script of the machine's npm, or undefined when it has none. */
export const findNpm = () => {
  const found = npmCandidates({ env: process.env, node: process.execPath, realpath }).find((path) => existsSync(path))
  const asked = found ?? askNpm()
  return asked && existsSync(asked) ? asked : undefined
}

/**
 * The environment for npm: what an outer `npm start` says about *its* call is removed (it would move our prefix), the
 * user's own settings stay. A cache that cannot be written is replaced by one of ours.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} ownCache
 * @param {boolean} homeWritable
 * @returns {NodeJS.ProcessEnv}
 */
export const npmEnvironment = (env, ownCache, homeWritable) => {
  const outer = /^npm_(package|lifecycle|command|config_(local_prefix|global_prefix|prefix|engine_strict|global)$)/i
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !outer.test(name)))
  return homeWritable ? kept : { ...kept, npm_config_cache: ownCache }
}

const homeWritable = () => {
  try {
    accessSync(homedir(), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Throws ENOSPC when the disk is full: npm may then leave a file cut off and still report success.
 * @param {string} folder
 */
const proveSpace = (folder) => {
  const probe = join(folder, `.space.${process.pid}`)
  try {
    writeFileSync(probe, Buffer.alloc(1024 * 1024))
  } finally {
    rmSync(probe, { force: true })
  }
}

/**
 * Runs the machine's npm with the given Node, silently; a failure becomes one line.
 * @param {{ root: string, node: string, cwd: string, args: readonly string[], what: string,
 *   started?: (child: import('node:child_process').ChildProcess) => void }} call `what` names what is being done
 * @returns {Promise<import('./trouble.mjs').Done>}
 */
export const runNpm = async ({ root, node, cwd, args, what, started }) => {
  const npm = findNpm()
  if (npm === undefined)
    return { ok: false, line: `${what}未成：这台机器上没有 npm。请先安装 npm（随 Node.js 提供）后重新运行。` }
  const quiet = ['--loglevel=error', '--no-progress', '--no-audit', '--no-fund', '--no-update-notifier']
  // npm waits 10 s before it tries again, and 60 s after that: too long to learn that there is no network.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  let output = ''
  const { code, received } = await runChild(node, [npm, ...args, ...quiet, ...patience], {
    cwd,
    env: npmEnvironment(process.env, join(root, '.runtime', 'npm-cache'), homeWritable()),
    stdio: ['ignore', 'ignore', 'pipe'],
    started: (child) => {
      child.stderr?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
      started?.(child)
    },
  })
  if (code === 0) {
    proveSpace(cwd)
    return { ok: true }
  }
  // npm ends with 1 when a signal stops it.
  if (received) return { ok: false, line: `${what}被中止，重新运行即可。`, code: 128 + system.signals[received] }
  return { ok: false, line: npmLine(what, output, cwd) }
}
