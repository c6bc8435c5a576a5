import type { Day, Jsonb } from './columns.ts'

export interface SearchStateTable {
  county: string
  revision: number
}

export interface SearchDocumentTable {
  county: string
  id: number
  document: string
  version: number
  form: number
  newest: boolean
  public: boolean
  issue: string
  number: string | null
  title: string
  kind: string
  issuer: string | null
  issued: Day | null
  since: Day | null
  until: Day | null
  bodies: Jsonb<readonly string[]>
  head: string
  terms: string
  clauses: number
}

export interface SearchClauseTable {
  county: string
  document: number
  ordinal: number
  path: string
  heading: boolean
  text: string
  context: string
  bodies: string
  grams: readonly number[]
}
