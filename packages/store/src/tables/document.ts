import type { Attachment, GazetteDocument } from '@zhengling/gazette'
import type { Signature } from '../actor.ts'
import type { FactRow } from './clause.ts'
import type { At, AtOrNull, Day, Jsonb, JsonbOrNull } from './columns.ts'

export interface DocumentTable {
  county: string
  slug: string
  number: string | null
  issue: string
  created_at: At
}

/** The fields of a document that are neither rows of their own nor positions. */
export type DocumentPrint = Omit<GazetteDocument, 'clauses' | 'facts' | 'attachments' | 'span'>

/** What a document's print says where corrections hold. */
export interface PrintKept {
  readonly fields: DocumentPrint
  readonly facts: readonly FactRow[]
}

/** A finding that no longer holds. */
export interface Solved {
  readonly fingerprint: string
  /** The clause whose correction settled it, or the attachment (附件N) that was brought in. */
  readonly at: string
  readonly reason: string
}

export type MadeBy = 'print' | 'attachment' | 'correction'

export interface DocumentVersionTable {
  county: string
  document: string
  version: number
  made_by: MadeBy
  reason: string | null
  actor: Jsonb<Signature>
  made_at: At
  published_at: AtOrNull
  first_published_at: AtOrNull
  issue: string
  issue_version: number
  source: string
  print_hash: string
  places_hash: string
  number: string | null
  title: string
  kind: string
  issuer: string | null
  issued: Day | null
  printed: Jsonb<DocumentPrint>
  span_from: number
  span_to: number
  clause_count: number
  fact_count: number
  print: JsonbOrNull<PrintKept>
  solved: Jsonb<readonly Solved[]>
}

export interface AttachmentTable {
  county: string
  document: string
  version: number
  ordinal: number
  n: Attachment['n']
  title: string
  printed: boolean
  note: string | null
  source: string | null
}

export interface CorrectionTable {
  county: string
  document: string
  version: number
  clause: string
  print: string
  text: string
  reason: string
  made_at: At
  actor: Jsonb<Signature>
  since: number
}
