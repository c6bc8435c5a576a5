import type { At } from './columns.ts'

export interface CalendarFeedTable {
  county: string
  account: string
  token_hash: string
  made_at: At
}
