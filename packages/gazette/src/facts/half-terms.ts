import { smallNumber } from './chinese-numbers.ts'
import type { FoundKind } from './found.ts'
import { boundAfter } from './term-bounds.ts'

type Term = FoundKind<'term'>
type Unit = Term['value']['unit']

/** 半年内, 半小时以上; bare 半年 is mostly a period (上半年, 每半年). */
const HALF = /(?<![上下前后每大一过])半(个?工作日|个?小时|个月|年|天|日)(?=内|以内|之内|以上|以下)/gu
/** 两个半月, 一个半小时, 两年半. */
const AND_HALF = /(?<![\d.])(\d{1,2}|[一二两三四五六七八九])(?:个半(月|小时)|年半)/gu
const UNITS: Readonly<Record<string, Unit>> = {
  工作日: '工作日',
  小时: '小时',
  个月: '个月',
  月: '个月',
  年: '年',
  天: '天',
  日: '日',
}

/** Lengths of time with a half in them. */
export function halfTermsIn(text: string): Term[] {
  if (!text.includes('半')) return []
  const all: Term[] = []
  const add = (match: RegExpExecArray, amount: string, unit: Unit) => {
    const { bound, to } = boundAfter(text, match.index + match[0].length)
    all.push({ kind: 'term', from: match.index, to, value: { amount, unit, ...(bound ? { bound } : {}) } })
  }
  for (const match of text.matchAll(HALF)) {
    const printed = match[1] ?? ''
    const unit = UNITS[printed] ?? UNITS[printed.slice(1)]
    if (unit) add(match, '0.5', unit)
  }
  for (const match of text.matchAll(AND_HALF)) {
    const whole = smallNumber(match[1] ?? '')
    const unit = UNITS[match[2] ?? '年']
    if (whole !== null && unit) add(match, `${whole}.5`, unit)
  }
  return all
}
