import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const cli = join(import.meta.dirname, '../../../packages/server/src/cli.ts')

/**
 * Runs the product's own server in a process of its own for as long as `work` takes, on a folder or a database; `work` is told
 * where it answers and which process it is. Its keys are kept apart and thrown away.
 */
export async function whileServing<T>(
  at: { readonly folder: string } | { readonly databaseUrl: string },
  work: (address: string, pid: number) => Promise<T>,
): Promise<T> {
  const data = 'folder' in at ? ['--data', at.folder] : []
  const database = 'folder' in at ? {} : { DATABASE_URL: at.databaseUrl }
  const keys = mkdtempSync(join(tmpdir(), 'zhengling-bench-'))
  const files = { ZHENGLING_KEYS: join(keys, 'keys.json'), ZHENGLING_SIGN_IN_KEY: join(keys, 'sign-in.key') }
  // All readers come from one address.
  const env = { ...process.env, ZHENGLING_SITE: join(import.meta.dirname, 'site.json'), ...files, ...database }
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--json', ...data], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    const [line] = await once(createInterface(server.stdout), 'line')
    return await work(JSON.parse(line).address, server.pid ?? 0)
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(keys, { recursive: true, force: true })
  }
}
