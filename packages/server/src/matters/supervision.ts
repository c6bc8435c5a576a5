import type { Citation } from '@zhengling/law'

/** What a county's documents say of supervision (督查督办). */
export interface Supervision {
  /** What may be put under it, and which clause lists it in which words; null: that clause does not list it. */
  readonly categories: readonly {
    readonly name: string
    readonly listed: readonly (Citation & { readonly words: string | null })[]
  }[]
  /** Where it says that major ones are followed by 13710. */
  readonly major: readonly Citation[]
  /** 约谈 and 移交问题线索: where they are provided for, and on which grounds. */
  readonly summons: { readonly at: Citation; readonly grounds: readonly string[] }
  readonly referral: { readonly at: Citation; readonly grounds: readonly string[] }
}
