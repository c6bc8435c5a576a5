import type { PolicyHead } from '../declare/citation.ts'
import type { Answers } from '../evaluate/evaluation.ts'
import { sayDay } from '../explain/say.ts'
import { choose } from '../expression/choice.ts'
import { date, no } from '../expression/constant.ts'
import { type Node, nodeOf } from '../expression/node.ts'
import { byReading } from '../expression/open.ts'
import { movedFromRest } from '../expression/rest.ts'
import { monthsAfter } from '../expression/term.ts'
import type { Day } from '../expression/type.ts'
import { isSpanOpen, type Once, type Recurring, type Times } from './rule.ts'
import { dayIn, monthsOf, type Span, spansIn } from './span.ts'
import { dayUnder } from './under.ts'

/** One time at which a duty is due, before it is known which day that is under which reading. */
export interface Instance {
  /** `2022年6月`, `第1个半年`; empty where it happens once. */
  readonly period: string
  /** The day that is printed or meant, where there is one: decisions of that day count. */
  readonly printed?: Temporal.PlainDate
  readonly node: Node
  /** How the day came about before any term was counted, under the answers. */
  said(answers: Answers): readonly string[]
}

type PlainDate = Temporal.PlainDate
type Window = readonly [from: PlainDate, to: PlainDate]

const isWithin = (day: PlainDate, [from, to]: Window): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0

/** The days on which a document is in force, as far as they lie in the window. */
const inForce = ({ from, until }: PolicyHead, day: PlainDate): boolean =>
  from <= day.toString() && (until === undefined || day.toString() <= until)

/** What is printed for a day of a window while the document is in force. */
export function recurringInstances(rule: Recurring, head: PolicyHead, window: Window): readonly Instance[] {
  return spansIn(rule.unit, ...window).flatMap((span) =>
    rule.points
      .map((point) => dayIn(rule.unit, span, point))
      .filter((day) => isWithin(day, window) && inForce(head, day) && (rule.since ?? '') <= day.toString())
      .map((day) => {
        const asked = dayUnder(settled(day, rule), rule)
        const node = nodeOf(rule.months === undefined ? asked : inMonth(asked, day, rule, head))
        return { period: span.label, printed: day, node, said: (answers) => saidOf(day, rule, answers) }
      }),
  )
}

export const onceInstance = (rule: Once): Instance => {
  const day = Temporal.PlainDate.from(rule.date)
  return {
    period: '',
    printed: day,
    node: nodeOf(dayUnder(settled(day, rule), rule)),
    said: (answers) => saidOf(day, rule, answers),
  }
}

const operandOf = (day: PlainDate): Day => date(day.toString())

function settled(day: PlainDate, { before, doubts }: Recurring | Once): Day {
  const printed = operandOf(day)
  const last = before
    ? byReading(doubts.before, { 含当日: printed, 不含当日: operandOf(day.subtract({ days: 1 })) })
    : printed
  return movedFromRest(last, doubts.rest)
}

function saidOf(day: PlainDate, { words, before, doubts }: Recurring | Once, answers: Answers): readonly string[] {
  const printed = `${words}：${sayDay(day)}`
  if (!before || answers.get(doubts.before.id) !== '不含当日') return [printed]
  return [printed, `“前”不含当日，至迟为${sayDay(day.subtract({ days: 1 }))}`]
}

function inMonth(asked: Day, day: PlainDate, { months, doubts }: Recurring, head: PolicyHead): Day {
  const isOdd = day.month % 2 === 1
  const start = Temporal.PlainDate.from(head.from)
  const passed = (day.year - start.year) * 12 + day.month - start.month
  const none = (why: string): Day => choose([{ when: no, is: asked }], why)
  return byReading(doubts.months, {
    按月份单双: isOdd === (months === '单月') ? asked : none(`${day.month}月是${isOdd ? '单' : '双'}数月份`),
    按间隔: months === '单月' || (passed > 0 && passed % 2 === 0) ? asked : none('距施行之月不是整两个月'),
  })
}

/**
 * So many times in a span: by its last day. The first span is the one in which the document comes into force; a span that
 * ends after the document's term is not asked for.
 */
export function timesInstances(rule: Times, head: PolicyHead, [from, to]: Window): readonly Instance[] {
  // Counted from the day of force, a span ends up to its own length after the calendar's.
  const earliest = from.subtract({ months: monthsOf(rule.unit) })
  const start = Temporal.PlainDate.from(head.from)
  const spans = spansIn(rule.unit, start, to).map((span, i) => ({ span, n: i + 1 }))
  return spans
    .filter(({ span }) => inForce(head, span.last) && Temporal.PlainDate.compare(earliest, span.last) <= 0)
    .map(({ span, n }) => timesInstance(rule, head, span, n))
}

function timesInstance(rule: Times, { from }: PolicyHead, span: Span, n: number): Instance {
  const { unit, doubts } = rule
  const months = monthsOf(unit)
  const isOpen = isSpanOpen(unit)
  const end = operandOf(span.last)
  const last = isOpen
    ? byReading(doubts.span, { 按自然期间: end, 自施行起算: monthsAfter(date(from), `${n * months}个月`) })
    : end
  return {
    period: isOpen ? `第${n}个${unit}` : span.label,
    printed: span.last,
    node: nodeOf(movedFromRest(last, doubts.rest)),
    said: (answers) =>
      isOpen && answers.get(doubts.span.id) === '自施行起算'
        ? []
        : [`${rule.words}：${span.label}的最后一日为${sayDay(span.last)}`],
  }
}

/** Days beside a window in which a day may be printed that is due in it: days of rest move it by less. */
export const withMargin = ([from, to]: Window): Window => [from.subtract({ months: 1 }), to.add({ months: 1 })]
