import type { Found } from '../found.ts'

/** A fact in the notation of the labels: `kind text =brief`. The brief is empty where the text itself says everything. */
export function shown(text: string, fact: Found): string {
  const value = brief(fact)
  return `${fact.kind} ${text.slice(fact.from, fact.to)}${value === '' ? '' : ` =${value}`}`
}

function brief(fact: Found): string {
  switch (fact.kind) {
    case 'body':
      return fact.value.role ?? ''
    case 'date': {
      const { date, until, bound, yearFrom } = fact.value
      return joined(until ? `${date}~${until}` : date, bound, yearFrom)
    }
    case 'term': {
      const { amount, until, unit, bound } = fact.value
      return joined(ranged(amount ?? '', until) + unit, bound)
    }
    case 'recurrence': {
      const { every, interval, intervalUntil, month, days, bound, times } = fact.value
      const on = `${month ?? ''}${days ? `/${days.join(',')}` : ''}`
      return joined(every, interval && `隔${ranged(interval, intervalUntil)}`, on, bound, times && `×${times}`)
    }
    case 'money':
      return ranged(fact.value.yuan.replace(/\.00$/u, ''), fact.value.until)
    case 'rate':
      return joined(ranged(fact.value.amount, fact.value.until), fact.value.unit)
    case 'percent':
    case 'quantity':
    case 'count':
      return joined(ranged(fact.value.amount, fact.value.until), fact.value.unit)
    case 'threshold': {
      const { relation, amount, unit, inclusive } = fact.value
      return joined(`${relation}${inclusive === undefined ? '?' : ''}${amount}`, unit)
    }
    case 'reference':
      return joined(fact.value.to, fact.value.target, fact.value.of)
    case 'person':
      return [fact.value.name, fact.value.post ?? '', fact.value.role ?? ''].join('/')
  }
}

function ranged(amount: string, until: string | undefined): string {
  return until === undefined ? amount : `${amount}~${until}`
}

function joined(...parts: (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '' && part !== 0).join(' ')
}
