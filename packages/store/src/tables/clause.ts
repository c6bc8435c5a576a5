import type { Cell, FactKind, NodeKind, Span } from '@zhengling/gazette'
import type { Jsonb, JsonbOrNull } from './columns.ts'

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
  cells: JsonbOrNull<readonly Cell[]>
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

/** A fact without the version it is kept in. */
export type FactRow = Omit<FactTable, 'county' | 'document' | 'version' | 'ordinal' | 'value'> & { value: object }
