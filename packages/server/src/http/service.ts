import type { Catalogue } from '../assets/catalogue.ts'
import type { Work } from '../operations/operation.ts'

/** What the web server works with, whoever asks. */
export interface Service extends Work {
  readonly catalogue: Catalogue
  /** One line for whoever runs the server; never shown to a reader. */
  readonly log: (line: string) => void
}
