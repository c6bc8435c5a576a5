import type { Finding } from '../types.ts'
import type { Rule } from './rule.ts'
import { labelWith, type Step, sequencesOf } from './sequences.ts'
import { findingAt } from './site.ts'

/** A jump wider than this is another way of counting (years, codes), not a lost label. */
const WIDEST = 3

/** A number of a sequence that is left out (三 → 五), cannot be read (②, □, ④), or stands twice. */
export const labels: Rule = ({ clauses }) => {
  const ends = new Map<string, Step>()
  return sequencesOf(clauses).flatMap(({ family, steps }) => {
    const first = steps[0]
    const end = ends.get(family)
    const last = steps.at(-1)
    if (last) ends.set(family, last)
    // Some texts number on through their chapters.
    const goesOn = end?.ordinal != null && first?.ordinal != null && first.ordinal > end.ordinal
    return steps.flatMap((step, i) => {
      const before = steps[i - 1] ?? (goesOn ? end : null)
      return [...missing(before, step), ...repeated(steps[i - 1] ?? null, step)]
    })
  })
}

function repeated(before: Step | null, step: Step): Finding[] {
  const last = before?.ordinal
  if (!before || last == null || step.ordinal === null || step.ordinal > last) return []
  // A list that begins anew under the same heading is no repetition.
  if (step.ordinal === 1 && last > 1) return []
  if (step.ordinal < last - WIDEST) return []
  return [
    findingAt(step.site, 'label-repeated', 'error', {
      message: `编号“${step.site.node.label}”重复：前一条已编为“${before.site.node.label}”。`,
      settle: `请核对是否应为“${labelWith(step, last + 1)}”，或有条目误植。`,
    }),
  ]
}

function missing(before: Step | null, step: Step): Finding[] {
  if (step.ordinal === null) return unreadable(before, step)
  const last = before ? before.ordinal : 0
  if (last === null || step.ordinal <= last + 1 || step.ordinal > last + 1 + WIDEST) return []
  const lost = Array.from({ length: step.ordinal - last - 1 }, (_, i) => `“${labelWith(step, last + 1 + i)}”`).join('')
  return [
    findingAt(step.site, 'label-missing', 'error', {
      message: before
        ? `编号由“${before.site.node.label}”直接到“${step.site.node.label}”，缺${lost}。`
        : `编号从“${step.site.node.label}”开始，缺${lost}。`,
      settle: '请核对原件：是漏印了内容，还是编号排错。',
    }),
  ]
}

function unreadable(before: Step | null, step: Step): Finding[] {
  const should = before?.ordinal == null ? null : labelWith(before, before.ordinal + 1)
  return [
    findingAt(step.site, 'label-missing', 'error', {
      message: should
        ? `编号印作“${step.site.node.label}”，无法辨认，按顺序应为“${should}”。`
        : `编号印作“${step.site.node.label}”，无法辨认。`,
      settle: '请对照原件补出编号。',
    }),
  ]
}
