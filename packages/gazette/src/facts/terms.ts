import type { FoundKind } from './found.ts'
import { halfTermsIn } from './half-terms.ts'
import { type Measured, measuredIn, unitPattern } from './measured.ts'
import type { Scan } from './scan.ts'
import { anchored, matchesOf } from './sticky.ts'
import { boundAfter, boundBefore } from './term-bounds.ts'

type Term = FoundKind<'term'>['value']

const UNITS: Readonly<Record<string, Term['unit']>> = {
  个工作日: '工作日',
  工作日: '工作日',
  个自然日: '日',
  自然日: '日',
  个日历日: '日',
  个日历天: '日',
  日历天: '日',
  日: '日',
  天: '天',
  个小时: '小时',
  小时: '小时',
  分钟: '分钟',
  个月: '个月',
  个星期: '周',
  星期: '周',
  周: '周',
  个季度: '季度',
  季度: '季度',
  个公历年度: '年',
  公历年度: '年',
  个年度: '年',
  年度: '年',
  周年: '年',
  年: '年',
}
const AFTER_DAY = '日(?![游常益龄])'
const AFTER_WEEK = '周(?![岁年边围期密转末刊报长一二三四五六日])'
const AFTER_YEAR = '年(?![代级龄均底末初终报会份来半]|以来)'
const LENGTH = unitPattern(
  [
    '个工作日|工作日|个自然日|自然日|个日历日|个日历天|日历天|个公历年度|公历年度|个小时|小时|分钟|个月|个星期|星期|个季度|个年度',
    `季度(?=以[上内])|年度(?=以[上内]|内)|周年(?=以[上内]|内)|${AFTER_DAY}|天(?![然气津数])|${AFTER_WEEK}|${AFTER_YEAR}`,
  ].join('|'),
)
/** A window looked back at is no limit. */
const LOOKING_BACK = /(?:近|最近|过去|历时|历经|以往|上|前后)[ \u3000]?$/u
/** A day or a single spelled-out unit is a limit only where the words around it say so. */
const LIMITED =
  /(?:期|为|为期|期限|时限|有效期|聘期|任期|公示|暂定|一般|延长|顺延|保存|保留|停职|拘留|不少于|公告)[ \u3000]?$/u
const PLANNED = /^(?:行动|计划|规划|攻坚|目标|活动|大变样|专项|免疫)/u
/** 24小时值班, 7×24小时: always open, not a limit. */
const ALWAYS =
  /^[ \u3000]?(?:不间断|专人|双人|有人|领导|轮流|人工|应急|全天候|动态|实时|持续|政务|自助|便民)?(?:的)?(?:值班|值守|服务|热线|咨询|在线|开通|自助|接听|接警|营业|监测|监控|待命|待机|备勤|畅通|保障|应急|不间断|电话|降水|降雨|雨量|累计|滚动|连续|内降|内雨|专人|政务|有人|动态|运行|预警|警戒|预报|双人|轮流|通讯|通信)/u
const TIMES_24 = /[×xX*✕][ \u3000]?$/u

const AT_ONCE = anchored(
  '(?<!不)立即|立刻|即刻|马上|第一时间|(?<!不)及时(?![间限代段期刻点光节性率])|即时|尽快|(?<![是相得恰]|不能)当场',
  '立即马第及尽当',
  { seconds: '即刻上一时快场' },
)

/** Time limits and lengths of time. Where the text only urges (立即, 及时), the unit is 无 and there is no amount. */
export function termsIn(scan: Scan): FoundKind<'term'>[] {
  const { text } = scan
  const all = measuredIn(scan, LENGTH).flatMap((length) => limitOf(text, length) ?? [])
  all.push(...halfTermsIn(text))
  for (const match of matchesOf(text, AT_ONCE))
    all.push(found(match.index, match.index + match[0].length, { unit: '无' }))
  return all
}

function limitOf(text: string, length: Measured): FoundKind<'term'> | null {
  const { from, to, amount, until, unit, chinese, scale } = length
  if (scale !== '' || isYear(length)) return null
  const before = text.slice(Math.max(0, from - 8), from)
  const after = text.slice(to, to + 6)
  if (TIMES_24.test(before) || PLANNED.test(after)) return null
  if (unit.endsWith('小时') && amount === '24' && ALWAYS.test(after)) return null
  const suffix = boundAfter(text, to)
  const prefix = boundBefore(before)
  const bound = prefix?.bound ?? suffix.bound
  if (prefix?.word === '每' && !/小时|分钟/u.test(unit)) return null
  const vague = unit === '日' || (chinese && amount === '1' && until === undefined)
  if (vague && !bound && !LIMITED.test(before) && !EXCEEDED.test(before)) return null
  if (!bound && LOOKING_BACK.test(before)) return null
  const start = from - (prefix?.printed.length ?? 0)
  return {
    ...found(start, suffix.to, {
      amount,
      ...(until ? { until } : {}),
      unit: UNITS[unit] ?? '年',
      ...(bound ? { bound } : {}),
    }),
    number: [from, to],
  }
}

const EXCEEDED = /(?:超过|超出|逾期|逾|不满|未满|不足)[ \u3000]?$/u

function isYear({ unit, amount, chinese }: Measured): boolean {
  return unit === '年' && !chinese && /^(?:1[89]|2[01])\d\d$/u.test(amount)
}

function found(from: number, to: number, value: Term): FoundKind<'term'> {
  return { kind: 'term', from, to, value }
}
