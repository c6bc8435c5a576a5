import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Random } from '../token.ts'

/** Cost of a hash: memory in KiB, passes over it, lanes. */
export interface PasswordCost {
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/**
 * Cost of new hashes: argon2id with 19 MiB, two passes, one lane, the first recommendation of the OWASP Password Storage
 * Cheat Sheet; salt and tag as long as RFC 9106 (3.1, 4) asks. Raised here, every password is hashed anew when its owner
 * next signs in.
 */
export const PASSWORD_COST: PasswordCost = Object.freeze({ memory: 19_456, passes: 2, lanes: 1 })

const SALT = 16
const TAG = 32

const derive = promisify(argon2)
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '')

/** One password, however a keyboard composes its characters. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8')

const hashed = (password: string, salt: Uint8Array, { memory, passes, lanes }: PasswordCost, tag = TAG) =>
  derive('argon2id', { message: bytesOf(password), nonce: salt, parallelism: lanes, tagLength: tag, memory, passes })

/** A password's hash with its salt and cost, as the PHC string format writes it: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string, random: Random, cost = PASSWORD_COST): Promise<string> {
  const salt = random(SALT)
  const tag = await hashed(password, salt, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.lanes}$${base64(salt)}$${base64(tag)}`
}

export interface PasswordVerdict {
  readonly right: boolean
  /** Right, and hashed at another cost than today's. */
  readonly stale: boolean
}

const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Whether a password is the one of a hash. Throws where the hash is not of this program's making. */
export async function verifyPassword(password: string, hash: string): Promise<PasswordVerdict> {
  const [, m, t, p, salt, tag] = FORM.exec(hash) ?? []
  if (salt === undefined || tag === undefined) throw new Error('not a password hash of this program')
  const cost = { memory: Number(m), passes: Number(t), lanes: Number(p) }
  const expected = Buffer.from(tag, 'base64')
  const found = await hashed(password, Buffer.from(salt, 'base64'), cost, expected.length)
  const right = timingSafeEqual(found, expected)
  const { memory, passes, lanes } = PASSWORD_COST
  return { right, stale: right && (cost.memory !== memory || cost.passes !== passes || cost.lanes !== lanes) }
}

/** A hash that no password has, to be compared with where there is none: the same work for unknown accounts. */
export const NO_PASSWORD = `$argon2id$v=19$m=${PASSWORD_COST.memory},t=${PASSWORD_COST.passes},p=${PASSWORD_COST.lanes}$${base64(new Uint8Array(SALT))}$${base64(new Uint8Array(TAG))}`
