import type { At, AtOrNull, Day, Jsonb } from './columns.ts'

export interface PersonTable {
  county: string
  id: string
  name: string
  revision: number
  created_at: At
}

export interface AppointmentTable {
  county: string
  id: string
  person: string
  body: string
  post: string
  manner: '任职' | '代理' | '借调'
  other: string | null
  rests: boolean
  since: Day
  until: Day | null
  basis: string
  entered_by: string
  entered_at: At
  approved_by: string | null
  approved_at: AtOrNull
  refused_reason: string | null
  ended_at: AtOrNull
  ended_reason: string | null
  successor: string | null
}

export interface BodyTable {
  county: string
  name: string
  aliases: Jsonb<readonly string[]>
  kind: string
  parent: string | null
  entered_by: string
  entered_at: At
}
