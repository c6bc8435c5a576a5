import type { Signature } from '../actor.ts'
import type { Kept } from '../bulk.ts'
import type { Listed, MatterTable, PlanNode, StepDetail, StepKind } from '../tables.ts'

/** A matter under supervision, as it stands. */
export interface Matter {
  readonly id: string
  readonly what: string
  readonly category: string
  /** Every document that has such a list, with its words for the category, or none. */
  readonly listed: readonly Listed[]
  readonly source: MatterTable['source']
  readonly origin: string
  readonly assigner: string
  /** The duty from which it grew. */
  readonly item: string | null
  readonly leads: readonly string[]
  readonly along: readonly string[]
  /** Who checks; null: the county government's office. */
  readonly checker: string | null
  readonly major: boolean
  readonly majorWhy: string
  readonly scale: MatterTable['scale']
  readonly own: { readonly day: string; readonly why: string } | null
  readonly state: MatterTable['state']
  readonly round: number
  readonly enteredAt: Temporal.Instant
  readonly begunAt: Temporal.Instant
  readonly assignedAt: Temporal.Instant | null
  readonly appliedAt: Temporal.Instant | null
  readonly closedAt: Temporal.Instant | null
  readonly nodes: readonly PlanNode[]
  /** The plan that waits for approval. */
  readonly proposed: readonly PlanNode[]
  readonly sample: string | null
  readonly revision: number
  /** The matter from which this one follows: it is a summons or a referral. */
  readonly cause: string | null
}

/** Something that was done on a matter. */
export interface MatterStep {
  readonly n: number
  readonly round: number
  readonly kind: StepKind
  readonly units: readonly string[]
  readonly said: string
  readonly detail: StepDetail
  readonly secret: boolean
  readonly at: Temporal.Instant
  readonly by: Signature
}

export function matterOf(row: Kept<'matter'>): Matter {
  const {
    county: _c,
    major_why,
    own_day,
    own_why,
    entered_at,
    begun_at,
    assigned_at,
    applied_at,
    closed_at,
    ...rest
  } = row
  return {
    ...rest,
    majorWhy: major_why,
    own: own_day === null || own_why === null ? null : { day: own_day, why: own_why },
    enteredAt: entered_at,
    begunAt: begun_at,
    assignedAt: assigned_at,
    appliedAt: applied_at,
    closedAt: closed_at,
  }
}

export const stepOf = ({ county: _c, matter: _m, ...step }: Kept<'matter_step'>): MatterStep => step
