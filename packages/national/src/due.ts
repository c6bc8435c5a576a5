import type { Outcome } from '@zhengling/law'

/** The last day that an outcome comes to. */
export interface Due {
  readonly outcome: Outcome
  /** The article: 第二十六条. */
  readonly clause: string
  /** The earliest last day of all readings, by which work goes until somebody decides; null where it is not known. */
  readonly last: Temporal.PlainDate | null
  /** Every reading with its own last day, the earliest first; empty where the text settles it. */
  readonly readings: readonly {
    readonly reading: string
    readonly last: Temporal.PlainDate
    readonly because: string
  }[]
  /** Why no last day is known: the facts to ask for, or a year without its calendar. Empty where one is. */
  readonly because: string
  /** Conventions without which it would be another day, each with its basis. */
  readonly conventions: readonly string[]
}

export function dueOf(outcome: Outcome): Due {
  const readings = readingsOf(outcome)
  const last = outcome.kind === 'known' ? dayIn(outcome.value) : (readings[0]?.last ?? null)
  return {
    outcome,
    clause: outcome.basis[0]?.clause ?? '',
    last,
    readings,
    because: last === null ? whyOf(outcome) : '',
    conventions: outcome.conventions.map(({ name, reading, basis }) => `${name}：${reading}（${basis}）`),
  }
}

function readingsOf(outcome: Outcome): Due['readings'] {
  if (outcome.kind !== 'open') return []
  return outcome.readings
    .flatMap(({ answers, argument, outcome: read }) => {
      const last = read.kind === 'known' ? dayIn(read.value) : null
      return last === null ? [] : [{ reading: Object.values(answers).join('、'), last, because: argument }]
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.last, b.last))
}

const dayIn = (value: unknown): Temporal.PlainDate | null => (value instanceof Temporal.PlainDate ? value : null)

function whyOf(outcome: Outcome): string {
  if (outcome.kind === 'inapplicable') return outcome.why
  if (outcome.kind === 'unstated') return outcome.what
  if (outcome.kind !== 'unknown') return ''
  return outcome.because ?? `尚缺${outcome.missing.map(({ name }) => name).join('、')}`
}
