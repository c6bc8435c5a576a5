import type { Signature } from '../actor.ts'
import type { Json } from '../canonical.ts'
import type { At, Jsonb } from './columns.ts'

export interface JournalTable {
  county: string
  seq: number
  at: At
  actor: Jsonb<Signature>
  verb: string
  object_kind: string
  object_id: string
  clause: string | null
  payload: Jsonb<{ [key: string]: Json }>
  prev_hash: string
  hash: string
}
