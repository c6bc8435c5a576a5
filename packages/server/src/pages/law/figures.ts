import { grouped, type PolicyJson, type TypeJson, type ValueJson } from '@zhengling/law'

/** A figure of the law as a page shows it: 1,040.00元, 0.1 元/度. */
export function figureWords(value: ValueJson, { unit = '' }: TypeJson): string {
  if (typeof value === 'string') return unit === '元' ? `${grouped(value)}元` : value
  if (typeof value === 'object' && 'amount' in value && typeof value.amount === 'string')
    return percent(value.amount, unit) ?? `${grouped(value.amount)} ${unit}`.trim()
  return ''
}

/** A pure number below one that is a whole percentage: 0.2 as 20%. */
function percent(amount: string, unit: string): string | undefined {
  const [, tens, ones] = /^0\.(\d)(\d?)$/u.exec(amount) ?? []
  return unit === '' && tens !== undefined ? `${Number(`${tens}${ones || '0'}`)}%` : undefined
}

/** A figure, or one for each word of the choice on which it depends. */
export function parameterWords({ value, by, values, gives }: PolicyJson['parameters'][number]): string {
  if (value !== undefined) return figureWords(value, gives)
  if (values === undefined) return '按条件而定'
  const each = Object.entries(values).map(([word, one]) => `${word} ${figureWords(one, gives)}`)
  return `${by === undefined || by === '' ? '' : `按${by}：`}${each.join('，')}`
}

/** What a rule gives, in a few words. */
export function typeWords({ type, unit = '', values = [] }: TypeJson): string {
  switch (type) {
    case 'money':
      return '金额'
    case 'quantity':
      return unit === '' ? '比例' : `数量（${unit}）`
    case 'yesNo':
      return '是或否'
    case 'choice':
      return values.length <= 6 ? values.join('、') : `${values.length}种之一`
    case 'date':
      return '日期'
    case 'instant':
      return '时刻'
    case 'set':
      return '若干项'
    case 'amounts':
      return `${values.join('、')}各多少`
  }
}
