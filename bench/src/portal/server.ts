import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const cli = join(import.meta.dirname, '../../../packages/server/src/cli.ts')

/** Runs the product's own server in a process of its own for as long as `work` takes, on a folder or a database. */
export async function whileServing<T>(
  at: { readonly folder: string } | { readonly databaseUrl: string },
  work: (address: string) => Promise<T>,
): Promise<T> {
  const data = 'folder' in at ? ['--data', at.folder] : []
  const database = 'folder' in at ? {} : { DATABASE_URL: at.databaseUrl }
  // All readers come from one address.
  const env = { ...process.env, ZHENGLING_SITE: join(import.meta.dirname, 'site.json'), ...database }
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--json', ...data], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  try {
    const [line] = await once(createInterface(server.stdout), 'line')
    return await work(JSON.parse(line).address)
  } finally {
    server.kill('SIGTERM')
    await ended
  }
}
