import type { Signature } from '../actor.ts'
import type { At, Day, Jsonb } from './columns.ts'

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
  actor: Jsonb<Signature>
}
