import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Held until `release` or until the process ends, however it ends. */
export interface FileLock {
  release(): void
}

/** SQLITE_BUSY: another connection holds the lock. */
const busy = 5

/**
 * The exclusive lock of which a file stands, or null when another process (or another part of this one) holds it.
 *
 * It is the file lock under SQLite's `BEGIN EXCLUSIVE` on an empty file: the kernel grants it to one and takes it
 * back when the holder dies, so there is no stale lock to recognise and no moment between looking and taking.
 * A file made with `open('wx')` has both. Nothing else may open the file: a process that closes any handle of a
 * file gives up its locks on it (POSIX fcntl). Throws the disk's error when the file cannot be written.
 */
export function lockFile(file: string): FileLock | null {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return null
    throw error
  }
  return { release: () => database.close() }
}

/** The lock of a data folder. */
export const lockFolder = (folder: string): FileLock | null => lockFile(join(folder, 'owner.lock'))
