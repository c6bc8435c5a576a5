import type { BodyNames, FactKind } from '../types.ts'

/** The faults that the generator can put into an issue; the names are those of the findings. */
export const SEEDED_RULES = [
  'sum-mismatch',
  'count-mismatch',
  'title-mismatch',
  'label-missing',
  'label-repeated',
  'heading-repeated',
  'reference-missing',
  'reference-unfit',
  'date-order',
  'date-invalid',
  'range-damaged',
  'body-names',
  'bracket-unbalanced',
  'quote-unbalanced',
  'character-damaged',
  'character-doubled',
  'word-doubled',
  'latin-stray',
  'punctuation-doubled',
  'punctuation-mixed',
  'sentence-unfinished',
] as const
export type SeededRule = (typeof SEEDED_RULES)[number]

/** A fault that was put in: where a finding must point. */
export interface SeededError {
  readonly rule: SeededRule
  /** The document's key: its number without spaces, or its title. */
  readonly document: string
  /** The clause it stands in; absent for faults of the document as a whole. */
  readonly clause?: string
}

export interface TruthClause {
  readonly path: string
  readonly label: string
  readonly text: string
}

export interface TruthFact {
  readonly kind: FactKind
  readonly text: string
  readonly clause: string
  readonly value?: Readonly<Record<string, unknown>>
  readonly optional?: boolean
}

export interface TruthTable {
  /** Path of the clause under which it stands. */
  readonly under: string
  readonly rows: readonly (readonly string[])[]
}

export interface TruthAttachment {
  readonly n: number
  readonly title: string
  readonly printed: boolean
}

/** What a reader must find in one document. */
export interface TruthDocument {
  readonly number: string | null
  readonly title: string
  readonly kind: string
  readonly issuer: string
  readonly issued: string
  readonly addressees: readonly string[]
  readonly signed: string
  readonly carries: string | null
  readonly explains: string | null
  readonly interprets: string | null
  /** Absent where the text says 自印发之日起 or nothing. */
  readonly effective?: string
  readonly validFor?: string
  readonly openness: string | null
  readonly attachments: readonly TruthAttachment[]
  readonly clauses: readonly TruthClause[]
  readonly facts: readonly TruthFact[]
  readonly tables: readonly TruthTable[]
}

/** What a reader must find in a whole issue, and the faults that were put into it. */
export interface Truth {
  readonly title: string
  readonly year: number
  readonly number: number
  readonly serial: number
  readonly published: string
  /** The county's bodies, to be given to the reader. */
  readonly bodies: readonly BodyNames[]
  readonly contents: readonly { readonly title: string; readonly number: string | null; readonly page: number }[]
  readonly documents: readonly TruthDocument[]
  readonly errors: readonly SeededError[]
}
