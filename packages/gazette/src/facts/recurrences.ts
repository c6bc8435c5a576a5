import { smallNumber } from './chinese-numbers.ts'
import type { FoundKind } from './found.ts'
import { GAP, SPELLED, TO } from './numerals.ts'
import { detailed, SMALL } from './recurrence-details.ts'
import { matchAt, type Scan } from './scan.ts'
import { anchored, matchesOf } from './sticky.ts'

type Value = FoundKind<'recurrence'>['value']
type Every = Value['every']

const PERIOD: Readonly<Record<string, Every>> = {
  日: '日',
  天: '日',
  周: '周',
  星期: '周',
  半月: '半月',
  半个月: '半月',
  双月: '双月',
  单月: '双月',
  两个月: '双月',
  月: '月',
  个月: '月',
  季: '季度',
  季度: '季度',
  个季度: '季度',
  半年: '半年',
  年: '年',
  年度: '年',
}
const EVERY = anchored(
  `每(?:逢|一)?${GAP}(日(?![常益])|天(?!然)|周(?![岁边围期密转年])|星期|半个月|半月|双月|单月|两个月|个?月|个?季度|季(?!节)|半年|年度|年(?![级龄均代]))`,
  '每',
)
const LENGTH = `(${SMALL})(?:${TO}(${SMALL}))?${GAP}(个月|个?季度|年|周|天|日)`
/** 每四至五年, 每隔3天. */
const EACH_INTERVAL = anchored(`每隔?${GAP}${LENGTH}`, '每')
/** Without 每 only where 一次 or /次 follows: 两年一次, 3年/次. */
const BARE_INTERVAL = anchored(`(?<![\\d.一二两三四五六七八九十百近第每隔])${LENGTH}`, `0123456789${SPELLED}`)
const ONCE = new RegExp(`${GAP}/${GAP}次|[\\p{Script=Han}]{0,8}?[一1]${GAP}次(?!性)`, 'uy')
const ONCE_HERE = new RegExp(`${GAP}(?:/${GAP}次|[一1]${GAP}次(?!性))`, 'uy')
const PER = anchored(`(?<![\\d.])(${SMALL})${GAP}次${GAP}/${GAP}(日|天|周|月|季度|季|半年|年)`, `0123456789${SPELLED}`)
const BY = anchored('按(日|周|月|季度|季|半年|年度|年)(?![份历期龄限节边岁租均间计度])', '按')
const IN_TURN = anchored('逐(月|季度|季|周|日)(?=\\p{Script=Han})', '逐')
const SHORT = anchored(
  '(?<=[、和与及“，：行])(日|周|月|季度|季|半年|年|单月|双月)(?:报告|报|调度|通报|研判|会商|考核|例会|督查|总结|小结|评比|排名|汇总|分析)(?=[、和与及”，。；制的）]|$)',
  '日周月季半年单双',
  { before: '、和与及“，：行' },
)
const MATCHED = anchored('[一每](日|周|月|季度|季|年)一(?![次日月年季周般个])\\p{Script=Han}{1,2}', '一每', {
  seconds: '日周月季年',
})
const NEXT_MONTH = anchored(`(?:次月|下月|当月|本月)(?=${GAP}${SMALL}${GAP}[日号])`, '次下当本', { seconds: '月' })

/** What comes round: 每月10日、25日, 每季度首月5日前, 每半年一次, 每四至五年轮换一次, 按月, 次月5日前. */
export function recurrencesIn(scan: Scan): FoundKind<'recurrence'>[] {
  const { text } = scan
  const all: FoundKind<'recurrence'>[] = []
  for (const match of matchesOf(text, EVERY)) {
    const every = PERIOD[match[1] ?? '']
    if (every) all.push(...detailed(text, match.index, match.index + match[0].length, every))
  }
  for (const match of matchesOf(text, EACH_INTERVAL)) all.push(...interval(text, match, ONCE, true))
  if (text.includes('次')) all.push(...timesIn(text))
  for (const pattern of [BY, IN_TURN, SHORT, MATCHED])
    for (const match of matchesOf(text, pattern)) {
      const every = PERIOD[match[1] ?? '']
      if (every) all.push(found(match.index, match[0].length, { every }))
    }
  for (const match of matchesOf(text, NEXT_MONTH))
    all.push(...detailed(text, match.index, match.index + match[0].length, '月'))
  return all
}

/** 两年一次, 3年/次, 2次/年. */
function timesIn(text: string): FoundKind<'recurrence'>[] {
  const intervals = matchesOf(text, BARE_INTERVAL).flatMap((match) => interval(text, match, ONCE_HERE, false))
  const rates = matchesOf(text, PER).flatMap((match): FoundKind<'recurrence'>[] => {
    const every = PERIOD[match[2] ?? '']
    const times = smallNumber(match[1] ?? '')
    return every && times ? [found(match.index, match[0].length, { every, times })] : []
  })
  return [...intervals, ...rates]
}

function interval(text: string, match: RegExpExecArray, often: RegExp, each: boolean): FoundKind<'recurrence'>[] {
  const [whole, first = '', second, unit = ''] = match
  const every = PERIOD[unit]
  const lower = smallNumber(first)
  const upper = second === undefined ? null : smallNumber(second)
  const to = match.index + whole.length
  const once = matchAt(often, text, to)
  if (!every || !lower || (!each && !once)) return []
  const value: Value = {
    every,
    ...(lower === 1 ? {} : { interval: String(lower), ...(upper ? { intervalUntil: String(upper) } : {}) }),
    ...(once ? { times: 1 } : {}),
  }
  return [found(match.index, whole.length + (once?.[0].length ?? 0), value)]
}

function found(from: number, length: number, value: Value): FoundKind<'recurrence'> {
  return { kind: 'recurrence', from, to: from + length, value }
}
