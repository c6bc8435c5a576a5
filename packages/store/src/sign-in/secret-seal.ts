import { type CipherGCM, createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto'
import type { Random } from '../token.ts'

/** Keeps the secrets of second factors as ciphertext: the one place that knows under which key. */
export interface SecretSeal {
  seal(county: string, account: string, secret: Uint8Array): string
  /** Null where the ciphertext is another account's, was altered, or is under another key. */
  open(county: string, account: string, sealed: string): Uint8Array | null
}

/** Bytes of an SM4 key. */
export const SEAL_KEY = 16
const NONCE = 12
const TAG = 16
const ALGORITHM = 'sm4-gcm'

const boundTo = (county: string, account: string) => Buffer.from(JSON.stringify([county, 'second_factor', account]))

/** Seals with SM4-GCM (GB/T 32907, RFC 8998) under one key, bound to county and account: moved to another row it does not open. */
export function sealUnder(key: Uint8Array, random: Random): SecretSeal {
  return {
    seal(county, account, secret) {
      const nonce = random(NONCE)
      // Node's types name only the GCM of AES.
      const cipher = createCipheriv(ALGORITHM, key, nonce) as CipherGCM
      cipher.setAAD(boundTo(county, account))
      return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    open(county, account, sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < NONCE + TAG) return null
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE)) as DecipherGCM
      decipher.setAAD(boundTo(county, account))
      decipher.setAuthTag(bytes.subarray(-TAG))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()])
      } catch {
        return null
      }
    },
  }
}
