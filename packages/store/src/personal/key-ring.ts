/** What a key is for: a master key wraps the keys of persons, an index key makes blind marks. */
export type KeyPurpose = 'master' | 'index'

/** A key that never enters the database. */
export interface RingKey {
  readonly id: string
  readonly purpose: KeyPurpose
  /** 16 of a master key (SM4), 32 of an index key (SM3). */
  readonly bytes: Uint8Array
}

/** Where the keys are kept, apart from the database that names them only by their ids. */
export interface KeyRing {
  /** For messages: the file. */
  readonly place: string
  /** Looks again where they are kept before it says that there is none: another process may have added it. */
  find(id: string): RingKey | undefined
  /** Every key, in the order of adding. */
  all(): readonly RingKey[]
  /** Keeps a key for good before it returns. Throws where it cannot. */
  add(key: RingKey): void
}

export const BYTES: Readonly<Record<KeyPurpose, number>> = { master: 16, index: 32 }

/** The key of that id. Throws where the ring has lost it: a store's keys are checked when it is opened. */
export function needed(ring: KeyRing, id: string): RingKey {
  const key = ring.find(id)
  if (key === undefined) throw new Error(`the key ${id} is not in ${ring.place}`)
  return key
}
