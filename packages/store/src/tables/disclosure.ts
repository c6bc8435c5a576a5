import type { Signature } from '../actor.ts'
import type { At, Day, Jsonb } from './columns.ts'

export interface DisclosureEntryTable {
  county: string
  document: string
  version: number
  n: number
  kind: '印发' | '他处公布'
  day: Day
  place: string | null
  source: string
  void_why: string | null
  entered_at: At
  entered_by: Jsonb<Signature>
}
