import { say } from '../explain/say.ts'
import type { FactNode } from '../expression/node.ts'
import type { NumberType } from '../expression/type.ts'
import { decimal, parseDecimal } from '../number/decimal.ts'
import { compare, isMultiple, product, type Ratio } from '../number/ratio.ts'
import { factor } from '../unit/convert.ts'
import { parsePrinted, type Quantity } from '../unit/printed.ts'
import { isSameUnit } from '../unit/unit.ts'
import { JsonNumber, plainText, quoted, type Taken, taken, wrong } from './written.ts'

/**
 * A number as written: 12000, "12000", "12,000", "1.2万元", "5吨" for a fact in 斤, or `{ amount, unit }` as outcomes
 * give it. It must be in the fact's unit or one of its kind, a multiple of its step, and within its range.
 */
export function numberFrom(fact: FactNode<NumberType>, written: unknown): Taken {
  const { unit } = fact.type
  const read = quantityIn(written)
  if (read === undefined) return wrong(quoted(written), `应为数，例如 ${example(fact)}`)
  const by = read.unit === undefined ? undefined : conversion(read.unit, unit)
  if (read.unit !== undefined && by === undefined)
    return wrong(quoted(written), unit === '' ? '应为不带单位的数' : `单位应为${unit}，例如 ${example(fact)}`)
  const amount = by === undefined ? read.amount : product(read.amount, by)
  return fits(fact, amount, written)
}

/** An amount; its unit undefined where none is written. */
function quantityIn(written: unknown): { readonly amount: Ratio; readonly unit?: string } | undefined {
  if (written instanceof JsonNumber) return bare(written.source)
  if (typeof written === 'string') return quantityOf(plainText(written))
  if (typeof written !== 'object' || written === null || !('amount' in written) || !('unit' in written))
    return undefined
  const { amount, unit } = written
  const digits = amount instanceof JsonNumber ? amount.source : amount
  return typeof digits === 'string' && typeof unit === 'string' ? quantityOf(plainText(digits + unit)) : undefined
}

const GROUPED = /^-?\d{1,3}(,\d{3})+(?!\d|,)/u

function quantityOf(text: string): ReturnType<typeof quantityIn> {
  const digits = text.replace(GROUPED, (found) => found.replaceAll(',', ''))
  const read: Quantity | undefined = parsePrinted(digits)
  if (read === undefined) return undefined
  // A percentage is a pure number that says so: 20% is no 0.2 斤.
  return read.unit === '' && !/[%‰]$/u.test(digits) ? { amount: read.amount } : read
}

function bare(text: string): ReturnType<typeof quantityIn> {
  const amount = parseDecimal(text)
  return amount && { amount }
}

const conversion = (from: string, to: string): Ratio | undefined =>
  factor(from, to) ?? (isSameUnit(from, to) ? parseDecimal('1') : undefined)

function fits(fact: FactNode<NumberType>, amount: Ratio, written: unknown): Taken {
  const { step, from, to, type } = fact
  const said = (value: Ratio): string => say(value, type)
  if ((from && compare(amount, from) < 0) || (to && compare(amount, to) > 0))
    return wrong(quoted(written), `应在 ${said(from ?? amount)} 至 ${said(to ?? amount)} 之间`)
  if (step && !isMultiple(amount, step))
    return wrong(quoted(written), decimal(step) === '1' ? `应为整${type.unit || '数'}` : `最细记到 ${said(step)}`)
  return taken(amount)
}

const example = ({ type: { unit }, step }: FactNode<NumberType>): string =>
  `${step && decimal(step) !== '1' ? `12${decimal(step).slice(1).replace(/\d/gu, '5')}` : '12'}${unit}`
