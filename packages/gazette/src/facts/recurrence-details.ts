import { smallNumber } from './chinese-numbers.ts'
import type { FoundKind } from './found.ts'
import { GAP, TO } from './numerals.ts'
import { matchAt } from './scan.ts'

type Value = FoundKind<'recurrence'>['value']

/** A day, month or number of times inside a recurrence, written either way. */
export const SMALL = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})'

const MONTH_IN_QUARTER = new RegExp(`${GAP}的?(首月|首个月|第[一二三1-3]个月|末月|最后一个月)`, 'uy')
const MONTH = new RegExp(`${GAP}的?(${SMALL})${GAP}月份?`, 'uy')
const DAY = new RegExp(`${GAP}的?(${SMALL})${GAP}(?:[日号]|(?=[、和]${GAP}${SMALL}${GAP}[日号]))`, 'uy')
const FURTHER_DAY = new RegExp(`${GAP}(?:[、和及与或至~—-])(?=${GAP}${SMALL}${GAP}[日号])`, 'uy')
const END = new RegExp(`${GAP}的?[月季年]?[底末]`, 'uy')
const WEEKDAY = new RegExp(
  `${GAP}的?(?:星期|周)?([一二三四五六日天])(?=前|之前|上午|下午|晚|[，。、；]|\\d|报|召开|向)`,
  'uy',
)
const BEFORE = new RegExp(`${GAP}(?:之前|以前|前)(?![期列往置提沿端述])`, 'uy')
const TIME = new RegExp(`${GAP}(?:上午|下午|晚上?)?${GAP}\\d{1,2}(?:[:：]\\d{2}|[时点](?:\\d{1,2}分)?)`, 'uy')
const TIMES = new RegExp(
  `[^，。；：、（）()“”《》0-9\\s]{0,16}?(?<![第二三上下])(${SMALL})(?:${TO}${SMALL})?${GAP}次(?![性日月年序要生])`,
  'uy',
)
const TILL = new RegExp(
  `(?:至|到|-|—|~)(?:次年|翌年|当年)?${GAP}${SMALL}${GAP}月(?:${GAP}${SMALL}${GAP}[日号]|底|份)?`,
  'uy',
)
const FURTHER_DATE = new RegExp(`${GAP}[、和及]${GAP}(?=${SMALL}${GAP}月${GAP}${SMALL}${GAP}[日号])`, 'uy')
const WEEK = '一二三四五六日'

/** What is printed after 每月, 每季度, 每年 …: the month, days, end and number of times. `from` is where 每 stands. */
export function detailed(text: string, from: number, at: number, every: Value['every']): FoundKind<'recurrence'>[] {
  const first = moment(text, at, every)
  const times = matchAt(TIMES, text, first.to)
  const many = times ? smallNumber(times[1] ?? '') : null
  const to = times && many ? first.to + times[0].length : first.to
  const number = times && many ? timesSpan(times, first.to) : null
  const fact: FoundKind<'recurrence'> = {
    kind: 'recurrence',
    from,
    to,
    value: { ...first.value, ...(many ? { times: many } : {}) },
    ...(number ? { number } : {}),
  }
  const facts = [fact]
  let next = times ? null : matchAt(FURTHER_DATE, text, to)
  for (let start = to; next; next = matchAt(FURTHER_DATE, text, start)) {
    const further = moment(text, start + next[0].length, every)
    facts.push({ kind: 'recurrence', from: start + next[0].length, to: further.to, value: further.value })
    start = further.to
  }
  return facts
}

/** Where the number of times stands with its 次. */
function timesSpan(times: RegExpExecArray, at: number): readonly [number, number] {
  const to = at + times[0].length
  return [at + times[0].lastIndexOf(times[1] ?? ''), to]
}

function moment(text: string, at: number, every: Value['every']): { value: Value; to: number } {
  let to = at
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = matchAt(pattern, text, to)
    if (match) to += match[0].length
    return match
  }
  let month: Value['month']
  if (every === '季度') month = monthInQuarter(take(MONTH_IN_QUARTER)?.[1])
  else if (every === '年' || every === '半年') {
    const named = smallNumber(take(MONTH)?.[1] ?? '')
    if (named) month = named
  }
  const days: number[] = []
  if (every === '周') {
    const day = take(WEEKDAY)?.[1]
    if (day) days.push(WEEK.indexOf(day === '天' ? '日' : day) + 1)
  } else if (every !== '日' && (every !== '年' || month !== undefined)) {
    for (let day = take(DAY); day; day = take(FURTHER_DAY) && take(DAY)) {
      const number = smallNumber(day[1] ?? '')
      if (number) days.push(number)
    }
  }
  if (every === '年' && month !== undefined) take(TILL)
  const end = days.length === 0 ? take(END) : null
  if (days.length > 0 || end) take(TIME)
  const before = end || days.length > 0 || month !== undefined ? take(BEFORE) : null
  const bound = end ? (before ? '底前' : '底') : before ? '前' : null
  return {
    value: {
      every,
      ...(days.length > 0 ? { days } : {}),
      ...(month !== undefined ? { month } : {}),
      ...(bound ? { bound } : {}),
    },
    to,
  }
}

function monthInQuarter(printed: string | undefined): Value['month'] {
  if (!printed) return undefined
  if (/^首|第[一1]/u.test(printed)) return '首'
  return /[末最三3]/u.test(printed) ? '末' : 2
}
