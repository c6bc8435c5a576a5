import type { Kept } from '../bulk.ts'
import type { DutyItemTable } from '../tables.ts'

/** One time at which one unit owes one duty. */
export interface DutyItem {
  readonly id: string
  readonly source: DutyItemTable['source']
  /** Of a declared one: number of its document, its name, path of its clause. */
  readonly document: string | null
  readonly duty: string | null
  readonly clause: string | null
  /** Of one made by hand: where it comes from. */
  readonly origin: string | null
  readonly unit: string
  readonly named: boolean
  readonly along: readonly string[]
  readonly reportedTo: readonly string[]
  readonly what: string
  readonly evidence: readonly string[]
  readonly fixed: Kept<'duty_item'>['fixed']
  /** The figures that a report gives. */
  readonly asks: Kept<'duty_item'>['asks']
  readonly period: string
  readonly rule: string
  readonly dates: Kept<'duty_item'>['dates']
  readonly questions: Kept<'duty_item'>['questions']
  readonly because: string | null
  readonly own: { readonly day: string; readonly why: string } | null
  /** The last moment in time, by the strictest and by the mildest reading. */
  readonly dueAt: Temporal.Instant | null
  readonly latestAt: Temporal.Instant | null
  readonly historic: boolean
  readonly state: DutyItemTable['state']
  readonly reportedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly changes: Kept<'duty_item'>['changes']
  readonly revision: number
  /** The office's decision by which its unit was named; null where the text names it, or nobody has. */
  readonly assignment: string | null
}

export function itemOf(row: Kept<'duty_item'>): DutyItem {
  const {
    reported_to,
    own_day,
    own_why,
    due_at,
    latest_at,
    reported_at,
    closed_at,
    created_at: _c,
    county: _y,
    ...rest
  } = row
  return {
    ...rest,
    reportedTo: reported_to,
    own: own_day === null || own_why === null ? null : { day: own_day, why: own_why },
    dueAt: due_at,
    latestAt: latest_at,
    reportedAt: reported_at,
    closedAt: closed_at,
  }
}
