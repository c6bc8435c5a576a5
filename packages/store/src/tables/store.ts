import type { At, Day } from './columns.ts'

export interface SchemaMigrationTable {
  number: number
  name: string
  checksum: string
  applied_at: At
}

export interface StoreMetaTable {
  county: string
  kind: 'real' | 'rehearsal'
  rehearsal_from: Day | null
  created_at: At
}
