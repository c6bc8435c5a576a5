import { dayOfMoment, firstMoment } from '../moment.ts'
import type { DutyItem } from './item.ts'

/** How an item stands: on time, near, late; done, done late; without a day; due before the ledger began; asked no more. */
export type Light = '正常' | '临近' | '逾期' | '办结' | '迟办结' | '无时限' | '历史' | '不再要求'

/** A light with its arithmetic, one sentence a line. */
export interface Shown {
  readonly light: Light
  /** Whether another reading of what is open would show another light: it goes by the strictest until that is decided. */
  readonly provisional: boolean
  readonly why: readonly string[]
}

/** How near is near, and where the figure comes from. */
export interface NearRule {
  readonly days: number
  readonly source: string
}

/** What of an item its light follows from. */
export type Timed = Pick<DutyItem, 'state' | 'historic' | 'dueAt' | 'latestAt' | 'reportedAt' | 'because'> &
  Partial<Pick<DutyItem, 'dates'>>

/** How it is said what was done in time or not, and what has to be decided where readings differ. */
export interface LightWords {
  readonly done: string
  readonly open: string
}

const REPORTED: LightWords = { done: '报送', open: '未解释' }

/**
 * The light of an item at a moment: nothing but its row, the moment and the rule. What was handed in in time and is not
 * yet judged is not late; what was sent back is owed again.
 */
export function lightOf(item: Timed, now: Temporal.Instant, near: NearRule, words: LightWords = REPORTED): Shown {
  const { state, historic, dueAt, latestAt, reportedAt } = item
  if (state === '不再要求') return plain('不再要求', '按现在的条文、解释和日历，不再要求办理')
  if (dueAt === null || latestAt === null) {
    if (state === '办结') return plain('办结', '没有时限，已经办结')
    return plain('无时限', item.because ?? '没有写明日期')
  }
  const done = state === '办结' || (state === '已报' && reportedAt !== null) ? reportedAt : null
  if (historic && done === null) return plain('历史', `应于 ${dayOf(latestAt)} 前办，早于台账起始日，不计逾期`)
  const by = (last: Temporal.Instant): Light =>
    done === null
      ? open(last, now, near.days)
      : isAfter(done, last)
        ? state === '办结'
          ? '迟办结'
          : '逾期'
        : settled(state)
  const light = by(dueAt)
  const mild = light !== '办结' && isAskedBySome(item) ? '不再要求' : by(latestAt)
  const waits = light !== '正常' && light !== '办结' && isPartlyDated(item)
  const why = [
    done === null ? said(light, dueAt, now, near) : handedIn(done, dueAt, words.done),
    ...(light === mild ? [] : [`暂按从严（${words.open}）；${milder(mild, latestAt)}`]),
    ...(waits ? [`暂按从严（${words.open}）；另有读法从别的事起算，那件事还没有登记，算不出日期`] : []),
  ]
  return { light, provisional: light !== mild || waits, why }
}

/** Whether it is not due at all under some reading: then one answer is common to all of its days. */
function isAskedBySome({ dates = [] }: Timed): boolean {
  const [first, ...others] = dates.map(({ reading }) => new Set(reading.split('+').filter((one) => one !== '')))
  return first !== undefined && [...first].some((answer) => others.every((other) => other.has(answer)))
}

const milder = (mild: Light, latest: Temporal.Instant): string =>
  mild === '不再要求' ? '有的读法没有这一项，不要求办' : `按最宽的读法，${dayOf(latest)} 前办都在期内，为“${mild}”`

/** One reading has its day, and another still waits for what it counts from. */
const isPartlyDated = ({ dates = [] }: Timed): boolean =>
  dates.some(({ due }) => due !== null) && dates.some(({ due }) => due === null)

const plain = (light: Light, why: string): Shown => ({ light, provisional: false, why: [why] })
const dayOf = (at: Temporal.Instant): string => dayOfMoment(at).toString()
const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0
const settled = (state: DutyItem['state']): Light => (state === '办结' ? '办结' : '正常')

function open(last: Temporal.Instant, now: Temporal.Instant, nearDays: number): Light {
  if (isAfter(now, last)) return '逾期'
  const nearFrom = firstMoment(dayOfMoment(last).subtract({ days: nearDays }))
  return isAfter(nearFrom, now) ? '正常' : '临近'
}

function said(light: Light, last: Temporal.Instant, now: Temporal.Instant, near: NearRule): string {
  const [due, today] = [dayOfMoment(last), dayOfMoment(now)]
  const by = due.toString()
  if (light === '逾期') {
    const days = due.until(today).days
    return days === 0 ? `今天到期，时刻已过` : `应于 ${by} 前办，今天 ${today.toString()}，已过 ${days} 天`
  }
  const left = today.until(due).days
  const when = left === 0 ? '今天到期' : `距 ${by} 还有 ${left} 天`
  return light === '临近' ? `${when}，不超过 ${near.days} 天为临近（${near.source}）` : when
}

function handedIn(at: Temporal.Instant, last: Temporal.Instant, did: string): string {
  const [day, due] = [dayOf(at), dayOf(last)]
  if (!isAfter(at, last)) return `${day} ${did}，应于 ${due} 前，按时`
  const { days } = dayOfMoment(last).until(dayOfMoment(at))
  return days === 0 ? `${day} ${did}，过了当天应办的时刻` : `${day} ${did}，应于 ${due} 前，迟 ${days} 天`
}
