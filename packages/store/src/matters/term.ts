import { type Calendar, countTerm, ratio, sayCount } from '@zhengling/law'
import { type ChoiceName, choices, type SupervisionRules } from './rules.ts'

/** How a term is counted, all said. */
export interface Way {
  readonly 计日: '自然日' | '工作日'
  readonly 起算: '登记' | '交办'
  readonly 顺延: '不顺延' | '顺延'
}

/** Every way of counting that the settings leave open; the strictest first. */
export function waysOf(rules: SupervisionRules): readonly Way[] {
  const open = <N extends ChoiceName>(name: N) => (rules[name] === null ? choices[name] : [rules[name].value])
  const [days, starts, rests] = [open('计日'), open('起算'), open('顺延')] as readonly [
    readonly Way['计日'][],
    readonly Way['起算'][],
    readonly Way['顺延'][],
  ]
  return days.flatMap((计日) => starts.flatMap((起算) => rests.map((顺延) => ({ 计日, 起算, 顺延 }))))
}

export interface Term {
  readonly n: number
  readonly unit: '日' | '个月'
}

/** The last day of a term with how it was counted, or why it cannot be counted. */
export type Ended =
  | { readonly last: Temporal.PlainDate; readonly counted: readonly string[] }
  | { readonly last: null; readonly because: string }

/** Counts a term from a day in one way. A month is one by the calendar in either way of counting days. */
export function endOf({ n, unit }: Term, from: Temporal.PlainDate, way: Way, calendar: Calendar): Ended {
  const by = unit === '日' && way.计日 === '工作日' ? '个工作日' : unit
  const count = countTerm(by, from, ratio(BigInt(n), 1n), calendar)
  if (!('last' in count)) return { last: null, because: 'because' in count ? count.because : '无法计算' }
  const [last, counted] = [Temporal.PlainDate.from(count.last.toString()), sayCount(count)]
  if (way.顺延 === '不顺延') return { last, counted }
  return moved(last, counted, calendar)
}

function moved(last: Temporal.PlainDate, counted: readonly string[], calendar: Calendar): Ended {
  let day = last
  for (;;) {
    const works = calendar.isWorkingDay(day)
    if (works === undefined)
      return { last: null, because: `${day.year}年的放假安排尚未公布或未收录，最后一日是否顺延无法确定` }
    if (works) break
    day = day.add({ days: 1 })
  }
  const said = day.equals(last) ? [] : [`${last.toString()} 休息，顺延至 ${day.toString()}`]
  return { last: day, counted: [...counted, ...said] }
}
