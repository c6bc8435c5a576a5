import type { Convention, Question } from '../declare/question.ts'
import type { Node, ShiftNode } from './node.ts'
import { byReading } from './open.ts'
import { daysAfter, daysBefore, workingDaysAfter, workingDaysBefore } from './term.ts'
import type { Day } from './type.ts'
import { isRatio } from './value.ts'

/**
 * What becomes of a last day on which offices rest. 民法典第二百零三条 makes the day after the rest the last one; whether it
 * reaches the duties of an office, no law says. Asked or settled by convention, never taken for granted.
 */
export type RestDoubt = Question<RestReading> | Convention<RestReading>

type RestReading = '不移' | '顺延' | '提前'

/** The day itself where offices work on it, else what the doubt makes of it. */
export const movedFromRest = (of: Day, doubt: RestDoubt): Day =>
  byReading(doubt, {
    不移: of,
    顺延: workingDaysAfter(daysBefore(of, '1日'), '1个工作日'),
    提前: workingDaysBefore(daysAfter(of, '1日'), '1个工作日'),
  })

/** What a shift moves off a day of rest, and which way; undefined for any other shift. */
export function restMove({
  unit,
  by,
  of,
}: ShiftNode): { readonly of: Node; readonly moved: '顺延' | '提前' } | undefined {
  if (unit !== '个工作日' || of.op !== 'shift' || of.unit !== '日') return undefined
  const [steps, back] = [stepsOf(by), stepsOf(of.by)]
  if (steps === 1n && back === -1n) return { of: of.of, moved: '顺延' }
  if (steps === -1n && back === 1n) return { of: of.of, moved: '提前' }
  return undefined
}

const stepsOf = (node: Node): bigint | undefined =>
  node.op === 'constant' && isRatio(node.value) && node.value.d === 1n ? node.value.n : undefined
