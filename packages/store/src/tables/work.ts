import type { At, AtOrNull } from './columns.ts'

export interface RecurringWorkTable {
  county: string
  name: string
  registered_at: At
  done_through: string | null
  running_for: string | null
  worker: string | null
  alive_until: AtOrNull
  failures: number
  retry_at: AtOrNull
}

export interface WorkRunTable {
  county: string
  name: string
  moment: string
  state: 'running' | 'done' | 'failed'
  attempts: number
  began_at: At
  ended_at: AtOrNull
  skipped: number
  message: string | null
}
