import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'

/** Below this an import of an issue with its attachments no longer fits for sure. */
const ROOM = 256 * 1024 * 1024

/** Whether a folder can be written and has room. */
export async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= ROOM
  } catch {
    return false
  }
}
