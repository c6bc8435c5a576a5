import { createHash } from 'node:crypto'
import { type Asked, type LaidOut, Office, type OwnedFonts } from '@zhengling/layout'

/** Files that are kept to be sent again. */
const KEPT = 32

/** Official papers as files. What was laid out is kept under all that it was made of, so nothing kept can be out of date. */
export class PaperFiles {
  readonly #office: Office
  readonly #kept = new Map<string, Promise<LaidOut>>()

  constructor(fonts: OwnedFonts = {}) {
    this.#office = new Office(fonts)
  }

  /** `at` is the moment that the file gives for its making. */
  of(what: Asked, at: Temporal.Instant): Promise<LaidOut> {
    const key = createHash('sha256')
      .update(JSON.stringify([what, at.toString()]))
      .digest('base64url')
    const file = this.#kept.get(key) ?? this.#office.layOut(what, at)
    this.#kept.delete(key)
    this.#kept.set(key, file)
    // What broke is not kept; who asked hears of it.
    file.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return file
  }

  close(): Promise<void> {
    return this.#office.close()
  }
}
