import { type Refused, refused } from '../refused.ts'
import type { AskedFigure, Figure } from '../tables.ts'

/** What is written for a figure that does not concern the unit. */
export const NOT_CONCERNED = '不涉及'

const DIGITS = 15

/**
 * Why figures cannot be handed in; null where they can. All that are given must be as their clause asks; whoever says that the
 * duty is done gives all of them.
 */
export function unfitFigures(
  asks: readonly AskedFigure[],
  figures: readonly Figure[],
  closes: boolean,
): Refused<'figure' | 'wanting'> | null {
  const foreign = figures.find(({ name, unit }) => !asks.some((one) => one.name === name && one.unit === unit))
  if (foreign !== undefined)
    return refused('figure', `“${foreign.name}”（${foreign.unit}）不在这一事项要报的数字之列。请刷新本页后重填。`)
  for (const asked of asks) {
    const value = figures.find(({ name }) => name === asked.name)?.value ?? ''
    const fault = value === '' ? (closes ? '没有填' : null) : faultOf(asked, value)
    if (fault === null) continue
    const concern = `与本单位无关的写“${NOT_CONCERNED}”。`
    return refused(value === '' ? 'wanting' : 'figure', `“${asked.name}”（${asked.unit}）${fault}。${concern}`)
  }
  return null
}

/** What is wrong with one figure as written, in words that say what would be right. */
function faultOf({ step }: AskedFigure, value: string): string | null {
  if (value === NOT_CONCERNED) return null
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? []
  if (sign === undefined) return `写成了“${value.slice(0, 40)}”，应只写数字，例如 ${step === '1' ? '120' : '120.5'}`
  if (sign === '-') return `写成了“${value.slice(0, 40)}”，不能小于零`
  if (whole.length + part.length > DIGITS) return `有 ${whole.length + part.length} 位数字，最多 ${DIGITS} 位`
  const places = step.split('.')[1]?.length ?? 0
  if (part.length <= places) return null
  return places === 0 ? `写成了“${value}”，应为整数` : `写成了“${value}”，最多写 ${places} 位小数`
}

/** Figures as they were written, without spaces, thousands apart or full-width digits; what was left blank is not there. */
export const figuresWritten = (written: readonly Figure[]): readonly Figure[] =>
  written.flatMap(({ name, unit, value }) => {
    const plain = value
      .normalize('NFKC')
      .replaceAll(/\s/gu, '')
      .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    return plain === '' ? [] : [{ name, unit, value: plain }]
  })
