import type { GazetteIssue } from '../issue.ts'
import type { LaidOut } from '../laid-out.ts'
import type { OfficialPaper } from '../paper.ts'

/** A paper in one of its forms, or an issue, which is a PDF. */
export type Asked =
  | { readonly form: 'pdf' | 'docx'; readonly paper: OfficialPaper }
  | { readonly form: 'issue'; readonly issue: GazetteIssue }

/** What the thread is asked. */
export interface Task {
  readonly id: number
  readonly what: Asked
  /** Seconds since 1970 that the file's description gives. */
  readonly at: number
}

export type Done = { readonly id: number; readonly laidOut: LaidOut } | { readonly id: number; readonly broke: string }
