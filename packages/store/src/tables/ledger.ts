import type { Signature } from '../actor.ts'
import type { At, AtOrNull, Day, Jsonb, JsonbOrNull } from './columns.ts'

export interface LedgerTable {
  county: string
  begins: Day
  near_days: number
  near_source: string
  set_at: At
  set_by: string
}

export interface DutyHorizonTable {
  county: string
  document: string
  duty: string
  print: string
  until: Day
}

/** One reading of a due rule with the day it gives. */
export interface ReadDay {
  /** What is read how: 含当日+顺延; empty where nothing is open. */
  readonly reading: string
  readonly argument: string
  /** YYYY-MM-DD or YYYY-MM-DDTHH:MM in the county's time; null where it is not known under this reading. */
  readonly due: string | null
  /** How it was counted, or why it is not known, one sentence a line. */
  readonly counted: readonly string[]
}

export interface OpenQuestion {
  readonly id: string
  readonly question: string
}

/** Of the six fixings those that have no column of their own. */
export interface Fixed {
  readonly 目标?: string
  readonly 措施?: string
  readonly 标准?: string
}

/** How the day of an item changed, days as `YYYY-MM-DD…` or null. */
export interface DayChange {
  readonly at: string
  readonly from: string | null
  readonly to: string | null
  readonly why: string
  /** What stood before: the days of all readings, the office's own day, and whether it was not asked for. */
  readonly days?: readonly (string | null)[]
  readonly own?: string | null
  readonly dropped?: boolean
}

/** A figure that a report gives, as its clause asks for it. */
export interface AskedFigure {
  readonly name: string
  readonly unit: string
  /** Written in whole multiples of this: '1', '0.01'. */
  readonly step: string
  readonly clause: string
  /** What all units together are to reach. */
  readonly total?: { readonly name: string; readonly clause: string; readonly amount: string }
}

export interface DutyItemTable {
  county: string
  id: string
  source: '条文' | '会议' | '领导批示' | '上级文件' | '其他'
  document: string | null
  duty: string | null
  clause: string | null
  origin: string | null
  unit: string
  named: boolean
  along: Jsonb<readonly string[]>
  reported_to: Jsonb<readonly string[]>
  what: string
  evidence: Jsonb<readonly string[]>
  fixed: Jsonb<Fixed>
  period: string
  rule: string
  dates: Jsonb<readonly ReadDay[]>
  questions: Jsonb<readonly OpenQuestion[]>
  because: string | null
  own_day: Day | null
  own_why: string | null
  due_at: AtOrNull
  latest_at: AtOrNull
  historic: boolean
  state: '待办' | '已报' | '退回' | '办结' | '不再要求'
  reported_at: AtOrNull
  closed_at: AtOrNull
  changes: Jsonb<readonly DayChange[]>
  revision: number
  created_at: At
  assignment: string | null
  asks: Jsonb<readonly AskedFigure[]>
}

/** A figure reported under its name. */
export interface Figure {
  readonly name: string
  /** A decimal as written: '12.50'; 不涉及 where it does not concern the unit. */
  readonly value: string
  readonly unit: string
}

export interface DutyReportTable {
  county: string
  item: string
  n: number
  state: '草稿' | '已报' | '退回' | '通过'
  closes: boolean
  said: string
  shows: Jsonb<readonly string[]>
  figures: Jsonb<readonly Figure[]>
  revision: number
  written_by: string
  written_at: At
  handed_in_at: AtOrNull
  handed_in_by: JsonbOrNull<Signature>
  judged_at: AtOrNull
  judged_by: JsonbOrNull<Signature>
  judged_why: string | null
}

export interface DutyFileTable {
  county: string
  item: string
  n: number
  file: number
  name: string
  size: number
  /** Told by its content. */
  type: 'jpg' | 'png' | 'webp' | 'pdf' | 'docx' | 'xlsx'
  print: string
  base64: string
}

export interface DutyEventTable {
  county: string
  id: string
  document: string
  fact: string
  happened: string
  basis: string
  entered_by: string
  entered_at: At
  void_why: string | null
}

/** Words of a document that name no unit, and the units that the office named for them. */
export interface DutyAssignmentTable {
  county: string
  id: string
  document: string
  words: string
  /** Empty: all duties of the document with these words. */
  duty: string
  units: Jsonb<readonly string[]>
  why: string
  set_at: At
  set_by: Jsonb<Signature>
  ended_at: AtOrNull
  ended_by: JsonbOrNull<Signature>
  ended_why: string | null
}

/** The unit that does a body's work. */
export interface BodyKeeperTable {
  county: string
  id: string
  body: string
  keeper: string
  why: string
  set_at: At
  set_by: Jsonb<Signature>
  ended_at: AtOrNull
  ended_by: JsonbOrNull<Signature>
  ended_why: string | null
}
