import type { Convention, Question } from '../declare/question.ts'
import { questionsIn } from '../evaluate/settled.ts'
import { type FactNode, nodeOf } from '../expression/node.ts'
import { nodesUnder } from '../expression/parts.ts'
import type { Day, Moment } from '../expression/type.ts'
import type { Doubts } from './doubts.ts'
import type { Point, SpanUnit } from './span.ts'
import type { Under } from './under.ts'

interface Said {
  /** As an official would print it: 每季度首月5日前. */
  readonly words: string
}

/** Days of every week, month, quarter or year. */
export interface Recurring extends Said {
  readonly kind: 'recurring'
  readonly unit: SpanUnit
  readonly points: readonly Point[]
  /** 前: whether the day itself counts is open. */
  readonly before: boolean
  readonly months?: '单月' | '双月'
  /** `YYYY-MM-DD`: not before this day; absent where it begins with the document. */
  readonly since?: string
  /** Absent where it is due under every reading. */
  readonly under?: Under
  readonly doubts: Doubts
}

/** So many times in every span, by its end where no day is named. */
export interface Times extends Said {
  readonly kind: 'times'
  readonly unit: SpanUnit
  readonly times: number
  readonly doubts: Doubts
}

/** Every so many hours after a moment, the last not after the end; without an end for as long as one looks. */
export interface EveryHours extends Said {
  readonly kind: 'hours'
  readonly hours: number
  readonly from: Moment
  readonly until?: Moment
}

/** So long after or before something that happens. */
export interface Within extends Said {
  readonly kind: 'within'
  /** The last day or moment, before it is asked what becomes of a day of rest. */
  readonly last: Day | Moment
  /** Absent where the last day is a working day by itself, or a moment. */
  readonly doubts?: Doubts
}

/** One day that the text names. */
export interface Once extends Said {
  readonly kind: 'once'
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly before: boolean
  /** Absent where it is due under every reading. */
  readonly under?: Under
  readonly doubts: Doubts
}

/** No day can be given, and why: 立即 and 定期 without a figure. */
export interface Undated extends Said {
  readonly kind: 'undated'
  readonly why: string
  /** Words looked for in the document and not found. */
  readonly looked: readonly string[]
}

/** When a duty falls due, as declared. */
export type DueRule = Recurring | Times | EveryHours | Within | Once | Undated

/** What is open about the days of a rule. */
export function doubtsOf(rule: DueRule): readonly (Question | Convention)[] {
  switch (rule.kind) {
    case 'recurring': {
      const { doubts, before, months, under } = rule
      return [
        ...(under ? [under.question] : []),
        ...(before ? [doubts.before] : []),
        ...(months ? [doubts.months] : []),
        doubts.rest,
      ]
    }
    case 'times':
      return [...(isSpanOpen(rule.unit) ? [rule.doubts.span] : []), rule.doubts.rest]
    case 'once':
      return [
        ...(rule.under ? [rule.under.question] : []),
        ...(rule.before ? [rule.doubts.before] : []),
        rule.doubts.rest,
      ]
    case 'within':
      return [...questionsUnder(rule.last), ...(rule.doubts ? [rule.doubts.rest] : [])]
    case 'hours':
      return [rule.from, ...(rule.until ? [rule.until] : [])].flatMap(questionsUnder)
    case 'undated':
      return []
  }
}

/** The facts that the days of a rule count from, in the order in which the document declares them. */
export function factsOfDue(rule: DueRule): readonly FactNode[] {
  if (rule.kind !== 'within' && rule.kind !== 'hours') return []
  const operands = rule.kind === 'within' ? [rule.last] : [rule.from, ...(rule.until ? [rule.until] : [])]
  const facts = operands.flatMap((operand) => [...nodesUnder(nodeOf(operand))].filter((node) => node.op === 'fact'))
  return [...new Set(facts)].toSorted((a, b) => a.order - b.order)
}

/** 每半年, 每年: of the calendar, or from the day of force. A month and a quarter are always the calendar's. */
export const isSpanOpen = (unit: SpanUnit): boolean => unit === '半年' || unit === '年'

const questionsUnder = (operand: Day | Moment): readonly (Question | Convention)[] => [
  ...questionsIn([...nodesUnder(nodeOf(operand))]),
]
