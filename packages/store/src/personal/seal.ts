import { type CipherGCM, createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto'
import type { Random } from '../token.ts'

/** Where a ciphertext belongs. It is bound to it: moved to another row, field or county it does not open. */
export interface Place {
  readonly county: string
  readonly table: string
  readonly record: string
  readonly field: string
}

const ALGORITHM = 'sm4-gcm'
const NONCE = 12
const TAG = 16

/** Bytes of an SM4 key. */
export const KEY_BYTES = 16

const boundTo = ({ county, table, record, field }: Place): Buffer =>
  Buffer.from(JSON.stringify([county, table, record, field]))

/**
 * Seals bytes with SM4-GCM (GB/T 32907, RFC 8998): nonce, ciphertext and tag as base64url. The nonce is drawn at random, 96
 * bits; a key seals the few fields of one person, or wraps one key a person, far below the 2^32 of NIST SP 800-38D.
 */
export function seal(key: Uint8Array, place: Place, clear: string | Uint8Array, random: Random): string {
  const nonce = random(NONCE)
  // Node's types name only the GCM of AES.
  const cipher = createCipheriv(ALGORITHM, key, nonce) as CipherGCM
  cipher.setAAD(boundTo(place))
  const bytes = typeof clear === 'string' ? Buffer.from(clear, 'utf8') : clear
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** Opens what `seal` made for the same place; null where the key, the place or the ciphertext is another one. */
export function openSealed(key: Uint8Array, place: Place, sealed: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE + TAG) return null
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE)) as DecipherGCM
  decipher.setAAD(boundTo(place))
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()])
  } catch {
    return null
  }
}
