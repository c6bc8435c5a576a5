import { access, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { pgliteEngine } from './engine-pglite.ts'
import { faultOf, type StoreFault, type StoreGround } from './fault.ts'
import { type Refused, refused } from './refused.ts'

/** A fresh database takes 40 MB, and its log grows by segments of 16 MB. */
const ROOM_TO_CREATE = 96 * 2 ** 20
/** Two segments of the log: below this the database cannot even recover, and would look damaged. */
const ROOM_TO_OPEN = 32 * 2 ** 20

/** Free bytes of the disk under a folder, for an account without privileges. */
export type Room = (folder: string) => Promise<number>

const roomOf: Room = async (folder) => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Opens the embedded database in `<dataDir>/database`, creating it when asked. A first start that is killed leaves
 * only `database.new`, which the next one clears away. Who owns the folder is the caller's matter.
 */
export async function openFolder(
  dataDir: string,
  create: boolean,
  room: Room = roomOf,
): Promise<Refused<StoreGround> | Engine> {
  const folder = join(dataDir, 'database')
  try {
    const state = await stateOf(folder)
    if (state === 'foreign') {
      return refused('foreign', `${folder} 中有别的文件，不是本程序的数据。请用 --data 另指定一个文件夹。`)
    }
    if (state === 'absent') {
      if (!create)
        return refused(
          'missing',
          `${dataDir} 中没有数据。请先运行 import 或 serve 建立，或用 --data 指定数据所在的文件夹。`,
        )
      await mkdir(dataDir, { recursive: true })
    }
    const needed = state === 'absent' ? ROOM_TO_CREATE : ROOM_TO_OPEN
    const free = await room(dataDir)
    if (free < needed) return full(dataDir, free, needed)
    await probe(state === 'absent' ? dataDir : folder)
    if (state === 'absent') await createIn(folder)
  } catch (error) {
    return at(dataDir, folderFault(error))
  }
  try {
    return await pgliteEngine(folder)
  } catch {
    // The embedded database does not say why it could not start; a full disk is the one cause that can be seen.
    const free = await room(dataDir)
    if (free < ROOM_TO_OPEN) return full(dataDir, free, ROOM_TO_OPEN)
    return at(dataDir, { ground: 'corrupt', message: '数据文件已损坏，不能打开。请用最近的备份恢复。' })
  }
}

async function stateOf(folder: string): Promise<'absent' | 'database' | 'foreign'> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (names.includes('PG_VERSION')) return 'database'
  return names.length === 0 ? 'absent' : 'foreign'
}

/** Writes for certain where permission bits only promise, and opens a file that the database will write to. */
async function probe(folder: string): Promise<void> {
  const file = join(folder, '.write-probe')
  const handle = await open(file, 'w')
  try {
    await handle.write('.')
  } finally {
    await handle.close()
    await rm(file, { force: true })
  }
  const control = join(folder, 'global', 'pg_control')
  const known = await access(control).then(
    () => true,
    () => false,
  )
  if (known) await (await open(control, 'r+')).close()
}

async function createIn(folder: string): Promise<void> {
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await (await pgliteEngine(fresh)).close()
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
}

function folderFault(error: unknown): StoreFault {
  const fault = faultOf(error)
  if (fault !== undefined) return fault
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return { ground: 'foreign', message: '这不是文件夹。请用 --data 指定一个文件夹。' }
  throw error
}

const at = (dataDir: string, { ground, message }: StoreFault): Refused<StoreGround> =>
  refused(ground, `${dataDir}：${message}`)

const full = (dataDir: string, free: number, needed: number): Refused<'full'> =>
  refused(
    'full',
    `${dataDir}：磁盘空间不足，只剩 ${megabytes(free)} MB，至少需要 ${megabytes(needed)} MB。请清理后重试。`,
  )

const megabytes = (bytes: number): number => Math.floor(bytes / 2 ** 20)
