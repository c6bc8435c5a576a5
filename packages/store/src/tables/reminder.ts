import type { At, Day, Jsonb } from './columns.ts'

export interface ReminderRuleTable {
  county: string
  before: Jsonb<readonly number[]>
  on_day: boolean
  after: Jsonb<readonly number[]>
  head_after: number | null
  office_after: number | null
  head_posts: Jsonb<readonly string[]>
  source: string
  set_at: At
  set_by: string
}

export interface ReminderAddressTable {
  county: string
  id: string
  body: string
  role: '承办' | '负责人'
  channel: 'email' | 'webhook'
  format: 'plain' | 'wecom' | 'dingtalk' | null
  recipient: string
  tests: number
  entered_at: At
  entered_by: string
}

export interface NoticeTable {
  county: string
  key: string
  body: string
  role: '承办' | '负责人'
  day: Day
  stage: '临近' | '到期' | '逾期'
  object_kind: 'duty-item' | 'matter'
  object: string
  unit: string
  subject: string
  due: Day
  provisional: boolean
  put_at: At
}

export interface NoticeReadTable {
  county: string
  account: string
  notice: string
  read_at: At
}
