import { Secret, TOTP } from 'otpauth'
import type { Random } from '../token.ts'

/** Bytes of a generator's secret: as long as SHA-1's output (RFC 4226, 4). */
const LENGTH = 20
/** Seconds a code stands for. */
const PERIOD = 30

export const newTotpSecret = (random: Random): Uint8Array => random(LENGTH)

/** How long ago each period began is counted from 1970: the number of the period an instant lies in. */
export const totpStep = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000 / PERIOD)

const totp = (secret: Uint8Array, issuer = '', label = '') =>
  new TOTP({ secret: new Secret({ buffer: Uint8Array.from(secret).buffer }), issuer, label, digits: 6, period: PERIOD })

/** The code of a moment: RFC 6238 with SHA-1, six digits, thirty seconds, which is what every generator understands. */
export const totpCode = (secret: Uint8Array, at: Temporal.Instant): string =>
  totp(secret).generate({ timestamp: at.epochMilliseconds })

/**
 * The period whose code was given, one before or after the present allowed for clocks that go wrong; null where it is
 * the code of none of them.
 */
export function totpMatch(secret: Uint8Array, code: string, at: Temporal.Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totp(secret).validate({ token: code, timestamp: at.epochMilliseconds, window: 1 })
  return delta === null ? null : totpStep(at) + delta
}

/** A secret as a person types it into a generator: base32. */
export const totpText = (secret: Uint8Array): string => new Secret({ buffer: Uint8Array.from(secret).buffer }).base32

/** What a generator reads from the picture. */
export const totpAddress = (secret: Uint8Array, issuer: string, account: string): string =>
  totp(secret, issuer, account).toString()
