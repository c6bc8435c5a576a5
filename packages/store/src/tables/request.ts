import type { RequestWay } from '@zhengling/national'
import type { Signature } from '../actor.ts'
import type { At, Day, Jsonb } from './columns.ts'

export type RequestState = '待确认' | '办理' | '待补正' | '已答复' | '已撤回' | '视为放弃'

export interface InfoRequestTable {
  county: string
  id: string
  year: number
  n: number
  unit: string
  way: RequestWay
  code_hash: string
  state: RequestState
  sealed: string
  entered_at: At
  answer: string | null
  ended: Day | null
  revision: number
}

export interface InfoRequestKeyTable {
  county: string
  request: string
  master_key: string
  wrapped: string
}

export type RequestStepKind =
  | '提出'
  | '确认收到'
  | '告知补正'
  | '收到补正'
  | '征求意见'
  | '送达'
  | '收到意见'
  | '延长'
  | '答复'
  | '撤回'
  | '视为放弃'

/** What a step has besides its day and words, by its kind. Days are `YYYY-MM-DD`. */
export interface RequestStepDetail {
  /** 提出: whether that day is the day of receipt; the others are confirmed first. */
  readonly received?: boolean
  /** 告知补正: the last day that the applicant has. */
  readonly until?: string
  /** 征求意见: who is asked. */
  readonly who?: '第三方' | '其他机关'
  /** 送达, 收到意见: the step in which it was asked. */
  readonly asked?: number
  /** 收到意见: whether it consents. */
  readonly consents?: boolean
  /** 延长: working days. */
  readonly days?: number
  /** 答复: which of the kinds. */
  readonly answer?: string
}

export interface InfoRequestStepTable {
  county: string
  request: string
  n: number
  kind: RequestStepKind
  day: Day
  detail: Jsonb<RequestStepDetail>
  sealed: string | null
  at: At
  by: Jsonb<Signature>
}
