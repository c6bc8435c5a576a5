import type { Calendar } from '@zhengling/law'
import { type Light, lightOf, type Shown } from '../ledger/light.ts'
import { dayOfMoment, lastMoment } from '../moment.ts'
import type { Matter, MatterStep } from './matter.ts'
import { type ChoiceName, choices, type SupervisionRules } from './rules.ts'
import { type Ended, endOf, type Term, type Way, waysOf } from './term.ts'

/** One clock of a matter at a moment. */
export interface Clock {
  /** The figure of 13710 that it is; null of another. */
  readonly figure: '1' | '3' | '7' | '0' | null
  readonly name: string
  /** What it asks for. */
  readonly asks: string
  readonly shown: Shown
  /** The last day by the strictest way of counting; null where there is none. */
  readonly due: Temporal.PlainDate | null
  /** How the day was counted, with what is set by whom and what nobody has set; one sentence a line. */
  readonly counted: readonly string[]
  /** When it was met. */
  readonly met: Temporal.Instant | null
}

/** What clocks follow from besides the rows. */
export interface ClockWorld {
  readonly now: Temporal.Instant
  readonly rules: SupervisionRules
  readonly calendar: Calendar
}

/** Where the meaning of the figures comes from. */
export const FIGURES_FROM = '“13710”各数的含义据公开资料转载，未核对原文；公报没有写各节点的时限'

/** The clocks of a matter's running round: a function of its row, its steps, the moment, the settings and the calendar. */
export function clocksOf(matter: Matter, steps: readonly MatterStep[], world: ClockWorld): readonly Clock[] {
  const round = steps.filter((step) => step.round === matter.round)
  if (!matter.major) return [ownClock(matter, world)]
  return [
    ...(matter.round === 1 ? [assigning(matter, world)] : []),
    counting(matter, world, {
      figure: '3',
      name: '报处理情况',
      asks: '三日内报处理情况',
      term: { n: 3, unit: '日' },
      met: allReported(matter, round),
    }),
    ...(matter.nodes.length === 0 ? [settling(matter, world)] : planned(matter, round, world)),
    struckOff(matter),
  ]
}

function assigning(matter: Matter, { now, rules }: ClockWorld): Clock {
  const day = dayOfMoment(matter.begunAt)
  const counted = [`${day.toString()} 登记，当日研究交办`, FIGURES_FROM]
  const met = matter.assignedAt
  return {
    figure: '1',
    name: '研究交办',
    asks: '当日研究交办',
    due: day,
    counted,
    met,
    shown: light({ day, latest: day, met, closed: met !== null }, now, rules, '交办'),
  }
}

/** When the last of the lead units first reported; null while one has not. */
export function allReported({ leads }: Matter, round: readonly MatterStep[]): Temporal.Instant | null {
  const firsts = leads.flatMap(
    (lead) => round.find(({ kind, units }) => kind === '报处理情况' && units.includes(lead))?.at ?? [],
  )
  return firsts.length < leads.length ? null : (firsts.toSorted(Temporal.Instant.compare).at(-1) ?? null)
}

function settling(matter: Matter, world: ClockWorld): Clock {
  const large = matter.scale === '较大'
  return counting(matter, world, {
    figure: large ? '1' : '7',
    name: '办结',
    asks: large ? '一个月内办结；不能办结的，列节点、定计划' : '七日内办结',
    term: large ? { n: 1, unit: '个月' } : { n: 7, unit: '日' },
    met: matter.appliedAt,
  })
}

interface Counted extends Pick<Clock, 'figure' | 'name' | 'asks' | 'met'> {
  readonly term: Term
}

function counting(matter: Matter, { now, rules, calendar }: ClockWorld, clock: Counted): Clock {
  const { figure, name, asks, term, met } = clock
  const startOf = (way: Way) => (way.起算 === '登记' ? matter.begunAt : matter.assignedAt)
  if (rules.起算?.value === '交办' && matter.assignedAt === null)
    return undue({ figure, name, asks, met }, '尚未交办，未起算')
  const ends = waysOf(rules).map((way): { readonly way: Way; readonly end: Ended } => ({
    way,
    // Not yet assigned, it could be today at the earliest.
    end: endOf(term, dayOfMoment(startOf(way) ?? now), way, calendar),
  }))
  const known = ends.flatMap(({ way, end }) => (end.last === null ? [] : [{ way, ...end }]))
  const [strict] = known.toSorted((a, b) => Temporal.PlainDate.compare(a.last, b.last))
  if (strict === undefined) {
    const [first] = ends.flatMap(({ end }) => (end.last === null ? [end.because] : []))
    return undue({ figure, name, asks, met }, first ?? '')
  }
  const latest = known.map(({ last }) => last).reduce((a, b) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a))
  const unknown = ends.flatMap(({ end }) => (end.last === null ? [end.because] : []))
  const closed = name === '办结' ? matter.state === '已销号' : met !== null
  return {
    figure,
    name,
    asks,
    met,
    due: strict.last,
    counted: [...bySettings(strict.way, rules, term), ...strict.counted, ...new Set(unknown), FIGURES_FROM],
    shown: light({ day: strict.last, latest, met, closed }, now, rules, name === '办结' ? '申请销号' : '报'),
  }
}

