import { sm3 } from './sm3.ts'

/** Gives so many bytes that nobody can foresee; `crypto.randomBytes` in operation, a seeded one in tests. */
export type Random = (bytes: number) => Uint8Array

/** A new bearer token: 256 bits, base64url. Only its hash is kept. */
export const newToken = (random: Random): string => Buffer.from(random(32)).toString('base64url')

/** A new name of a record: 72 bits, base64url. */
export const newId = (random: Random): string => Buffer.from(random(9)).toString('base64url')

/** What is kept of a token. It has 256 random bits, so a plain hash can neither be guessed nor reversed. */
export const tokenHash = (token: string): string => sm3(token)
