import type { BodyNames, Finding, Reading } from '../types.ts'
import { attachmentNotPrinted } from './attachment-not-printed.ts'
import { bodyNames } from './body-names.ts'
import { bracketUnbalanced } from './bracket-unbalanced.ts'
import { characterDamaged } from './character-damaged.ts'
import { characterDoubled } from './character-doubled.ts'
import { contentsMismatch } from './contents-mismatch.ts'
import { inlineCount } from './count-mismatch.ts'
import { dateInvalid } from './date-invalid.ts'
import { dateOrder } from './date-order.ts'
import { documentDates } from './document-dates.ts'
import { headingRepeated } from './heading-repeated.ts'
import { labels } from './labels.ts'
import { latinStray } from './latin-stray.ts'
import { listCount } from './list-count.ts'
import { punctuationDoubled } from './punctuation-doubled.ts'
import { punctuationMixed } from './punctuation-mixed.ts'
import { quoteUnbalanced } from './quote-unbalanced.ts'
import { rangeDamaged } from './range-damaged.ts'
import { referenceMissing } from './reference-missing.ts'
import { referenceUnfit } from './reference-unfit.ts'
import type { Rule } from './rule.ts'
import { sentenceUnfinished } from './sentence-unfinished.ts'
import { isClause, sitesOf } from './site.ts'
import { sumMismatch } from './sum-mismatch.ts'
import { titleMismatch } from './title-mismatch.ts'
import { wordDoubled } from './word-doubled.ts'

/** Every rule of 校核, in the order in which an editor would want to hear of their findings. */
const RULES: readonly Rule[] = [
  contentsMismatch,
  titleMismatch,
  labels,
  headingRepeated,
  sumMismatch,
  inlineCount,
  listCount,
  referenceMissing,
  referenceUnfit,
  dateInvalid,
  dateOrder,
  documentDates,
  rangeDamaged,
  bracketUnbalanced,
  quoteUnbalanced,
  characterDamaged,
  characterDoubled,
  wordDoubled,
  latinStray,
  punctuationDoubled,
  sentenceUnfinished,
  bodyNames,
  attachmentNotPrinted,
  punctuationMixed,
]

export interface FindingContext {
  /** The bodies that the county knows, under all their names; without them names are not compared. */
  readonly bodies?: readonly BodyNames[]
}

/** 校核: what in a reading an editor should look at. Pure; nothing is repaired. Findings stand in the order of the text. */
export function findFindings(
  reading: Omit<Reading, 'findings'>,
  source: string,
  context: FindingContext = {},
): Finding[] {
  const sites = sitesOf(reading)
  const input = { source, reading, bodies: context.bodies ?? [], sites, clauses: sites.filter(isClause) }
  return RULES.flatMap((rule) => rule(input)).toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}
