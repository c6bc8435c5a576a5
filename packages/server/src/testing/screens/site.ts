import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRefusal } from '../../refusal.ts'
import { type Running, startServer } from '../../server/start.ts'
import { type Filling, fill } from './filled.ts'

/** Runs the product on a temporary store, filled or empty, for as long as `look` takes; an error of the server ends it. */
export async function withSite(filling: Filling | null, look: (running: Running) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-screens-'))
  try {
    if (filling) await fill(folder, filling)
    const logged: string[] = []
    const log = (line: string) => void logged.push(line)
    const running = await startServer({ at: { folder }, host: '127.0.0.1', port: 0, today: null, log })
    if (isRefusal(running)) throw new Error(running.message)
    try {
      await look(running)
      if (logged.length > 0) throw new Error(logged.join('\n'))
    } finally {
      await running.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
