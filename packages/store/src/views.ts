import type { Attachment, Finding, GazetteDocument, Issue, Node, Severity } from '@zhengling/gazette'
import type { Signature } from './actor.ts'
import type { MadeBy } from './tables.ts'

/**
 * How many findings are open by severity, how many an editor has accepted as printed so or dismissed, and how many a
 * correction or a later attachment has settled.
 */
export type FindingCounts = Readonly<Record<Severity | 'accepted' | 'dismissed' | 'solved', number>>

export interface SourceView {
  /** Its name for `sourceText`. */
  readonly hash: string
  /** SM3 of the bytes as received. */
  readonly bytesHash: string
  readonly name: string
  readonly format: string
  readonly encoding: string
}

export interface IssueSummary {
  readonly slug: string
  readonly version: number
  readonly title: string | null
  readonly year: number | null
  readonly number: number | null
  readonly serial: number | null
  /** The day printed on the issue, YYYY-MM-DD. */
  readonly printedOn: string | null
  readonly importedAt: Temporal.Instant
  /** When this version was published here; null while only those inside see it. */
  readonly publishedAt: Temporal.Instant | null
  readonly documents: number
  readonly clauses: number
  readonly facts: number
  readonly findings: FindingCounts
}

export interface DocumentSummary {
  readonly slug: string
  readonly version: number
  readonly number: string | null
  readonly title: string
  readonly kind: string
  readonly issuer: string | null
  /** YYYY-MM-DD, null where none is printed or it is not a day of the calendar. */
  readonly issued: string | null
  /** Nodes with a text of their own that are no headings. */
  readonly clauses: number
  readonly facts: number
  readonly findings: FindingCounts
}

export interface VersionView {
  readonly version: number
  readonly madeBy: MadeBy
  readonly reason: string | null
  readonly madeAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
}

export interface IssueView extends IssueSummary {
  readonly issue: Issue
  readonly front: readonly Node[]
  readonly back: readonly Node[]
  readonly source: SourceView
  /** In the order of print, each in the newest version that the actor may see. */
  readonly contents: readonly DocumentSummary[]
  readonly versions: readonly {
    readonly version: number
    readonly importedAt: Temporal.Instant
    readonly publishedAt: Temporal.Instant | null
  }[]
}

export interface FindingView extends Finding {
  /** With `owner`, its name for `dismissFinding`: SM3 of rule, document, clause and message. */
  readonly fingerprint: string
  /** The issue it was found in, or the document whose later attachment it was found in. */
  readonly owner: { readonly kind: 'issue' | 'document'; readonly id: string }
  /** Slug of the document it is about, null where it is about the issue. */
  readonly documentSlug: string | null
  /**
   * accepted: compared with the original, which says so; stays public. dismissed: no problem; hidden from the public.
   * solved: it no longer holds of the text in force.
   */
  readonly state: 'open' | 'accepted' | 'dismissed' | 'solved'
  /** What the editor wrote when judging or reopening it, or for the correction that settled it. */
  readonly reason: string | null
  /** The clause whose correction settled it, or the attachment (附件N) that did by being brought in; else null. */
  readonly solvedBy: string | null
  /** 0: spans count in the source of the issue. N: in that of attachment N of its document. */
  readonly origin: number
  /** Of a finding that a correction made: the clause that each span counts in (its own text in force); else null. */
  readonly within: readonly string[] | null
}

export interface CorrectionView {
  readonly clause: string
  /** As printed. */
  readonly print: string
  /** As it should read. */
  readonly text: string
  readonly reason: string
  readonly madeAt: Temporal.Instant
  readonly actor: Signature
  /** The version that brought it. */
  readonly since: number
}

export interface AttachmentView extends Attachment {
  /** The source it was imported from later; null where it is printed in the issue or still missing. */
  readonly importedFrom: SourceView | null
}

export interface DocumentView {
  readonly slug: string
  readonly version: number
  /** Newest version that the actor may see. */
  readonly newest: number
  readonly issue: string
  readonly issueVersion: number
  /** False where a later version of the issue no longer prints it. */
  readonly inIssue: boolean
  /**
   * Texts in force: where an editor corrected a clause, `text` is the correction and `corrections` has the print. The
   * body of such a clause and its facts count in its own text, all other positions in `source`.
   */
  readonly document: GazetteDocument
  readonly corrections: readonly CorrectionView[]
  readonly findings: readonly FindingView[]
  readonly attachments: readonly AttachmentView[]
  /** Paths under 附件N/ of attachments imported later have their positions in that attachment's source, not in this. */
  readonly source: SourceView
  readonly versions: readonly VersionView[]
}

export interface ClauseView {
  readonly slug: string
  readonly version: number
  readonly newest: number
  readonly number: string | null
  readonly title: string
  readonly issuer: string | null
  readonly issued: string | null
  readonly node: Node
  /** SM3 of the clause with its children, `sm3:` and 64 digits. */
  readonly fingerprint: string
  /** The nodes above it, outermost first, without their children. */
  readonly above: readonly Node[]
  readonly facts: GazetteDocument['facts']
  readonly findings: readonly FindingView[]
  readonly correction: CorrectionView | null
}
