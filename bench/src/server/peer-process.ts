import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Runs the bare peer in a process of its own for as long as `work` takes. `bytes`: how much HTML ours sends for a list and a record. */
export async function whilePeer<T>(
  at: string,
  bytes: { readonly list: number; readonly read: number },
  work: (address: string, pid: number) => Promise<T>,
): Promise<T> {
  const peer = fork(join(import.meta.dirname, 'peer.ts'), [at, `${bytes.list}`, `${bytes.read}`])
  const ended = once(peer, 'exit')
  try {
    const [address] = await Promise.race([
      once(peer, 'message'),
      ended.then(([code]) => Promise.reject(new Error(`the peer ended with ${code}`))),
    ])
    return await work(address, peer.pid ?? 0)
  } finally {
    peer.kill('SIGTERM')
    await ended
  }
}
