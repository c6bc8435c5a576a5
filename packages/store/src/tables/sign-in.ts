import type { At, AtOrNull } from './columns.ts'

export interface PasswordTable {
  county: string
  account: string
  hash: string
  set_at: At
}

export interface SecondFactorTable {
  county: string
  account: string
  sealed: string
  created_at: At
  confirmed_at: AtOrNull
  last_step: number
}

export interface RecoveryCodeTable {
  county: string
  account: string
  code_hash: string
  used_at: AtOrNull
}

export interface IdentityTable {
  county: string
  issuer: string
  subject: string
  account: string
  linked_at: At
}

export interface ExpectedIdentityTable {
  county: string
  issuer: string
  claim: string
  account: string
  expected_by: string
  expected_at: At
}

export interface OidcFlowTable {
  county: string
  flow_hash: string
  state: string
  nonce: string
  verifier: string
  account: string | null
  expires_at: At
}

export interface SignInGuardTable {
  county: string
  kind: 'account' | 'address'
  subject: string
  attempts: number
  since: At
  locked_until: AtOrNull
}

export interface FailedSignInTable {
  county: string
  id: string
  at: At
  account: string | null
  address: string
  way: 'link' | 'password' | 'code' | 'oidc'
  ground: string
}
