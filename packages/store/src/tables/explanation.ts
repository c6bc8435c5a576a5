import type { Signature } from '../actor.ts'
import type { At, AtOrNull, Jsonb, JsonbOrNull } from './columns.ts'

/** A part of an explanation as it is written. */
export interface DraftPart {
  readonly kind: '说明' | '问答'
  /** A heading; of 问答 the question. */
  readonly heading: string
  readonly body: string
  /** Paths of the clauses it explains, with 、 between; 全文; or nothing where it is background. As typed. */
  readonly about: string
}

export interface DraftWords {
  readonly title: string
  readonly intro: string
  readonly parts: readonly DraftPart[]
}

/** A part as published. */
export interface ExplainedPart extends Omit<DraftPart, 'about'> {
  /** Paths in the version of the document that is explained, in the order they were given. */
  readonly clauses: readonly string[]
  /** It explains the document as a whole. */
  readonly whole: boolean
}

export interface ExplainerTable {
  county: string
  document: string
  n: number
  unit: string
  basis: string
  assigned_at: At
  assigned_by: Jsonb<Signature>
}

export interface ExplanationTable {
  county: string
  id: string
  document: string
  unit: string
  named: '文内' | '指定'
  draft: JsonbOrNull<DraftWords>
  draft_of: number | null
  revision: number
  begun_at: At
  begun_by: Jsonb<Signature>
  written_at: At
  withdrawn_at: AtOrNull
  withdrawn_why: string | null
}

export interface ExplanationVersionTable {
  county: string
  explanation: string
  version: number
  document: string
  document_version: number
  title: string
  intro: string
  parts: Jsonb<readonly ExplainedPart[]>
  searched: string
  reason: string | null
  published_at: At
  published_by: Jsonb<Signature>
}
