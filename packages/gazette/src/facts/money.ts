import { smallNumber } from './chinese-numbers.ts'
import { shifted, withCents } from './decimals.ts'
import type { FoundKind } from './found.ts'
import { type Measured, measuredIn, unitPattern } from './measured.ts'
import { SPELLED } from './numerals.ts'
import { matchAt, type Scan } from './scan.ts'

/** 元 of yuan: not 元旦, 元素; the currency of another country names it before 元 and does not match. */
export const YUAN = '元(?![旦素件宵])'
const MONEY = unitPattern(`${YUAN}|角(?![度色落逐])`)
const CENTS = new RegExp(`([1-9${SPELLED}])角(?:(?:零)?([1-9${SPELLED}])分)?|([1-9${SPELLED}])分`, 'uy')
const POWER = { '': 0, 万: 4, 亿: 8 } as const

/** Sums of money in a text. `yuan` is exact. */
export function moneyIn(scan: Scan): FoundKind<'money'>[] {
  const all: FoundKind<'money'>[] = []
  for (const sum of measuredIn(scan, MONEY)) if (sum.from >= (all.at(-1)?.to ?? 0)) all.push(moneyOf(scan, sum))
  return all
}

function moneyOf(scan: Scan, sum: Measured): FoundKind<'money'> {
  const { from, amount, until, scale } = sum
  if (sum.unit === '角') return found(from, sum.to, { amount, unit: '角', yuan: withCents(shifted(amount, -1)) })
  const cents = scale === '' && !until && !amount.includes('.') ? matchAt(CENTS, scan.text, sum.to) : null
  if (cents) {
    const tenths = smallNumber(cents[1] ?? '0') ?? 0
    const hundredths = smallNumber(cents[2] ?? cents[3] ?? '0') ?? 0
    const whole = `${amount}.${tenths}${hundredths === 0 ? '' : hundredths}`
    return found(from, sum.to + cents[0].length, { amount: whole, unit: '元', yuan: withCents(whole) })
  }
  const yuan = withCents(shifted(amount, POWER[scale]))
  return found(from, sum.to, { amount, ...(until ? { until } : {}), unit: `${scale}元`, yuan })
}

function found(from: number, to: number, value: FoundKind<'money'>['value']): FoundKind<'money'> {
  return { kind: 'money', from, to, value, number: [from, to] }
}
