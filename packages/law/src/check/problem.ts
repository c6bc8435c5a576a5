import type { Citation } from '../declare/citation.ts'

/** A fault of the law as declared, found before any case is. */
export interface Problem {
  readonly at: Citation
  readonly name: string
  readonly message: string
}
