import type {
  Attachment,
  Cell,
  FactKind,
  Finding,
  GazetteDocument,
  Issue,
  Node,
  NodeKind,
  Span,
} from '@zhengling/gazette'
import type { ColumnType } from 'kysely'
import type { Actor } from './actor.ts'
import type { Json } from './canonical.ts'
import type { Places } from './places.ts'

/** timestamptz: an instant when read, its ISO text when written (drivers would turn an object into JSON). */
type At = ColumnType<Temporal.Instant, string, string>
type AtOrNull = ColumnType<Temporal.Instant | null, string | null, string | null>
/** date: `YYYY-MM-DD` both ways. */
type Day = string
/** jsonb: parsed when read, JSON text when written (a driver would turn an array into a PostgreSQL array). */
type Jsonb<T> = ColumnType<T, string, string>

/** Row types of all tables as the two drivers return them (see parsers.ts); a test compares them with the live schema. */
export interface Tables {
  schema_migration: SchemaMigrationTable
  store_meta: StoreMetaTable
  journal: JournalTable
  account: AccountTable
  session: SessionTable
  one_time_link: OneTimeLinkTable
  source: SourceTable
  issue: IssueTable
  issue_version: IssueVersionTable
  document: DocumentTable
  document_version: DocumentVersionTable
  issue_document: IssueDocumentTable
  clause: ClauseTable
  fact: FactTable
  attachment: AttachmentTable
  correction: CorrectionTable
  finding: FindingTable
  finding_state: FindingStateTable
  withdrawal: WithdrawalTable
  decision: DecisionTable
  search_state: SearchStateTable
  search_document: SearchDocumentTable
  search_clause: SearchClauseTable
}

export interface SchemaMigrationTable {
  number: number
  name: string
  checksum: string
  applied_at: At
}

export interface StoreMetaTable {
  county: string
  kind: 'real' | 'rehearsal'
  rehearsal_from: Day | null
  created_at: At
}

export interface JournalTable {
  county: string
  seq: number
  at: At
  actor: Jsonb<Actor>
  verb: string
  object_kind: string
  object_id: string
  clause: string | null
  payload: Jsonb<{ [key: string]: Json }>
  prev_hash: string
  hash: string
}

export interface AccountTable {
  county: string
  id: string
  kind: 'administrator'
  name: string
  created_at: At
  disabled_at: AtOrNull
}

export interface SessionTable {
  county: string
  token_hash: string
  account: string
  created_at: At
  last_seen_at: At
  expires_at: At
  revoked_at: AtOrNull
}

export interface OneTimeLinkTable {
  county: string
  link_hash: string
  account: string
  created_at: At
  expires_at: At
  used_at: AtOrNull
}

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

export interface DocumentTable {
  county: string
  slug: string
  number: string | null
  issue: string
  created_at: At
}

/** The fields of a document that are neither rows of their own nor positions. */
export type DocumentPrint = Omit<GazetteDocument, 'clauses' | 'facts' | 'attachments' | 'span'>

export type MadeBy = 'print' | 'attachment' | 'correction'

export interface DocumentVersionTable {
  county: string
  document: string
  version: number
  made_by: MadeBy
  reason: string | null
  actor: Jsonb<Actor>
  made_at: At
  published_at: AtOrNull
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
}

export interface IssueDocumentTable {
  county: string
  issue: string
  version: number
  ordinal: number
  document: string
  document_version: number
  places: ColumnType<Places | null, string | null, string | null>
}

export interface ClauseTable {
  county: string
  document: string
  version: number
  ordinal: number
  path: string
  parent: string | null
  depth: number
  kind: NodeKind
  label: string
  text: string
  print: string | null
  heading: boolean
  span_from: number
  span_to: number
  label_from: number | null
  label_to: number | null
  body: Jsonb<readonly Span[]>
  cells: ColumnType<readonly Cell[] | null, string | null, string | null>
  origin: number
  fingerprint: string
}

export interface FactTable {
  county: string
  document: string
  version: number
  ordinal: number
  kind: FactKind
  clause: string
  text: string
  span_from: number
  span_to: number
  value: Jsonb<object>
  origin: number
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
  actor: Jsonb<Actor>
  since: number
}

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

export interface WithdrawalTable {
  county: string
  object_kind: 'issue' | 'document'
  object: string
  version: number
  reason: string
  withdrawn_at: At
  actor: Jsonb<Actor>
}

export interface DecisionTable {
  county: string
  question: string
  ordinal: number
  reading: string
  body: string
  from_day: Day
  why: string
  power: string
  decided_at: At
  actor: Jsonb<Actor>
}

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
