import type { Citation } from '../declare/citation.ts'
import type { Decision } from '../declare/decision.ts'
import type { Question } from '../declare/question.ts'
import type { Settling } from '../evaluate/settling.ts'
import type { FactNode } from '../expression/node.ts'
import type { Type } from '../expression/type.ts'
import type { Value } from '../expression/value.ts'

/** A named figure or rule on the way to the outcome, in the order of working. */
export interface Step {
  readonly name: string
  /** How it was worked out, in words: `12,000 度 × 0.1 元/度 = 1,200 元，超过用电封顶 1,040 元，故为 1,040 元`. */
  readonly formula?: string
  /** How the terms and accruals in it were counted, one sentence a line: what was skipped and why, where each began and ended. */
  readonly counted?: readonly string[]
  readonly value: Value
  readonly type: Type
  readonly at: Citation
}

/** A convention without which the outcome would be another. */
export interface UsedConvention {
  readonly name: string
  readonly reading: string
  readonly basis: string
}

/** What every outcome says of its grounds. */
export interface Grounds {
  /** The clauses it rests on, the asked rule's first. */
  readonly basis: readonly Citation[]
  readonly steps: readonly Step[]
  readonly conventions: readonly UsedConvention[]
  /** Decisions that settled what the text leaves open. */
  readonly decisions: readonly Decision[]
}

/** What may still come out while facts are missing: words of a choice, or a range. */
export type Possible =
  | { readonly kind: 'words'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly from: Value; readonly to: Value }

/** The outcome under one way of reading what is open. */
export interface ReadOutcome {
  /** Question's name → reading. */
  readonly answers: Readonly<Record<string, string>>
  readonly argument: string
  readonly outcome: Outcome
}

export type Outcome = Grounds &
  (
    | { readonly kind: 'known'; readonly type: Type; readonly value: Value }
    | {
        readonly kind: 'unknown'
        /**
         * Facts to ask for next, in declared order: all that any reading of an open question still needs. What only one
         * reading needs is asked too, since that reading could not be shown beside the others without it; a decision for
         * another reading makes it needless.
         */
        readonly missing: readonly FactNode[]
        /** What else keeps it unknown, such as a year without its official calendar. */
        readonly because?: string
        readonly possible?: Possible
        /** For missing numbers: on which side of these bounds each lies would settle it. */
        readonly settling: readonly Settling[]
      }
    | { readonly kind: 'inapplicable'; readonly why: string }
    | { readonly kind: 'unstated'; readonly what: string; readonly looked: readonly string[] }
    | {
        readonly kind: 'open'
        readonly questions: readonly Question[]
        /** Empty where there are more combinations than can be shown. */
        readonly readings: readonly ReadOutcome[]
      }
  )

export type OutcomeKind = Outcome['kind']
