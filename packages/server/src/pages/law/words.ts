import { grouped, type Outcome, say, type Type, type Value } from '@zhengling/law'

/** A value as a page shows it: money 1,040.00元, large round sums 600万元, everything else as it is read in a sentence. */
export function valueWords(value: Value, type: Type): string {
  const unit = type.kind === 'number' || type.kind === 'amounts' ? type.unit : ''
  return unit === '元' ? say(value, type).replace(MONEY, moneyWords) : say(value, type)
}

/** `1,040 元`, also among several; a fraction that no decimal ends stays one. */
const MONEY = /(-?[\d,]+)(\.\d+)?(\/\d+)? 元/gu

function moneyWords(_: string, whole: string, decimals = '', fraction = ''): string {
  if (fraction !== '') return `${whole}${decimals}${fraction} 元`
  const digits = whole.replaceAll(',', '')
  if (decimals === '' && /\d0{8}$/u.test(digits)) return `${grouped(digits.slice(0, -8))}亿元`
  if (decimals === '' && /\d{3}0{4}$/u.test(digits)) return `${grouped(digits.slice(0, -4))}万元`
  return `${whole}.${decimals.slice(1).padEnd(2, '0')}元`
}

/** What an outcome comes to, as one sentence about the rule of this name. */
export function sentence(name: string, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'known':
      return outcome.type.kind === 'truth'
        ? `按所填情况，“${name}”：${valueWords(outcome.value, outcome.type)}。`
        : `按所填情况，${name}为${valueWords(outcome.value, outcome.type)}。`
    case 'inapplicable':
      return `不适用：${outcome.why}。`
    case 'unstated':
      return `文内未规定：${outcome.what}。`
    case 'unknown':
      return outcome.missing.length > 0
        ? `还需要：${outcome.missing.map((fact) => fact.name).join('、')}。`
        : `暂不能得出：${outcome.because ?? '所需情况不明'}。`
    case 'open':
      return outcome.readings.length === 0
        ? `待解读：${outcome.questions.map(({ name: question }) => question).join('、')}，各种读法的组合过多，不逐一列出。`
        : `待解读：${outcome.questions.map(({ question }) => question).join('；')}。`
  }
}
