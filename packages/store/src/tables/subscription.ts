import type { Wanted } from '../subscriptions/wanted.ts'
import type { At, AtOrNull, Jsonb } from './columns.ts'

export interface SubscriptionTable {
  county: string
  id: string
  token_hash: string
  wanted: Jsonb<Wanted>
  sealed: string
  mark: string
  asked_at: At
  confirmed_at: AtOrNull
  told_at: At
}
