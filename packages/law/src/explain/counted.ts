import type { DayKind } from '../calendar/calendar.ts'
import { type AccruedPart, accruedParts } from '../evaluate/accrue.ts'
import type { Count, CountedDay } from '../evaluate/count.ts'
import type { Worked } from '../evaluate/evaluation.ts'
import { countOf, timedIn } from '../evaluate/term.ts'
import type { AccrueNode, Node } from '../expression/node.ts'
import { dayType, momentType } from '../expression/type.ts'
import { decimal } from '../number/decimal.ts'
import { product, type Ratio, whole } from '../number/ratio.ts'
import { say } from './say.ts'

/** A term in one sentence: `2022年6月30日（周四）起 20 个工作日，为2022年7月28日（周四）`. */
export function sayTerm(count: Count): string {
  const { from, unit, by, last, moved, lacking } = count
  if (moved) return isSameTime(from, last) ? sayTime(last) : `${sayTime(from)}休息，${moved}至${sayTime(last)}`
  const way = by.n < 0n ? '前推' : '起'
  const end = `${sayTime(from)}${way} ${amount(by)} ${unit}，为${sayTime(last)}`
  return lacking === undefined ? end : `${end}（该月没有${lacking}日）`
}

/** Everything that was done to count it, one sentence a line. */
export function sayCount(count: Count): readonly string[] {
  const { from, unit, by, first, worked, lacking, last, moved } = count
  if (moved) return sayMove(count)
  if (from instanceof Temporal.PlainDateTime) return [sayHours(count)]
  if (first === undefined) return [`期限为零，即${sayTime(from)}`]
  const back = by.n < 0n
  const law = back ? '向前推算法无明文，参照民法典第二百零一条' : '民法典第二百零一条'
  return [
    `${sayTime(from)}当日不计入（${law}），自${sayTime(first)}${back ? '往前' : '起'}计算`,
    ...saySkipped(count),
    ...(worked.length > 0 ? [`计入 ${sayRuns(worked)}`] : []),
    ...(lacking === undefined ? [] : [`${monthOf(last)}没有${lacking}日，以月末日为最后一日（民法典第二百零二条）`]),
    `${amount(by)} ${unit}${back ? '之前' : '届满'}，最后一日为${sayTime(last)}`,
  ]
}

/** How the terms and accruals of a rule were counted, apart from those of other rules. */
export const countedIn = (root: Node, evaluation: Worked): readonly string[] =>
  timedIn(root, evaluation).flatMap((node) => {
    if (node.op === 'accrue') return accruedParts(node, evaluation).map((part) => sayAccrued(node, part, evaluation))
    const count = countOf(node, evaluation)
    return count ? sayCount(count) : []
  })

function sayAccrued({ count, rate }: AccrueNode, part: AccruedPart, evaluation: Worked): string {
  const { from, to, years, version } = part
  const result = evaluation.results.get(version.is)
  const figure = result?.kind === 'known' ? `，标准 ${say(result.value, rate.type)}` : ''
  const length = {
    年: `${decimal(years)} 个整年`,
    月: `${decimal(product(years, whole(12)))} 个整月，合 ${decimal(years)} 年`,
    日: `${from.until(to).days} 日，合 ${decimal(years)} 年`,
  }[count]
  return `自${sayTime(from)}至${sayTime(to)}（止日不计）计 ${length}${figure}`
}

const saySkipped = ({ skipped }: Count): readonly string[] =>
  skipped.length > 0 ? [`跳过 ${skipped.length} 天：${sayRuns(skipped)}`] : []

function sayMove({ from, last, moved, skipped }: Count): readonly string[] {
  if (isSameTime(from, last)) return [`${sayTime(from)}是工作日，不移`]
  return [`逢${sayRuns(skipped)}，${moved}至${sayTime(last)}`]
}

/** By the clock, day and night. */
function sayHours({ from, by, last }: Count): string {
  const [start, end] = [from as Temporal.PlainDateTime, last as Temporal.PlainDateTime]
  const { days } = start.toPlainDate().until(end.toPlainDate())
  const nights = days === 0 ? '' : `，跨 ${Math.abs(days)} 个零点`
  return `自${sayTime(start)}${by.n < 0n ? '往前' : ''}连续计 ${amount(by)} 小时${nights}，至${sayTime(end)}`
}

/** Days in a row for one reason as one run: `10月1日至7日国庆节放假（国办发明电〔2021〕11号）`. */
function sayRuns(days: readonly CountedDay[]): string {
  const inOrder = days.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  const runs: CountedDay[][] = []
  for (const one of inOrder) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const joins = before && before.day.add({ days: 1 }).equals(one.day) && reason(before.kind) === reason(one.kind)
    if (run && joins) run.push(one)
    else runs.push([one])
  }
  return runs.map(sayRun).join('、')
}

function sayRun(run: readonly CountedDay[]): string {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return ''
  const to =
    last === first ? '' : `至${first.day.month === last.day.month ? '' : `${last.day.month}月`}${last.day.day}日`
  return `${monthOf(first.day)}${first.day.day}日${to}${reason(first.kind)}`
}

const reason = (kind: DayKind | undefined): string => {
  if (kind === undefined) return ''
  return 'holiday' in kind ? `${kind.holiday}${kind.kind}（${kind.notice}）` : kind.kind
}

const monthOf = ({ year, month }: Count['last']): string => `${year}年${month}月`

const amount = (by: Ratio): string => decimal(by).replace('-', '')

const isSameTime = (a: Count['last'], b: Count['last']): boolean => a.toString() === b.toString()

const sayTime = (time: Count['last']): string => say(time, time instanceof Temporal.PlainDate ? dayType : momentType)
