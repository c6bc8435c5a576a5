import type { Range } from './site.ts'

/** A figure with its unit as printed in a sentence. */
export interface Amount {
  /** Thousandths, so that printed decimals add exactly. */
  readonly value: bigint
  readonly printed: string
  readonly unit: string
  readonly range: Range
  /** 1400余台, 约3处, 2~3次, 以上: not an exact figure. */
  readonly vague: boolean
}

const UNITS =
  '万元|亿元|元|万亩|亩|公顷|平方公里|平方米|立方米|万吨|吨|万公斤|亿公斤|公斤|斤|公里|千米|米|户|人|名|个|家|处|项|台|座|辆|条|起|件|套|间|头|只|份|场|所|宗|眼|棵|株|次|批|支|例|艘|架|张|栋|幢|村|%'
const AMOUNT = new RegExp(`(\\d+(?:\\.\\d{1,3})?)(余|多)?(${UNITS})`, 'gu')
const VAGUE_BEFORE = /(?:约|近|超|超过|突破|至少|不少于|不低于|不超过|大约|上万|[~～至—–-])$/u
const VAGUE_AFTER = /^(?:以上|以下|以内|左右|上下|[~～—–-])/u

/** The figures of a text with their units, in order. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, figure = '', more, unit = ''] = match
    const end = match.index + whole.length
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    // 第3条 and 2022年第1个 are positions, not amounts.
    if (/[第\d.]$/u.test(before)) continue
    amounts.push({
      value: thousandths(figure),
      printed: figure,
      unit,
      range: [match.index, end],
      vague: more !== undefined || VAGUE_BEFORE.test(before) || VAGUE_AFTER.test(text.slice(end, end + 2)),
    })
  }
  return amounts
}

function thousandths(figure: string): bigint {
  const [whole = '0', fraction = ''] = figure.split('.')
  return BigInt(whole + fraction.padEnd(3, '0'))
}

/** A figure in thousandths as it would be printed. */
export function printed(value: bigint): string {
  const digits = value.toString().padStart(4, '0')
  const fraction = digits.slice(-3).replace(/0+$/u, '')
  return fraction === '' ? digits.slice(0, -3) : `${digits.slice(0, -3)}.${fraction}`
}
