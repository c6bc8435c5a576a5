import type { At, AtOrNull, Day } from './columns.ts'

export interface VaultKeyTable {
  county: string
  id: string
  purpose: 'master' | 'index'
  state: 'active' | 'retiring' | 'retired'
  proof: string
  created_at: At
  retired_at: AtOrNull
}

export interface PartyTable {
  county: string
  id: string
  kind: 'person' | 'household' | 'firm' | 'organisation'
  name: string
  township: string
  village: string | null
  retention: string
  retained_until: Day | null
  revision: number
  origin: string | null
  created_at: At
  updated_at: At
  erased_at: AtOrNull
}

export interface PartyKeyTable {
  county: string
  party: string
  master_key: string
  wrapped: string
}

export interface PartyFieldTable {
  county: string
  party: string
  field: string
  sealed: string
}

export interface PartyMarkTable {
  county: string
  field: string
  index_key: string
  mark: string
  party: string
}
