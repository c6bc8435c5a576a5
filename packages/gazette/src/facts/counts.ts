import type { FoundKind } from './found.ts'
import { type Measured, measuredIn, unitPattern } from './measured.ts'
import type { Scan } from './scan.ts'
import { COUNT_UNITS } from './units.ts'

const COUNT = unitPattern(COUNT_UNITS)
/** 一 before a counting word is an article (一个, 一批, 一项), except where the text makes a number of it. */
const ONE_IS_MEANT =
  /(?:至少|不少于|最少|最多|不超过|不得超过|仅|只|共|各|第|明确|确定|指定|配备|设|设立|安排|选派|聘请|推荐|由|式)[\p{Script=Han}]{0,2}$/u
const ONE_OF_PEOPLE = /^[名位份套]$/u
/** Classes and stages are counted or numbered with the same words; spelled out they are counted only after these. */
const CLASSES = /^[类级期批轮部种门]$/u
const CLASSES_COUNTED =
  /(?:共|分为|分成|划为|划分为|以下|下列|上述|等|这|前|后|[一二三四五六七八九]类|报告|情形|方式)$/u
/** Inside a short quotation a spelled-out number is part of a name: “四个意识”, “三类人员”. */
const NAME_QUOTED = /“[^“”]{0,10}$/u
/** 十二届二次全会, 二次供水. */
const SESSION = /届$/u
const IDIOM = /^(?:[一二三四五六七八九十两]户|两家|百家|千家)(?:联|万)/u

/** Amounts with a counting word. Spelled-out numbers count where they cannot be a word of their own. */
export function countsIn(scan: Scan): FoundKind<'count'>[] {
  return measuredIn(scan, COUNT)
    .filter((count) => !count.chinese || isCounted(scan.text, count))
    .filter((count) => !(count.unit === '次' && SESSION.test(scan.text[count.from - 1] ?? '')))
    .map(({ from, to, amount, until, scale, unit }) => ({
      kind: 'count',
      from,
      to,
      value: { amount, unit: scale + unit, ...(until ? { until } : {}) },
      number: [from, to],
    }))
}

function isCounted(text: string, { from, to, amount, until, unit }: Measured): boolean {
  const before = text.slice(Math.max(0, from - 10), from)
  const after = text.slice(to, to + 4)
  if (NAME_QUOTED.test(before) || IDIOM.test(text.slice(from, to + 2)) || after.startsWith('规定')) return false
  if (/^(?:以上|以内|及以上|（含）)/u.test(after)) return true
  if (until !== undefined) return true
  if (amount === '1') {
    if (text[from] !== '一' || !ONE_IS_MEANT.test(before)) return false
    return (
      ONE_OF_PEOPLE.test(unit) ||
      /(?:至少|不少于|最少|最多|不超过|不得超过|仅|只|共)[\p{Script=Han}]{0,4}$/u.test(before)
    )
  }
  // Bare 二 orders (二次, 二类); what is counted is 两.
  if (text.slice(from, from + 1) === '二' && amount === '2') return false
  if (CLASSES.test(unit)) return CLASSES_COUNTED.test(before) || (/^[，。、；）]/u.test(after) && /[类种]/u.test(unit))
  return true
}
