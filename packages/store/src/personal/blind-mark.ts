import { createHmac } from 'node:crypto'

/**
 * The blind mark of a value: HMAC (RFC 2104) with SM3 (GB/T 32905) of county, field and value under the index key, 64 hexadecimal digits. Rows with
 * the same value have the same mark, so that a number is found by equality without being opened; a number is guessed
 * easily, so a mark is only as secret as its key, which is not in the database.
 */
export const blindMark = (key: Uint8Array, county: string, field: string, value: string): string =>
  createHmac('sm3', key)
    .update(JSON.stringify([county, field, value]))
    .digest('hex')
