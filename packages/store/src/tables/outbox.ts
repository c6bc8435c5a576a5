import type { At, AtOrNull } from './columns.ts'

export interface OutboxMessageTable {
  county: string
  key: string
  channel: 'email' | 'webhook' | 'in-app'
  format: 'plain' | 'wecom' | 'dingtalk' | null
  recipient: string | null
  subject: string | null
  body: string | null
  state: 'waiting' | 'sending' | 'sent' | 'unknown' | 'given-up' | 'rehearsed' | 'counted'
  put_at: At
  due_at: At
  attempts: number
  worker: string | null
  alive_until: AtOrNull
  ended_at: AtOrNull
  message: string | null
  leave: string | null
}
