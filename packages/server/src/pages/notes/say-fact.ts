import type { Fact, ThresholdFact } from '@zhengling/gazette'

/** What the reader made of the words of a fact, as a person would say it; decimals as printed. */
export function sayFact(fact: Fact): string {
  switch (fact.kind) {
    case 'body':
      return withNote(fact.value.canonical ?? fact.value.name, fact.value.role)
    case 'person':
      return withNote(fact.value.name, fact.value.post)
    case 'date':
      return `${range(fact.value.date, fact.value.until)}${fact.value.bound ?? ''}`
    case 'term':
      return sayTerm(fact.value)
    case 'recurrence':
      return sayRecurrence(fact.value)
    case 'money':
      return `${range(fact.value.amount, fact.value.until)}${fact.value.unit}${fact.value.unit === '元' ? '' : `（${fact.value.yuan}元）`}`
    case 'threshold':
      return sayThreshold(fact.value)
    case 'rate':
      return `${fact.value.amount} ${fact.value.unit}`
    case 'percent':
    case 'quantity':
    case 'count':
      return `${range(fact.value.amount, fact.value.until)}${fact.value.unit === '比例' ? '' : fact.value.unit}`
    case 'reference':
      return `${fact.value.to}：${fact.value.target}`
  }
}

const withNote = (words: string, note: string | undefined) => (note ? `${words}（${note}）` : words)
const range = (from: string, until: string | undefined) => (until ? `${from}至${until}` : from)

function sayTerm({ amount, until, unit, bound }: Extract<Fact, { kind: 'term' }>['value']): string {
  if (amount === undefined) return '未定期限'
  const length = `${range(amount, until)}${unit === '无' ? '' : unit}`
  return bound === '每隔' || bound === '不超过' || bound === '不少于' || bound === '满'
    ? `${bound}${length}`
    : `${length}${bound ?? ''}`
}

function sayRecurrence({ every, days, month, bound, times }: Extract<Fact, { kind: 'recurrence' }>['value']): string {
  const within = month === undefined ? '' : `${month}月`
  const day = days && days.length > 0 ? `${days.join('、')}日` : ''
  return `每${every}${within}${day}${bound ?? ''}${times === undefined ? '' : `${times}次`}`
}

/** The relation in words, and whether the number itself belongs: said where the text or the law settles it, else open. */
function sayThreshold({ amount, unit, relation, inclusive }: ThresholdFact['value']): string {
  const side = relation.startsWith('>') ? '及以上' : '及以下'
  if (relation === '=') return `等于${amount}${unit}`
  if (inclusive === undefined) return `${relation.startsWith('>') ? '大于' : '小于'}${amount}${unit}（含否未明）`
  return inclusive
    ? `${amount}${unit}${side}`
    : `${relation.startsWith('>') ? '大于' : '小于'}${amount}${unit}（不含本数）`
}
