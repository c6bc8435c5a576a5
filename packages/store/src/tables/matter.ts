import type { Signature } from '../actor.ts'
import type { At, AtOrNull, Day, Jsonb } from './columns.ts'

export interface SupervisionTable {
  county: string
  setting: '计日' | '起算' | '顺延' | '临近'
  value: string
  source: string
  set_at: At
  set_by: string
}

/** Where a document lists a category of matters, in its own words; null where its clause does not list it. */
export interface Listed {
  readonly document: string
  readonly clause: string
  readonly words: string | null
}

/** One step of a plan with its last day, `YYYY-MM-DD`. */
export interface PlanNode {
  readonly what: string
  readonly due: string
}

export interface MatterTable {
  county: string
  id: string
  what: string
  category: string
  listed: Jsonb<readonly Listed[]>
  source: '议定' | '交办' | '台账' | '上级' | '其他'
  origin: string
  assigner: string
  item: string | null
  leads: Jsonb<readonly string[]>
  along: Jsonb<readonly string[]>
  checker: string | null
  major: boolean
  major_why: string
  scale: '一般' | '较大'
  own_day: Day | null
  own_why: string | null
  state: '待交办' | '办理' | '待核查' | '已销号' | '已撤回'
  round: number
  entered_at: At
  begun_at: At
  assigned_at: AtOrNull
  applied_at: AtOrNull
  closed_at: AtOrNull
  nodes: Jsonb<readonly PlanNode[]>
  proposed: Jsonb<readonly PlanNode[]>
  sample: string | null
  revision: number
  cause: string | null
}

/** What can be done on a matter. */
export type StepKind =
  | '登记'
  | '交办'
  | '签收'
  | '报处理情况'
  | '报节点计划'
  | '核准计划'
  | '退回计划'
  | '报节点'
  | '申请销号'
  | '销号'
  | '退回'
  | '抽中'
  | '复查合格'
  | '重新办理'
  | '约谈'
  | '移交'
  | '改定'
  | '撤回'

/** What a step has besides its words, by its kind. */
export interface StepDetail {
  /** 报节点计划, 核准计划: the plan. */
  readonly nodes?: readonly PlanNode[]
  /** 报节点: which of the plan, from 0. */
  readonly node?: number
  /** 申请销号: what shows that it is settled. */
  readonly evidence?: readonly string[]
  /** 约谈: who was summoned; by whom; the day. 移交: to whom. Both: on which of the document's grounds, and the basis. */
  readonly summoned?: string
  readonly holder?: string
  readonly day?: string
  readonly to?: string
  readonly ground?: string
  readonly basis?: string
  /** 约谈, 移交: the matter that follows. */
  readonly follows?: string
  /** 抽中, 复查合格: which sample. */
  readonly sample?: string
  /** 改定: what was changed, before and after. */
  readonly changed?: readonly { readonly what: string; readonly from: string; readonly to: string }[]
}

export interface MatterStepTable {
  county: string
  matter: string
  n: number
  round: number
  kind: StepKind
  units: Jsonb<readonly string[]>
  said: string
  detail: Jsonb<StepDetail>
  secret: boolean
  at: At
  by: Jsonb<Signature>
}

export interface MatterSampleTable {
  county: string
  id: string
  basis: string
  since: Day
  until: Day
  head_seq: number
  head_hash: string
  population: Jsonb<readonly string[]>
  drawn: Jsonb<readonly string[]>
  at: At
  by: Jsonb<Signature>
}
