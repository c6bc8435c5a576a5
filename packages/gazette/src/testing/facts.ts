import type { BodyRole, DateFact, FactKind, RecurrenceFact, TermFact } from '../types.ts'
import { type Marked, mark } from './marked.ts'

/** A body under the name it has in print. */
export function body(name: string, role?: BodyRole): Marked {
  return mark('body', name, { name, ...(role && { role }) })
}

/** Bodies without a name of their own, or under a name that only this document gives them: a reader may report them. */
export function someBody(name: string): Marked {
  return optional('body', name)
}

/** 立即, 及时 */
export function atOnce(word: '立即' | '及时'): Marked {
  return mark('term', word, { unit: '无' })
}

/** Words that may be read as a fact of this kind or not. */
export function optional(kind: FactKind, text: string): Marked {
  return { text, facts: [{ kind, at: 0, length: text.length, optional: true }], plants: [] }
}

/** 每亩保费40元: one rate; the bare amount in it may be reported too. */
export function each(whom: string, what: string, amount: number): Marked {
  const text = `每${whom}${what}${amount}元`
  const bare = `${amount}元`
  return {
    text,
    facts: [
      { kind: 'rate', at: 0, length: text.length, value: { amount: String(amount), per: [whom] } },
      { kind: 'money', at: text.length - bare.length, length: bare.length, optional: true },
    ],
    plants: [],
  }
}

/** 2023年6月30日 */
export function day(date: Temporal.PlainDate, bound?: DateFact['value']['bound']): Marked {
  return mark('date', `${date.year}年${date.month}月${date.day}日`, {
    date: date.toString(),
    precision: 'day',
    ...(bound && { bound }),
  })
}

/** 6月30日, its year left to the document; the year is printed when it is another one than the document's. */
export function dayOfYear(date: Temporal.PlainDate, issued: Temporal.PlainDate): Marked {
  if (date.year !== issued.year) return day(date)
  return mark('date', `${date.month}月${date.day}日`, { date: date.toString(), precision: 'day', yearFrom: 'issued' })
}

/** 2023年6月 */
export function month(date: Temporal.PlainDate): Marked {
  return mark('date', `${date.year}年${date.month}月`, { date: date.toString().slice(0, 7), precision: 'month' })
}

/** 5个工作日, 2小时, 30日 */
export function term(amount: number, unit: TermFact['value']['unit'], printed: string = unit): Marked {
  return mark('term', `${amount}${printed}`, { amount: String(amount), unit })
}

export function recurrence(text: string, value: RecurrenceFact['value']): Marked {
  return mark('recurrence', text, value)
}

/** 600万元 */
export function money(amount: number, unit: '元' | '万元' | '亿元'): Marked {
  return mark('money', `${amount}${unit}`, { amount: String(amount), unit })
}

/** 0.5元/度 */
export function rate(amount: string, unit: string, ...per: readonly string[]): Marked {
  return mark('rate', `${amount}${unit}/${per.join('/')}`, { amount, per })
}

export function percent(amount: number): Marked {
  return mark('percent', `${amount}%`, { amount: String(amount), unit: '%' })
}

/** 3.5万亩 */
export function quantity(amount: number | string, unit: string): Marked {
  return mark('quantity', `${amount}${unit}`, { amount: String(amount) })
}

/** 42处 */
export function count(amount: number, unit: string): Marked {
  return mark('count', `${amount}${unit}`, { amount: String(amount), unit })
}

/** 50人以上. The bare 50人 inside it may be reported too. */
export function threshold(amount: number, unit: string, word: '以上' | '以下' | '以内'): Marked {
  const text = `${amount}${unit}${word}`
  const bare = `${amount}${unit}`
  return {
    text,
    facts: [
      { kind: 'threshold', at: 0, length: text.length, value: { amount: String(amount), unit, word } },
      { kind: 'count', at: 0, length: bare.length, optional: true },
    ],
    plants: [],
  }
}

/** 不超过500元: the threshold, with the bare amount inside it. */
export function bounded(word: '不超过' | '不低于' | '达到', inner: Marked): Marked {
  const within = inner.facts.map((fact) => ({ ...fact, at: fact.at + word.length, optional: true }))
  const text = word + inner.text
  return { text, facts: [{ kind: 'threshold', at: 0, length: text.length, value: { word } }, ...within], plants: [] }
}

/** 1400余台 */
export function about(amount: number, unit: string): Marked {
  return mark('count', `${amount}余${unit}`, { amount: String(amount) })
}

/** 《某办法》 */
export function textNamed(title: string): Marked {
  return mark('reference', `《${title}》`, { to: '文件' })
}

export function attachmentNo(n: number): Marked {
  return mark('reference', `附件${n}`, { to: '附件' })
}

export function articleNo(label: string): Marked {
  return mark('reference', label, { to: '条款' })
}

export function person(name: string, post: string): Marked {
  return mark('person', name, { name, post })
}
