import type { BodyNames, Finding, Reading } from '../types.ts'
import type { Site } from './site.ts'

/** What every rule looks at. */
export interface RuleInput {
  readonly source: string
  readonly reading: Omit<Reading, 'findings'>
  readonly bodies: readonly BodyNames[]
  /** Every node of every document in printed order, frame included. */
  readonly sites: readonly Site[]
  /** Those of them that are clauses: labelled units and paragraphs, without frame, tables and rows. */
  readonly clauses: readonly Site[]
}

/** Looks for one kind of fault. Pure and linear in the text. */
export type Rule = (input: RuleInput) => Finding[]
