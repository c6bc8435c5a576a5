import type { Citation } from '@zhengling/law'
import type { UnitClass } from '@zhengling/store'

/** Who is to be put in order, and by which rule of the document one knows. */
export interface Ranked {
  readonly at: Citation
  /** The rule, asked with the name of a class as the fact; absent where all classes are ranked. */
  readonly rule?: { readonly name: string; readonly fact: string }
}

/** What a county's documents say of ranking and assessment (排队通报, 考核). */
export interface Assessment {
  readonly classes: readonly UnitClass[]
  readonly monthly: Ranked
  readonly quarterly: Ranked
  /** Where marks would be expected, and the words looked for: none are stated. */
  readonly marks: { readonly at: Citation; readonly looked: readonly string[] }
}

export const kinds = { monthly: '每月排队通报', quarterly: '每季度考核' } as const
export type AssessmentKind = keyof typeof kinds
