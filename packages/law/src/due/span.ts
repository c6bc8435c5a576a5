/** The spans of the calendar in which something recurs. */
export type SpanUnit = '周' | '月' | '季度' | '半年' | '年'

export interface Span {
  /** `2022年6月`, `2022年第2季度` */
  readonly label: string
  readonly first: Temporal.PlainDate
  readonly last: Temporal.PlainDate
}

/** A day of a span: of its month so and so (0 the first), or of the week (1 Monday); 末 without a month is the span's last. */
export interface Point {
  readonly month?: number
  readonly day: number | '末'
}

const MONTHS = { 月: 1, 季度: 3, 半年: 6, 年: 12 } as const

/** The number of months in a span; none in a week. */
export const monthsOf = (unit: SpanUnit): number => (unit === '周' ? 0 : MONTHS[unit])

export function spanOf(unit: SpanUnit, day: Temporal.PlainDate): Span {
  if (unit === '周') {
    const first = day.subtract({ days: day.dayOfWeek - 1 })
    return { label: `${first.year}年${first.month}月${first.day}日起的一周`, first, last: first.add({ days: 6 }) }
  }
  const months = MONTHS[unit]
  const index = Math.floor((day.month - 1) / months)
  const first = day.with({ month: index * months + 1, day: 1 })
  return { label: labelOf(unit, first.year, index), first, last: first.add({ months }).subtract({ days: 1 }) }
}

function labelOf(unit: Exclude<SpanUnit, '周'>, year: number, index: number): string {
  switch (unit) {
    case '月':
      return `${year}年${index + 1}月`
    case '季度':
      return `${year}年第${index + 1}季度`
    case '半年':
      return `${year}年${index === 0 ? '上' : '下'}半年`
    case '年':
      return `${year}年`
  }
}

/** The spans that have a day in common with `[from, to]`, in order. */
export function spansIn(unit: SpanUnit, from: Temporal.PlainDate, to: Temporal.PlainDate): readonly Span[] {
  const spans: Span[] = []
  for (let span = spanOf(unit, from); Temporal.PlainDate.compare(span.first, to) <= 0; ) {
    spans.push(span)
    span = spanOf(unit, span.last.add({ days: 1 }))
  }
  return spans
}

/** @throws RangeError where the month does not have the day */
export function dayIn(unit: SpanUnit, { first, last }: Span, { month, day }: Point): Temporal.PlainDate {
  if (day === '末' && month === undefined) return last
  if (unit === '周') return first.add({ days: Number(day) - 1 })
  const start = first.add({ months: month ?? 0 })
  return start.with({ day: day === '末' ? start.daysInMonth : day }, { overflow: 'reject' })
}

/** A year without a leap day: a point that is in all of its spans is in those of every year. */
const COMMON_YEAR = [Temporal.PlainDate.from('2022-01-01'), Temporal.PlainDate.from('2022-12-31')] as const

/** Whether every span has such a day: 每月31日 is in seven of twelve. */
export function isAlways(unit: SpanUnit, point: Point): boolean {
  if (point.day === '末') return true
  if (unit === '周') return Number.isInteger(point.day) && point.day >= 1 && point.day <= 7
  const { day, month = 0 } = point
  const lengths = spansIn(unit, ...COMMON_YEAR).map(({ first }) => first.add({ months: month }).daysInMonth)
  return Number.isInteger(day) && day >= 1 && day <= Math.min(...lengths)
}
