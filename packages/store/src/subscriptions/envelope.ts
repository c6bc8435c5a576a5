import type { SecretSeal } from '../sign-in/secret-seal.ts'

/** What is kept of a subscriber, as ciphertext only. */
export interface Envelope {
  readonly address: string
  /** The secret of the subscription's links. */
  readonly token: string
}

const ownerOf = (id: string) => `subscription/${id}`

export const sealEnvelope = (seal: SecretSeal, county: string, id: string, envelope: Envelope): string =>
  seal.seal(county, ownerOf(id), Buffer.from(JSON.stringify(envelope)))

/** Null where it is another's, was altered, or the key is another. */
export function openEnvelope(seal: SecretSeal, county: string, id: string, sealed: string): Envelope | null {
  const opened = seal.open(county, ownerOf(id), sealed)
  return opened === null ? null : (JSON.parse(Buffer.from(opened).toString()) as Envelope)
}
