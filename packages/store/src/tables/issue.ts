import type { Issue, Node } from '@zhengling/gazette'
import type { Actor } from '../actor.ts'
import type { Places } from '../places.ts'
import type { At, AtOrNull, Day, Jsonb, JsonbOrNull } from './columns.ts'

export interface SourceTable {
  county: string
  hash: string
  bytes_hash: string
  text_hash: string
  name: string
  format: string
  encoding: string
  text: string
  received_at: At
}

export interface IssueTable {
  county: string
  slug: string
  year: number | null
  number: number | null
  created_at: At
}

export interface IssueVersionTable {
  county: string
  issue: string
  version: number
  source: string
  reading_hash: string
  title: string | null
  serial: number | null
  printed_on: Day | null
  issue_print: Jsonb<Issue>
  front: Jsonb<readonly Node[]>
  back: Jsonb<readonly Node[]>
  imported_at: At
  imported_by: Jsonb<Actor>
  published_at: AtOrNull
}

export interface IssueDocumentTable {
  county: string
  issue: string
  version: number
  ordinal: number
  document: string
  document_version: number
  places: JsonbOrNull<Places>
}
