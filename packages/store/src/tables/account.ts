import type { At, AtOrNull } from './columns.ts'

export interface AccountTable {
  county: string
  id: string
  kind: 'founder' | 'official' | 'administrator' | 'party'
  name: string
  created_at: At
  disabled_at: AtOrNull
  duty: 'system' | 'security' | 'audit' | null
  person: string | null
  party: string | null
  locked_reason: string | null
}

export interface SessionTable {
  county: string
  token_hash: string
  account: string
  created_at: At
  last_seen_at: At
  expires_at: At
  revoked_at: AtOrNull
  way: 'link' | 'password' | 'oidc'
  stage: 'code' | 'enrol' | 'full'
  address: string
  browser: string
}

export interface OneTimeLinkTable {
  county: string
  link_hash: string
  account: string
  created_at: At
  expires_at: At
  used_at: AtOrNull
}
