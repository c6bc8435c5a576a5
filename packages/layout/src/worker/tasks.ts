import type { LaidOut } from '../laid-out.ts'
import type { OfficialPaper } from '../paper.ts'

/** What the thread is asked. */
export interface Task {
  readonly id: number
  readonly form: 'pdf' | 'docx'
  readonly paper: OfficialPaper
  /** Seconds since 1970 that the file's description gives. */
  readonly at: number
}

export type Done = { readonly id: number; readonly laidOut: LaidOut } | { readonly id: number; readonly broke: string }
