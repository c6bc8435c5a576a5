import type { Finding, Span } from '@zhengling/gazette'
import type { Actor } from '../actor.ts'
import type { At, Jsonb, JsonbOrNull } from './columns.ts'

export interface FindingTable {
  county: string
  owner_kind: 'issue' | 'document'
  owner: string
  owner_version: number
  ordinal: number
  rule: string
  severity: Finding['severity']
  document_print: string | null
  document: string | null
  clause: string | null
  message: string
  settle: string
  spans: Jsonb<readonly Span[]>
  fingerprint: string
  origin: number
  within: JsonbOrNull<readonly string[]>
}

export interface FindingStateTable {
  county: string
  owner_kind: 'issue' | 'document'
  owner: string
  fingerprint: string
  state: 'open' | 'dismissed' | 'accepted'
  reason: string
  at: At
  actor: Jsonb<Actor>
}
