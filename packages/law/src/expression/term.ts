import { isMultiple, minus, ONE, ratio, ZERO } from '../number/ratio.ts'
import { type NumIn, numberNode } from './constant.ts'
import { nodeOfKind } from './kind.ts'
import { LawError, type Node, operandOf, type TermUnit } from './node.ts'
import type { Day, Moment } from './type.ts'
import { isRatio } from './value.ts'

const shift =
  <P extends TermUnit>(unit: P, towards: 'later' | 'earlier') =>
  (of: Day, by: NumIn<P>): Day => {
    const term = wholeTerm(numberNode(by, unit), unit)
    return operandOf({
      op: 'shift',
      of: nodeOfKind('day', of),
      by: towards === 'later' ? term : negative(term),
      unit,
      type: of.type,
    })
  }

/** @throws LawError where a figure is no whole number of days, months or years, or of minutes */
function wholeTerm(term: Node, unit: TermUnit): Node {
  const figure = term.op === 'parameter' ? term.is : term
  const step = unit === '小时' ? ratio(1n, 60n) : ONE
  if (figure.op === 'constant' && isRatio(figure.value) && !isMultiple(figure.value, step))
    throw new LawError(`“${figure.printed}”应为整${unit === '小时' ? '分钟' : unit}`)
  return term
}

const negative = (term: Node): Node =>
  term.op === 'constant' && isRatio(term.value)
    ? { ...term, value: minus(ZERO, term.value) }
    : { op: 'minus', of: [{ ...numberNode('0'), type: term.type } as Node, term], type: term.type as never }

/** So many days later: the first day is not counted (民法典第二百零一条). */
export const daysAfter = shift('日', 'later')
export const daysBefore = shift('日', 'earlier')
/** Days on which offices work, by the yearly notices; in a year without its notice the answer is unknown. */
export const workingDaysAfter = shift('个工作日', 'later')
export const workingDaysBefore = shift('个工作日', 'earlier')
/** The same day of the month; where the month has none, its last (民法典第二百零二条). */
export const monthsAfter = shift('个月', 'later')
export const monthsBefore = shift('个月', 'earlier')
export const yearsAfter = shift('年', 'later')

/** So many hours later, by the clock. */
export const hoursAfter = (of: Moment, by: NumIn<'小时'>): Moment =>
  operandOf({
    op: 'shift',
    of: nodeOfKind('moment', of),
    by: wholeTerm(numberNode(by, '小时'), '小时'),
    unit: '小时',
    type: of.type,
  })

/** The last day of the month. */
export const monthEnd = (of: Day): Day => operandOf({ op: 'month-end', of: nodeOfKind('day', of), type: of.type })
