import type { Signature } from '../actor.ts'
import type { At, Jsonb } from './columns.ts'

export interface WithdrawalTable {
  county: string
  object_kind: 'issue' | 'document'
  object: string
  version: number
  reason: string
  withdrawn_at: At
  actor: Jsonb<Signature>
}
