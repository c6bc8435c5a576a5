import { randomBytes } from 'node:crypto'
import type { Executor } from '../../executor.ts'
import type { KeyRing, RingKey } from '../key-ring.ts'
import { openKeys } from '../open-keys.ts'

/** A ring that several stores of a test may share, as several processes share a file. */
export function memoryRing(): KeyRing {
  const keys: RingKey[] = []
  return {
    place: '内存',
    find: (id) => keys.find((key) => key.id === id),
    all: () => keys,
    add: (key) => void keys.push(key),
  }
}

/** A ring that a store's personal data is sealed with. */
export async function openedRing(
  db: Executor,
  asked: { readonly county: string; readonly now: Temporal.Instant },
): Promise<KeyRing> {
  const keys = memoryRing()
  const opened = await openKeys(db, { ...asked, keys, random: (bytes) => randomBytes(bytes) })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  return keys
}
