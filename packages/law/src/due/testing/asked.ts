import { officialCalendar } from '../../calendar/official.ts'
import type { Decision } from '../../declare/decision.ts'
import { day, moment } from '../../declare/fact.ts'
import { policy } from '../../declare/policy.ts'
import type { World } from '../../evaluate/world.ts'
import type { Value } from '../../expression/value.ts'
import type { Due } from '../due.ts'
import { duesOf } from '../dues.ts'
import type { DueRule } from '../rule.ts'

/** A document that orders reports, of its day and to its last day. */
export const trial = (issued: string, until?: string) =>
  policy({
    folder: 'zf-2022-3-trial',
    number: '试政发〔2022〕3号',
    title: '报告办法',
    issuer: '试县人民政府',
    issued,
    ...(until !== undefined && { until }),
    outline: { 第一条: { gist: '报告', print: '' } },
    facts: { 受理日: day(), 公示日: day(), 事发时刻: moment(), 终结时刻: moment() },
  })
export const document = trial('2022-06-20')

export interface Asked {
  readonly from: string
  readonly to: string
  readonly given?: Record<string, Value>
  readonly decisions?: readonly Decision[]
  readonly calendar?: World['calendar']
  readonly of?: ReturnType<typeof trial>
}

let names = 0

/** When a report is due within the days asked about. */
export function dues(due: DueRule, asked: Asked): readonly Due[] {
  const { from, to, given = {}, decisions = [], calendar = officialCalendar, of = document } = asked
  names += 1
  const duty = of.duty(`报告${names}`, { at: '第一条', who: ['试县能源局'], what: '报告', due })
  return duesOf(duty, {
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
    given: new Map(Object.entries(given)),
    world: { on: Temporal.PlainDate.from('2022-07-01'), amendments: new Map(), decisions, calendar },
  })
}

/** `2022-07-31 前=含当日,遇休息日=不移` */
export const told = (all: readonly Due[]): readonly (readonly string[])[] =>
  all.map(({ dates }) =>
    dates.map(({ due, answers, because }) => {
      const read = Object.entries(answers).map(([question, reading]) => `${question}=${reading}`)
      return [due?.toString().slice(0, 16) ?? because, ...read].join(' ')
    }),
  )

export const decided = (question: string, reading: string, from: string): Decision => ({
  question,
  reading,
  from,
  by: '试县人民政府',
  why: '',
  power: '',
})
