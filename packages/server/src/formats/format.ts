import type { DocumentView, Explanation } from '@zhengling/store'
import type * as z from 'zod'
import type { Resolve } from '../pages/document/context.ts'

/** What a format needs to know besides the document itself. */
export interface About {
  /** Where the reader found the site, without a slash at its end: https://www.example.gov.cn */
  readonly site: string
  /** 稷山县 */
  readonly county: string
  /** The issue as people name it: 稷山县人民政府公报 2022年第2期. */
  readonly issue: string
  /** The day printed on the issue, YYYY-MM-DD, and its number of the year; null where none is printed. */
  readonly issuedOn: string | null
  readonly number: string | null
  /** Where the references of the document lead: a fragment, or an address within the site. */
  readonly references: Resolve
  /** The day a rehearsal plays, YYYY-MM-DD; null in a real store. Every format says 演练 where it is not null. */
  readonly rehearsal: string | null
  /** What explains the document. */
  readonly explanations: readonly Explanation[]
}

/** One form that a document is given out in, at its permanent address and at that address with a suffix. */
export interface DocumentFormat {
  /** Without the dot: json. */
  readonly suffix: string
  /** As it is sent. */
  readonly type: string
  /** As a page calls it. */
  readonly name: string
  /** What the JSON of it is, where it is JSON of the contract. */
  readonly shape?: z.ZodType
  make(view: DocumentView, about: About): string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>
}