/** What each choice is and who set it, or that the strictest stands in. A month has no days to choose. */
function bySettings(way: Way, rules: SupervisionRules, { unit }: Term): readonly string[] {
  const names = (Object.keys(choices) as ChoiceName[]).filter(
    (name) => !(name === '计日' && unit === '个月') && !(name === '顺延' && way.计日 === '工作日' && unit === '日'),
  )
  const titles = { 计日: '按', 起算: '自', 顺延: '最后一日逢休息日' } as const
  return names.map((name) => {
    const set = rules[name]
    const from = set === null ? '没有规定，暂按从严' : set.source
    return `${titles[name]}${way[name]}${name === '起算' ? '之日起算' : name === '计日' ? '计' : ''}（${from}）`
  })
}

function planned(matter: Matter, round: readonly MatterStep[], { now, rules }: ClockWorld): readonly Clock[] {
  return matter.nodes.map(({ what, due }, node) => {
    const day = Temporal.PlainDate.from(due)
    const met = round.find(({ kind, detail }) => kind === '报节点' && detail.node === node)?.at ?? null
    return {
      figure: null,
      name: `节点${node + 1}`,
      asks: what,
      due: day,
      counted: [`一个月内不能办结，按县政府办核准的节点计划，应于 ${due} 前完成，含当日`],
      met,
      shown: light({ day, latest: day, met, closed: met !== null }, now, rules, '报'),
    }
  })
}

function struckOff({ state, closedAt }: Matter): Clock {
  const done = state === '已销号' && closedAt !== null
  const why = done
    ? `${dayOfMoment(closedAt).toString()} 核查通过，销号清零`
    : '跟踪到底；核查通过才销号，没有另外的时限'
  return {
    figure: '0',
    name: '销号',
    asks: '办结核查，销号清零',
    due: null,
    counted: [FIGURES_FROM],
    met: closedAt,
    shown: { light: done ? '办结' : '无时限', provisional: false, why: [why] },
  }
}

/** Of one that is not major: the day the office set, or that there is none. */
function ownClock(matter: Matter, { now, rules }: ClockWorld): Clock {
  const base = { figure: null, name: '限期办结', asks: '限期解决', met: matter.appliedAt } as const
  if (matter.own === null) return undue(base, '“限期解决”是几日，文内未规定；县政府办也没有另定')
  const day = Temporal.PlainDate.from(matter.own.day)
  return {
    ...base,
    due: day,
    counted: [`县政府办另定 ${matter.own.day} 前，含当日：${matter.own.why}`, '“限期解决”是几日，文内未规定'],
    shown: light(
      { day, latest: day, met: matter.appliedAt, closed: matter.state === '已销号' },
      now,
      rules,
      '申请销号',
    ),
  }
}

function undue(base: Pick<Clock, 'figure' | 'name' | 'asks' | 'met'>, because: string): Clock {
  return { ...base, due: null, counted: [], shown: { light: '无时限', provisional: false, why: [because] } }
}

function light(
  at: {
    readonly day: Temporal.PlainDate
    readonly latest: Temporal.PlainDate
    readonly met: Temporal.Instant | null
    readonly closed: boolean
  },
  now: Temporal.Instant,
  { near }: SupervisionRules,
  done: string,
): Shown {
  const state = at.closed ? '办结' : at.met === null ? '待办' : '已报'
  const [dueAt, latestAt] = [lastMoment(at.day.toString()), lastMoment(at.latest.toString())]
  const timed = { state, historic: false, dueAt, latestAt, reportedAt: at.met, because: null } as const
  return lightOf(timed, now, near, { done, open: '没有规定' })
}

/** From the most to the least urgent. */
const order: readonly Light[] = ['逾期', '临近', '正常', '无时限', '迟办结', '办结', '历史', '不再要求']

/** The clock that shows how the matter stands: the most urgent, of equals the first due. */
export function worst(clocks: readonly Clock[]): Clock | undefined {
  const rank = ({ shown, due }: Clock) => [order.indexOf(shown.light), due?.toString() ?? '9999'] as const
  return clocks.toSorted((a, b) => {
    const [[x, p], [y, q]] = [rank(a), rank(b)]
    return x - y || (p < q ? -1 : p > q ? 1 : 0)
  })[0]
}
