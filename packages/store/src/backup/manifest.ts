import type { JournalHead } from '../journal.ts'

/** Where a backup comes from: its first file. */
export interface Origin {
  readonly product: 'zhengling'
  /** Of the form of this file; another number is refused. */
  readonly form: 1
  readonly county: string
  readonly kind: 'real' | 'rehearsal'
  /** Of the schema, by number and checksum. */
  readonly migrations: readonly { readonly number: number; readonly checksum: string }[]
  readonly takenAt: string
  readonly journal: JournalHead | null
}

/** What a backup holds: its last file. */
export interface Manifest extends Origin {
  readonly tables: readonly TableDigest[]
  readonly leftOut: Readonly<Record<string, string>>
}

/** Rows of a table and the SM3 of its lines, in the order of its key. */
export interface TableDigest {
  readonly name: string
  readonly rows: number
  readonly sm3: string
}
