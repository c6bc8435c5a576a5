import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type Refusal, refuse } from '../refusal.ts'

/** `sun_path` of unix(7) holds 108 bytes with its closing NUL. */
const longest = 107
const pointer = 'server.sock.path'

/**
 * Where the server of a folder listens: `server.sock` in it, or, where that path is too long for a socket,
 * a short one in a private folder of the temporary directory, named in the file `server.sock.path`.
 */
export function prepareSocket(folder: string, temporary = tmpdir()): string | Refusal {
  const direct = join(folder, 'server.sock')
  rmSync(join(folder, pointer), { force: true })
  const path = Buffer.byteLength(direct) <= longest ? direct : shortPath(folder, temporary)
  if (typeof path !== 'string') return path
  rmSync(path, { force: true })
  if (path !== direct) writeFileSync(join(folder, pointer), path, { mode: 0o600 })
  return path
}

/** Where to ask whether a server owns the folder. */
export function findSocket(folder: string): string {
  try {
    return readFileSync(join(folder, pointer), 'utf8')
  } catch {
    return join(folder, 'server.sock')
  }
}

function shortPath(folder: string, temporary: string): string | Refusal {
  const { uid } = userInfo()
  const shelter = join(temporary, `zhengling-${uid}`)
  mkdirSync(shelter, { recursive: true, mode: 0o700 })
  const stat = lstatSync(shelter)
  // The temporary directory is everyone's: a folder made there by another user could hand our socket to them.
  if (!stat.isDirectory() || stat.uid !== uid || (stat.mode & 0o077) !== 0)
    return refuse(
      `临时目录 ${shelter} 不属于当前用户或他人可写，不能在其中建立套接字。请删除它，或改用较短的 --data 路径。`,
    )
  const path = join(shelter, `${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
  return Buffer.byteLength(path) <= longest
    ? path
    : refuse(`数据目录 ${folder} 与临时目录的路径都过长，不能建立套接字。请改用较短的 --data 路径。`)
}
