import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { StoreAt } from '../../operations/perform.ts'

const cli = fileURLToPath(new URL('../../cli.ts', import.meta.url))

/** Where a program finds its data: what its command line and its environment say. */
export interface Place {
  /** The data folder; absent where the environment names a PostgreSQL server. */
  readonly data?: string
  readonly env: Readonly<Record<string, string>>
}

/** The same for an operation that is run beside the server, as a command of the command line runs it. */
export const storeAt = ({ data, env }: Place): StoreAt => ({ data, env, cwd: process.cwd() })

/** A server in a process of its own. */
export interface ServerProcess {
  readonly pid: number
  /** http://127.0.0.1:40123 */
  readonly address: string
  /** The first administrator's link, where nobody has signed in yet. */
  readonly link: string | null
  /** What it has written to standard error so far. */
  said(): string
  /** SIGKILL; fulfilled when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>
}

/**
 * Starts a server on a free port; fulfilled when it listens. Killed with `signal`, and rejected, where that comes first.
 * @throws Error with what it said where it ends instead
 */
export async function startProcess({ data, env }: Place, signal?: AbortSignal): Promise<ServerProcess> {
  const words = ['serve', '--port', '0', '--json', ...(data === undefined ? [] : ['--data', data])]
  const child = spawn(process.execPath, [cli, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const gone = once(child, 'close')
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  void gone.finally(() => process.off('exit', end))
  signal?.addEventListener('abort', end)
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const line = await Promise.race([once(child.stdout, 'data').then(([chunk]) => String(chunk)), gone.then(() => null)])
  if (line === null) throw new Error(`the server ended (${child.exitCode ?? child.signalCode}): ${said}`)
  const { address, link } = JSON.parse(line) as { address: string; link: string | null }
  return {
    pid: child.pid ?? 0,
    address,
    link,
    said: () => said,
    kill: async () => {
      end()
      await gone
    },
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      return child.exitCode
    },
  }
}
