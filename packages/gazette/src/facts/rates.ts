import type { FoundKind } from './found.ts'
import { type Measured, measuredIn, unitPattern } from './measured.ts'
import { YUAN } from './money.ts'
import { GAP } from './numerals.ts'
import { matchAt, type Scan } from './scan.ts'
import { COUNT_UNITS, QUANTITY_UNITS } from './units.ts'

/** What a rate is per: measured or counted units, times, and the words of payment tables. */
const PER_UNITS = [
  '百万|十万|千|百',
  '平方公里|平方千米|平方米|平米|立方米|立方|千瓦时|千瓦|兆瓦|公里|公斤|千克|公顷|小时|工作日|学期|学年|学时|课时|季度|半年|年度|人次|户次|千米|分钟',
  'km²|㎡|m²|m³|m3|km|kg|kWh|kW|MW|[hstLmd](?![A-Za-z])',
  '人|户|亩|天|日|月|年|周|季|度|吨|斤|克|升|米|方|家|个|名|台|辆|头|只|株|棵|次|件|班|床|间|村|所|处|座|套|项|条|起|宗|张|份|例|羽|箱|袋|生|秒|分|批|场|期|篇|车|桌|孔|栋|层|幅|标段|标箱|孩|位|镇|乡|社',
].join('|')

const ANY = unitPattern(`${YUAN}|${COUNT_UNITS}|${QUANTITY_UNITS}`)
const DENOMINATOR = `(?:(?:百|千|万)?(?:${PER_UNITS}))`
const SLASH = new RegExp(`${GAP}/${GAP}[（(]?(${DENOMINATOR}(?:${GAP}[·/・*]${GAP}${DENOMINATOR})*)[）)]?`, 'uy')
const AFTER = new RegExp(`${GAP}((?:每${DENOMINATOR})+)`, 'uy')
const EACH = new RegExp(
  `每(?:(?:增加|新增|提前|逾期|延误|推迟|拖延|引进|培育|超过|减少|提高|降低|完成|发现|新建|培养|吸纳|创建)?${GAP}(?:一|1)${GAP}(?:个(?=工作日))?|(?:个(?=工作日)))?((?:百|千|十万|万)?(?:${PER_UNITS}|昼夜))`,
  'gu',
)
/** What may stand between 每亩 and its sum: words, no mark, no other number. */
const EACH_BEFORE =
  /每[^，。、；：:,;（）()《》〈〉每0-9]{1,18}(?:每[^，。、；：:,;（）()《》〈〉每0-9]{1,12})?(?:[1一]\s?[^，。、；：:,;（）()《》〈〉每0-9]{1,14})?$/u
const POPULATION =
  /每(?:(?:百|千|万|十万)[^，。、；：:,;（）()每0-9]{1,16}|(?:小时|分钟|秒|昼夜)(?:不超过|不得超过|约|达)?)$/u
const WIDEST = 44

/** Amounts per something: 0.05元/斤/年, 每亩保费40元, 500元每人每月, 每万名居民0.6-0.8名. */
export function ratesIn(scan: Scan): FoundKind<'rate'>[] {
  if (!scan.text.includes('/') && !scan.text.includes('每')) return []
  const all: FoundKind<'rate'>[] = []
  for (const sum of measuredIn(scan, ANY)) {
    const rate = bySlash(scan, sum) ?? byEach(scan, sum) ?? alongside(scan, sum, all.at(-1))
    if (rate) all.push(rate)
  }
  return all
}

function bySlash(scan: Scan, sum: Measured): FoundKind<'rate'> | null {
  const slash = matchAt(SLASH, scan.text, sum.to) ?? (sum.unit === '元' ? matchAt(AFTER, scan.text, sum.to) : null)
  if (!slash) return null
  const per = (slash[1] ?? '')
    .replace(/^每/u, '')
    .split(/[·/・*每]/u)
    .map((part) => part.trim())
  if (sum.unit === '次' && per.every((unit) => TIMES.has(unit))) return null
  return rateOf(sum, sum.from, sum.to + slash[0].length, per)
}

/** 2次/年 is a recurrence. */
const TIMES = new Set(['年', '月', '周', '日', '天', '季', '季度', '半年', '年度'])

function byEach(scan: Scan, sum: Measured): FoundKind<'rate'> | null {
  const before = scan.text.slice(Math.max(0, sum.from - WIDEST), sum.from)
  const each = (sum.unit === '元' ? EACH_BEFORE : POPULATION).exec(before)
  if (!each) return null
  const per = [...each[0].matchAll(EACH)].map((match) => match[1] ?? '')
  if (per.length === 0) return null
  return rateOf(sum, sum.from - each[0].length, sum.to, per)
}

/** 每人每月150元、300元和900元: what 每 says holds for the whole list. */
function alongside(scan: Scan, sum: Measured, last: FoundKind<'rate'> | undefined): FoundKind<'rate'> | null {
  if (!last || sum.unit !== '元' || sum.from - last.to > 1) return null
  return LISTED.test(scan.text.slice(last.to, sum.from)) ? rateOf(sum, sum.from, sum.to, last.value.per) : null
}

const LISTED = /^[、和及]$/u

function rateOf(sum: Measured, from: number, to: number, per: readonly string[]): FoundKind<'rate'> {
  const { amount, until, scale, unit } = sum
  return {
    kind: 'rate',
    from,
    to,
    value: { amount, ...(until ? { until } : {}), unit: [scale + unit, ...per].join('/'), per },
    number: [sum.from, to],
  }
}
