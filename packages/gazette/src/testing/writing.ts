import type { County } from './county.ts'
import type { Random } from './random.ts'
import type { Seeding } from './seeding.ts'

/** What a writer of sentences has before it. */
export interface Writing {
  readonly choose: Random
  readonly county: County
  readonly seeds: Seeding
  /** 成文日期 of the document. */
  readonly issued: Temporal.PlainDate
  /** Departments that this document may name, each under one name. */
  readonly departments: readonly string[]
}
