import { createHash } from 'node:crypto'

/** SM3 (GB/T 32905) of a text's UTF-8 bytes, 64 hexadecimal digits. */
export const sm3 = (text: string): string => createHash('sm3').update(text, 'utf8').digest('hex')

/** SM3 of bytes as they are. */
export const sm3OfBytes = (bytes: Uint8Array): string => createHash('sm3').update(bytes).digest('hex')
