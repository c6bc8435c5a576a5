import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Refused, refused } from '../refused.ts'
import { BYTES, type KeyPurpose, type KeyRing, type RingKey } from './key-ring.ts'

interface Written {
  readonly id: string
  readonly purpose: KeyPurpose
  /** base64 */
  readonly key: string
}

const NOTE = '个人信息的密钥。丢失后个人信息再也读不出来；另行保管，不与数据库放在同一份备份里。'

/**
 * The keys in a file that only its owner may read (mode 0600). A file that is not there is an empty ring; one that
 * cannot be read, that others may read, or that is no key file is refused, and nothing is written.
 */
export function keyFile(path: string): KeyRing | Refused<'keys-unreadable' | 'keys-exposed'> {
  const first = read(path)
  if ('outcome' in first) return first
  let keys: readonly RingKey[] = first
  const again = () => {
    const now = read(path)
    if ('outcome' in now) throw new Error(now.message)
    keys = now
  }
  return {
    place: path,
    find(id) {
      if (!keys.some((key) => key.id === id)) again()
      return keys.find((key) => key.id === id)
    },
    all: () => keys,
    add(key) {
      replace(path, () => {
        again()
        keys = [...keys, key]
        return keys
      })
    },
  }
}

function read(path: string): readonly RingKey[] | Refused<'keys-unreadable' | 'keys-exposed'> {
  try {
    // Windows has no such bits.
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      return refused('keys-exposed', `密钥文件 ${path} 别的用户也能读。请运行 chmod 600 ${path} 后再启动。`)
    const { keys } = JSON.parse(readFileSync(path, 'utf8')) as { keys: readonly Written[] }
    return keys.map(({ id, purpose, key }) => ({ id, purpose, bytes: bytesOf(purpose, key) }))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return []
    const why = code === undefined ? '内容已损坏，不是密钥文件' : `打不开（${code}）`
    return refused('keys-unreadable', `密钥文件 ${path} ${why}。请用另行保管的副本恢复；没有改动任何数据。`)
  }
}

function bytesOf(purpose: KeyPurpose, key: string): Uint8Array {
  const bytes = Buffer.from(key, 'base64')
  if (bytes.length !== BYTES[purpose]) throw new TypeError('not a key of that purpose')
  return bytes
}

/**
 * Whole or not at all: written aside, brought to the disk, then put in place. The file aside is the lock as well, so that two
 * processes add one after the other, each to what the other has written.
 */
function replace(path: string, keys: () => readonly RingKey[]): void {
  const fresh = `${path}.new`
  const file = lockedBy(fresh)
  try {
    const written = keys().map(({ id, purpose, bytes }) => ({
      id,
      purpose,
      key: Buffer.from(bytes).toString('base64'),
    }))
    writeSync(file, `${JSON.stringify({ note: NOTE, keys: written }, null, 2)}\n`)
    fsyncSync(file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(fresh, path)
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Milliseconds after which a file aside was left by a process that died: writing one takes a few. */
const LEFT = 10_000

/** Makes the file aside, or waits until whoever is at it is done. */
function lockedBy(fresh: string): number {
  for (;;) {
    try {
      return openSync(fresh, 'wx', 0o600)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const since = statSync(fresh, { throwIfNoEntry: false })?.mtimeMs
      if (since !== undefined && Date.now() - since > LEFT) rmSync(fresh, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
