import type { GazetteDocument } from '@zhengling/gazette'

/** Whether a document is in force on a day, by its own words alone. */
export type Standing =
  /** The text does not say from when. */
  | { readonly kind: 'unstated' }
  | { readonly kind: 'not-yet' | 'in-force' | 'open' | 'expired'; readonly lastDays: readonly Temporal.PlainDate[] }

type Stated = Pick<GazetteDocument, 'effective' | 'validFor'>

/**
 * In force from the day stated. Where two days could be the last one, the days between them are open: the software
 * does not choose. A document that states no end has no last day.
 */
export function standingOn(stated: Stated, on: Temporal.PlainDate): Standing {
  const from = day(stated.effective)
  if (from === null) return { kind: 'unstated' }
  const lastDays = lastDaysOf(from, stated.validFor)
  const [earliest, latest = earliest] = lastDays
  const after = (one: Temporal.PlainDate | undefined) => one !== undefined && Temporal.PlainDate.compare(on, one) > 0
  if (Temporal.PlainDate.compare(on, from) < 0) return { kind: 'not-yet', lastDays }
  if (after(latest)) return { kind: 'expired', lastDays }
  return { kind: after(earliest) ? 'open' : 'in-force', lastDays }
}

/**
 * The days that could be the last of a period (有效期5年, 有效期至某日), the earlier first; none where no period is
 * stated. Of a period in years or months the text leaves open whether its first day counts. If it does, the last day
 * is the one before the corresponding day; if not, the corresponding day itself (民法典第二百零一条、第二百零二条).
 */
export function lastDaysOf(from: Temporal.PlainDate, validFor: string | null): readonly Temporal.PlainDate[] {
  const until = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(validFor ?? '')
  if (until) {
    const [, year = '', month = '', date = ''] = until
    const last = day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    return last === null ? [] : [last]
  }
  const [, written, unit] = /^(\d{1,2}|[一二三四五六七八九十两]{1,3})(年|个月)$/u.exec(validFor ?? '') ?? []
  const amount = written === undefined ? 0 : numberOf(written)
  if (amount === 0) return []
  const corresponding = from.add(unit === '年' ? { years: amount } : { months: amount })
  return [corresponding.subtract({ days: 1 }), corresponding]
}

const digits = '零一二三四五六七八九'

function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const [tens, ones] = written.replace('两', '二').includes('十') ? written.split('十') : [null, written]
  const digit = (one: string | undefined) => (one ? Math.max(0, digits.indexOf(one.replace('两', '二'))) : 0)
  return (tens === null ? 0 : tens === '' ? 10 : digit(tens) * 10) + digit(ones)
}

function day(written: string | null): Temporal.PlainDate | null {
  try {
    return written === null ? null : Temporal.PlainDate.from(written, { overflow: 'reject' })
  } catch {
    return null
  }
}
