import { dirname } from 'node:path'
import { type KeyRing, keyFile, openKeys, type Store } from '@zhengling/store'
import { diskGround } from '../data/disk.ts'
import { makeFolder } from '../data/make-folder.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'

/** The keys in a file, or why it cannot be used. Reading makes no file. */
export function ringAt(path: string): KeyRing | Refusal {
  const ring = keyFile(path)
  return 'outcome' in ring ? refuse(ring.message) : ring
}

/** The keys in a file, held against the store and made where it has none yet. */
export async function openRing(
  store: Store,
  path: string,
  asked: { readonly now: Temporal.Instant; readonly random: (bytes: number) => Uint8Array },
): Promise<KeyRing | Refusal> {
  const keys = ringAt(path)
  if (isRefusal(keys)) return keys
  try {
    makeFolder(dirname(path))
    const opened = await openKeys(store.db, { county: store.county, keys, ...asked })
    return opened.outcome === 'refused' ? refuse(opened.message) : keys
  } catch (error) {
    const ground = diskGround(error)
    if (ground === undefined) throw error
    return refuse(`密钥文件 ${path} 不能写：${ground}。请处理后再试，或用 ZHENGLING_KEYS 另指一处。`)
  }
}
