import type { Citation, PolicyHead } from './citation.ts'
import type { Register } from './declaration.ts'

/** What the constructors of one policy share. */
export interface Context<P extends string> {
  readonly head: PolicyHead
  readonly register: Register
  /** @throws LawError where the document has no such clause */
  cite(path: P): Citation
}
