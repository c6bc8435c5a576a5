import type { FoundKind } from './found.ts'
import { measuredIn, unitPattern } from './measured.ts'
import type { Scan } from './scan.ts'
import { QUANTITY_UNITS } from './units.ts'

const QUANTITY = unitPattern(QUANTITY_UNITS)
const BELOW_ZERO = /(?:零下|[-－])$/u
/** Spelled-out numbers stand before these as words, not as measures: 三方协议, 一度, 十分. */
const WORDS_WHEN_SPELLED = /^[度方里米级]$/u

/** Measured amounts: areas, lengths, weights, volumes, energy, temperatures, multiples. A scale belongs to the unit (万亩). */
export function quantitiesIn(scan: Scan): FoundKind<'quantity'>[] {
  const all: FoundKind<'quantity'>[] = []
  for (const { from, to, amount, until, scale, unit, chinese } of measuredIn(scan, QUANTITY)) {
    if (chinese && scale === '' && (WORDS_WHEN_SPELLED.test(unit) || isFigurative(scan.text, from))) continue
    const sign = isTemperature(unit) ? BELOW_ZERO.exec(scan.text.slice(Math.max(0, from - 2), from)) : null
    const start = from - (sign?.[0].length ?? 0)
    all.push({
      kind: 'quantity',
      from: start,
      to,
      value: { amount: sign ? `-${amount}` : amount, unit: scale + unit, ...(until ? { until } : {}) },
      number: [start, to],
    })
  }
  return all
}

/** “最后一公里”, 前“一公里”. */
function isFigurative(text: string, from: number): boolean {
  return /[“后]$/u.test(text.slice(Math.max(0, from - 1), from))
}

function isTemperature(unit: string): boolean {
  return unit === '℃' || unit === '°C' || unit === '摄氏度'
}
