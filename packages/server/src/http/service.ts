import type { KeyRing } from '@zhengling/store'
import type { Catalogue } from '../assets/catalogue.ts'
import type { Work } from '../operations/operation.ts'

/** What the web server works with, whoever asks. */
export interface Service extends Work {
  readonly catalogue: Catalogue
  /** Held against the store when it was opened. */
  readonly keys: () => KeyRing
  /** One line for whoever runs the server; never shown to a reader. */
  readonly log: (line: string) => void
}
