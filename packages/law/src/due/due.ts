import type { Decision } from '../declare/decision.ts'
import type { Duty } from '../declare/duty.ts'
import type { Question } from '../declare/question.ts'
import type { UsedConvention } from '../outcome/outcome.ts'

/** When something is due under one way of reading what is open. */
export interface DueDate {
  /** Question's name → reading; empty where nothing open makes a difference. */
  readonly answers: Readonly<Record<string, string>>
  /** What speaks for this reading. */
  readonly argument: string
  /** Absent where it is not known under this reading; then `because` says why. */
  readonly due?: Temporal.PlainDate | Temporal.PlainDateTime
  readonly because?: string
  /** How it was counted, one sentence a line. */
  readonly counted: readonly string[]
}

/** One time at which a duty is due. */
export interface Due {
  readonly duty: Duty
  /** `2022年6月`, `第1个半年`; empty where it happens once. */
  readonly period: string
  /** The day that is printed or meant for it, where there is one: with the period it tells the times of a duty apart. */
  readonly printed?: Temporal.PlainDate
  /** One for each reading that makes another day of it, the earliest first, unknown ones last; none where no day can be given. */
  readonly dates: readonly DueDate[]
  /** Why no day can be given. */
  readonly why?: string
  /** What is open, where there is more than one reading. */
  readonly questions: readonly Question[]
  /** Conventions under whose other readings it would be another day. */
  readonly conventions: readonly UsedConvention[]
  /** Decisions that settled what the text leaves open. */
  readonly decisions: readonly Decision[]
}

/** The earliest day or moment under any reading: work goes by it until it is decided. */
export const earliest = ({ dates }: Pick<Due, 'dates'>): DueDate['due'] =>
  dates.find(({ due }) => due !== undefined)?.due
