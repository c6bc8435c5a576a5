import { type NumIn, numberNode } from '../expression/constant.ts'
import { LawError, type Node, nodeOf, operandOf, type TermUnit } from '../expression/node.ts'
import {
  daysAfter,
  daysBefore,
  hoursAfter,
  monthsAfter,
  monthsBefore,
  workingDaysAfter,
  workingDaysBefore,
  yearsAfter,
} from '../expression/term.ts'
import type { Day, Moment, Num, NumberType } from '../expression/type.ts'
import type { Doubts } from './doubts.ts'
import type { Within } from './rule.ts'

type DayTerm = { [U in Exclude<TermUnit, '小时'>]: NumIn<U> }[Exclude<TermUnit, '小时'>]

/** A term that runs from an event, printed or a figure of the law: within('20个工作日').after(受理日). */
export interface WithinWord {
  (term: DayTerm): { after(event: Day): Within; before(event: Day): Within }
  (term: NumIn<'小时'>): { after(event: Moment): Within }
}

export const withinWord =
  (doubts: Doubts): WithinWord =>
  (term: string | Num) => {
    const by = numberNode(term)
    const { unit } = by.type as NumberType
    const said = typeof term === 'string' ? term : `“${nameOf(by)}”`
    const made = (words: string, last: Day | Moment): Within => {
      // Working days end on one; hours end when they end.
      const mayRest = unit !== '个工作日' && unit !== '小时'
      return Object.freeze({ kind: 'within', words, last, ...(mayRest && { doubts }) })
    }
    return {
      after: (event: Day | Moment): Within => made(`${nameOf(nodeOf(event))}后${said}内`, later(event, by, unit)),
      before: (event: Day): Within => made(`${nameOf(nodeOf(event))}前${said}`, earlier(event, by, unit)),
    }
  }

const nameOf = (node: Node): string => ('name' in node ? node.name : '事由发生')

function later(event: Day | Moment, by: Node, unit: string): Day | Moment {
  const day = event as Day
  switch (unit) {
    case '小时':
      return hoursAfter(event as Moment, operandOf(by))
    case '个工作日':
      return workingDaysAfter(day, operandOf(by))
    case '个月':
      return monthsAfter(day, operandOf(by))
    case '年':
      return yearsAfter(day, operandOf(by))
    case '日':
      return daysAfter(day, operandOf(by))
    default:
      throw new LawError(`“${unit}”不是期限的单位`)
  }
}

function earlier(event: Day, by: Node, unit: string): Day {
  switch (unit) {
    case '个工作日':
      return workingDaysBefore(event, operandOf(by))
    case '个月':
      return monthsBefore(event, operandOf(by))
    case '日':
      return daysBefore(event, operandOf(by))
    default:
      throw new LawError(`“${unit}”不能往前推算`)
  }
}
