import type { Type } from '../expression/type.ts'
import { isRatio, type Value } from '../expression/value.ts'
import { decimal, grouped } from '../number/decimal.ts'
import { product, ratio } from '../number/ratio.ts'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

/** A value as it is read in a sentence: `1,040 元`, `2022年6月30日（周四）`, `是`. */
export function say(value: Value, type: Type): string {
  if (isRatio(value)) return sayNumber(value, type.kind === 'number' ? type.unit : '')
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return value
  if (value instanceof Temporal.PlainDate) return sayDay(value)
  if (value instanceof Temporal.PlainDateTime)
    return `${sayDay(value.toPlainDate())}${value.toPlainTime().toString({ smallestUnit: 'minute' })}`
  if (value instanceof Map) {
    const unit = type.kind === 'amounts' ? type.unit : ''
    return [...value].map(([key, one]) => `${key} ${sayNumber(one, unit)}`).join('，')
  }
  return listed(value as readonly string[])
}

/** Words in a row, so that each can be told from the next: words of the law may have 、 inside. */
export function listed(words: readonly string[]): string {
  const between = words.some((word) => /[、，]/u.test(word)) ? '；' : '、'
  return words.length === 0 ? '无' : words.join(between)
}

/** Words within marks; marks within them become single. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** A pure number below one reads as a percentage where it is one exactly; an amount with 角 shows its 分. */
function sayNumber(value: Parameters<typeof decimal>[0], unit: string): string {
  if (unit !== '') return `${grouped(decimal(value, unit === '元' && value.d !== 1n ? 2 : 0))} ${unit}`
  const percent = product(value, ratio(100n))
  return percent.d === 1n && value.d !== 1n ? `${percent.n}%` : grouped(decimal(value))
}

export const sayDay = (day: Temporal.PlainDate): string =>
  `${day.year}年${day.month}月${day.day}日（周${WEEKDAYS[day.dayOfWeek - 1]}）`
