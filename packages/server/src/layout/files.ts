import { createHash } from 'node:crypto'
import { type Asked, type LaidOut, Office, type OwnedFonts } from '@zhengling/layout'

/** Files that are kept to be sent again. */
const KEPT = 32
/** Files that may be in the making or wait for it: half of the readers served at once, so that pages go on being made. */
const MOST = 8

/** Official papers as files. What was laid out is kept under all that it was made of, so nothing kept can be out of date. */
export class PaperFiles {
  readonly #office: Pick<Office, 'layOut' | 'close'>
  readonly #kept = new Map<string, Promise<LaidOut>>()
  #making = 0

  constructor(fonts: OwnedFonts = {}, office: Pick<Office, 'layOut' | 'close'> = new Office(fonts)) {
    this.#office = office
  }

  /** `at` is the moment that the file gives for its making. Null where too many wait already: ask again in some seconds. */
  of(what: Asked, at: Temporal.Instant): Promise<LaidOut> | null {
    const key = createHash('sha256')
      .update(JSON.stringify([what, at.toString()]))
      .digest('base64url')
    const kept = this.#kept.get(key)
    if (kept === undefined && this.#making >= MOST) return null
    const file = kept ?? this.#made(what, at)
    this.#kept.delete(key)
    this.#kept.set(key, file)
    // What broke is not kept; who asked hears of it.
    file.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return file
  }

  async #made(what: Asked, at: Temporal.Instant): Promise<LaidOut> {
    this.#making += 1
    try {
      return await this.#office.layOut(what, at)
    } finally {
      this.#making -= 1
    }
  }

  close(): Promise<void> {
    return this.#office.close()
  }
}
