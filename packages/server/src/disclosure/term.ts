import { type At, type Due, workingDaysBetween } from '@zhengling/national'
import { type Disclosure, type DisclosureEntry, dayOfMoment } from '@zhengling/store'
import { knownDue } from './due.ts'

/**
 * How a version stands against its term of proactive publication. 本系统晚于期限: it became public here after its last day, and
 * nobody has entered whether it was public elsewhere before: that is no finding that the county was late. 未定: a day is missing.
 */
export const disclosureStates = ['逾期未公布', '计时', '晚于期限', '本系统晚于期限', '未定', '按期公布'] as const
export type DisclosureState = (typeof disclosureStates)[number]

/** The first publication that is known. */
export interface FirstPublished {
  readonly day: Temporal.PlainDate
  /** 本系统, or where it was. */
  readonly place: string
}

export interface DisclosureTerm {
  readonly disclosure: Disclosure
  /** From what it is counted: 成文 of the first version, 变更 of a later one; null where no day is printed. */
  readonly from: { readonly what: '成文' | '变更'; readonly day: Temporal.PlainDate } | null
  /** 印发日期, where the office has entered it. */
  readonly printed: Temporal.PlainDate | null
  readonly due: Due | null
  readonly published: FirstPublished | null
  readonly state: DisclosureState
  /** Working days left to the strictest last day, or over it; null where there is none, or it was in time. */
  readonly days: number | null
  /** Another reading of the term, or a day that nobody has entered, might show another state. */
  readonly provisional: boolean
  /** Why nothing can be said; empty where something is. */
  readonly because: string
}

/** The term of a version as it stands on a day (政府信息公开条例第二十六条). */
export function disclosureTerm(disclosure: Disclosure, at: At): DisclosureTerm {
  const { version, issued, madeAt } = disclosure
  const counted = disclosure.entries.filter(({ voidWhy }) => voidWhy === null)
  const printed = version === 1 ? dayOf(counted.findLast(({ kind }) => kind === '印发')) : null
  const from =
    version > 1
      ? ({ what: '变更', day: dayOfMoment(madeAt) } as const)
      : issued === null
        ? null
        : ({ what: '成文', day: Temporal.PlainDate.from(issued) } as const)
  const due =
    from === null
      ? null
      : knownDue(
          from.what === '变更' ? { changed: from.day } : { signed: from.day, ...(printed === null ? {} : { printed }) },
          at,
        )
  const published = firstPublished(disclosure, counted)
  const head = { disclosure, from, printed, due, published }
  const undecided = (because: string) => ({ ...head, state: '未定', days: null, provisional: false, because }) as const
  if (due === null) return undecided('文件没有印成文日期，不知道从哪一天起算')
  if (due.last === null) return undecided(due.because)
  if (published === null && disclosure.withdrawn) return undecided('曾经公布，后来撤下；首次公布的时间没有留存')
  const until = published?.day ?? at.today
  const lasts = due.readings.length === 0 ? [due.last] : due.readings.map(({ last }) => last)
  const late = lasts.filter((last) => Temporal.PlainDate.compare(until, last) > 0)
  if (late.length === 0) {
    const left = published === null ? workingDaysBetween(until, due.last, at.calendar) : null
    return { ...head, state: published === null ? '计时' : '按期公布', days: left, provisional: false, because: '' }
  }
  // Without 印发日期 the strictest day alone is known.
  const provisional = late.length < lasts.length || (from?.what === '成文' && printed === null)
  const elsewhere = counted.some(({ kind }) => kind === '他处公布')
  const state = published === null ? '逾期未公布' : elsewhere ? '晚于期限' : '本系统晚于期限'
  const over = workingDaysBetween(due.last, until, at.calendar)
  return { ...head, state, days: over, provisional, because: '' }
}

const dayOf = (entry: DisclosureEntry | undefined): Temporal.PlainDate | null =>
  entry === undefined ? null : Temporal.PlainDate.from(entry.day)

function firstPublished({ firstAt }: Disclosure, counted: readonly DisclosureEntry[]): FirstPublished | null {
  const here = firstAt === null ? [] : [{ day: dayOfMoment(firstAt), place: '本系统' }]
  const elsewhere = counted
    .filter(({ kind }) => kind === '他处公布')
    .map(({ day, place }) => ({ day: Temporal.PlainDate.from(day), place: place ?? '' }))
  return [...here, ...elsewhere].toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))[0] ?? null
}

/** The most pressing first: what is over its day longest, then what has least left, then what was late. */
export const byPressing = (a: DisclosureTerm, b: DisclosureTerm): number =>
  disclosureStates.indexOf(a.state) - disclosureStates.indexOf(b.state) ||
  (a.due?.last?.toString() ?? '9999').localeCompare(b.due?.last?.toString() ?? '9999') ||
  a.disclosure.version - b.disclosure.version
