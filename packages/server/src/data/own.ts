import { setTimeout } from 'node:timers/promises'
import { type Refusal, refuse } from '../refusal.ts'
import { diskRefusal } from './disk.ts'
import { type FileLock, lockFolder } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { noteOwner, type Owner, readOwner } from './owner.ts'

/** A data folder that this process alone may open. */
export interface OwnedFolder {
  readonly folder: string
  /** Says in the note where the server can be reached. */
  announce(address: string): void
  release(): void
}

/** How long to wait for a command that holds the folder, in milliseconds, and how often to look. */
export interface Patience {
  readonly wait: number
  readonly every: number
}

const patience: Patience = { wait: 30_000, every: 25 }

/**
 * Takes the folder (made when absent, readable by its owner only) or says who holds it. A server that holds it
 * refuses at once; a command is waited for, since it is soon done. `gaveWay` ends the waiting early: a command
 * waiting for the folder would rather talk to a server that has come up in the meantime.
 */
export async function ownFolder(
  folder: string,
  role: Owner['role'],
  gaveWay: () => Promise<boolean> = () => Promise.resolve(false),
  { wait, every }: Patience = patience,
): Promise<OwnedFolder | Refusal> {
  try {
    makeFolder(folder)
    for (let waited = 0; ; waited += every) {
      const lock = lockFolder(folder)
      if (lock) return owned(folder, role, lock)
      const owner = readOwner(folder)
      const heldByServer = owner?.role === 'server' && isAlive(owner.pid)
      if ((heldByServer && role === 'server') || waited >= wait) return taken(folder, owner)
      if (await gaveWay()) return taken(folder, owner)
      await setTimeout(every)
    }
  } catch (error) {
    const refusal = diskRefusal(error, folder)
    if (refusal) return refusal
    throw error
  }
}

function owned(folder: string, role: Owner['role'], lock: FileLock): OwnedFolder {
  // A command leaves the server's last address in the note: links made meanwhile should lead there.
  const address = role === 'command' ? readOwner(folder)?.address : undefined
  noteOwner(folder, { role, pid: process.pid, ...(address ? { address } : {}) })
  return {
    folder,
    announce: (reached) => noteOwner(folder, { role, pid: process.pid, address: reached }),
    release: () => lock.release(),
  }
}

function taken(folder: string, owner: Owner | null): Refusal {
  const who = owner?.role === 'server' ? '另一个服务' : '另一个命令'
  const where = [owner?.address, owner && `进程 ${owner.pid}`].filter(Boolean).join('，')
  return refuse(`数据目录 ${folder} 正由${who}使用${where && `（${where}）`}。请先停止它，或用 --data 另指一个目录。`)
}

/** Signal 0 only asks; EPERM means the process is there but not ours. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
