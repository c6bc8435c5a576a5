import type { Signature } from '../actor.ts'
import type { At, Day, Jsonb } from './columns.ts'

/** What units are measured by, all of one period. */
export type MeasureName =
  | '按时报送率'
  | '迟报天数'
  | '未报件数'
  | '退回次数'
  | '按期销号率'
  | '逾期督办件数'
  | '重新办理次数'

/** A measure with what it counts: an exact decimal, of what is bad a negative one. */
export interface WeighedMeasure {
  readonly measure: MeasureName
  readonly weight: string
}

export interface AssessmentSchemeTable {
  county: string
  n: number
  title: string
  basis: string
  from_day: Day
  documents: Jsonb<readonly string[]>
  measures: Jsonb<readonly WeighedMeasure[]>
  grouping: '分类' | '合并'
  ties: '并列占位' | '并列不占位'
  missing: '计为未按时' | '不计入'
  nothing_due: '不排名' | '按满分'
  places: number
  adopted_at: At
  adopted_by: Jsonb<Signature>
}
