import type { Block } from '../blocks.ts'
import type { Marked } from '../marked.ts'
import type { SeededRule, TruthAttachment } from '../truth.ts'

/** A document before it is printed. */
export interface Draft {
  readonly number: string | null
  /** 关于…的通知, as it stands over the document. */
  readonly title: string
  /** As the contents print it. */
  readonly contentsTitle: string
  readonly kind: string
  readonly issuer: string
  readonly issued: Temporal.PlainDate
  readonly addressees: readonly Marked[]
  /** The covering notice's own paragraphs and the title of the text it carries; null where the document speaks itself. */
  readonly carried: { readonly notice: readonly Block[]; readonly title: string; readonly printedTitle: string } | null
  readonly body: readonly Block[]
  readonly openness: string | null
  readonly attachments: readonly (TruthAttachment & { readonly body?: readonly Block[] })[]
  readonly explains: string | null
  readonly interprets: string | null
  readonly effective?: string
  readonly validFor?: string
  /** Faults of the document as a whole. */
  readonly plants: readonly SeededRule[]
}

/** What is settled about a document before it is written. */
export interface Commission {
  readonly number: string | null
  readonly issuer: string
  readonly issued: Temporal.PlainDate
  readonly subject: string
}
