import { LawError } from '../expression/node.ts'
import type { Citation, PolicyHead } from './citation.ts'

/**
 * What is open has two readings at least.
 * @throws LawError where it has fewer
 */
export function requireReadings(name: string, readings: object): void {
  const names = Object.keys(readings)
  if (names.length < 2) throw new LawError(`“${name}”至少要有两种读法，只写了${names.join('') || '零种'}`)
}

/** One way of reading the words. */
export interface Reading {
  /** What speaks for it. */
  readonly because: string
  /** The clause it rests on, where it is another than the question's. */
  readonly at?: Citation
}

/** What the text leaves open. Until someone who may has decided it, every reading stands. */
export interface Question<R extends string = string> {
  readonly kind: 'question'
  /** Unique in the county: the folder or number of the document and the name. */
  readonly id: string
  readonly name: string
  /** The document that asks it; absent where it is the county's, met in several documents. */
  readonly policy?: PolicyHead
  readonly at?: Citation
  /** Another clause, where two conflict. */
  readonly against?: Citation
  readonly question: string
  /** The words it hangs on. */
  readonly words: string
  readonly readings: Readonly<Record<R, Reading>>
  readonly decidedBy: string
  /** Who may propose a decision, where the document names who explains it. */
  readonly proposedBy?: string
}

/** A reading that is taken by convention until it is decided otherwise; named in every outcome that it changed. */
export interface Convention<R extends string = string> {
  readonly kind: 'convention'
  readonly id: string
  readonly name: string
  readonly question: string
  readonly readings: Readonly<Record<R, { readonly because: string }>>
  readonly default: string
  /** Law or practice it rests on; says so where it has no legal source. */
  readonly basis: string
  /** Who may settle it otherwise; absent where law above the county settles it. */
  readonly decidedBy?: string
}
