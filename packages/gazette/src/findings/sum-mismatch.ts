import type { Finding } from '../types.ts'
import { type Amount, amountsIn, printed } from './amounts.ts'
import type { Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { findingAt, type Range, type Site } from './site.ts'
import { isWholeList } from './whole-list.ts'

const RULE = 'sum-mismatch'
/** Parts that miss the total by no more than this share of it are wrong. */
const SURE = 10n
/** Parts that miss it by more, up to this share, are doubted where they read as all of it; else they are taken for a selection. */
const DOUBTED = 3n
/** A few units are wrong whatever their share; in thousandths. */
const FEW = 2000n

/**
 * A stated total that its stated parts do not make: 共42处，其中，甲36处、乙1处 …; 18人（甲局4人、乙局3人 …）; shares of one payment that
 * are not 100%; a share of an amount that is printed as another amount.
 */
export const sumMismatch: Rule = ({ clauses }) =>
  clauses.flatMap((site) => {
    if (!/\d/.test(site.text) || !/其中|%|[（(]\p{Script=Han}+\d/u.test(site.text)) return []
    return sentencesOf(site.text).flatMap((range) => {
      const text = site.text.slice(range[0], range[1])
      return [...ofWhich(site, text, range[0]), ...shares(site, text, range[0]), ...shareOf(site, text, range[0])]
    })
  })

/** 其中 after a total, or a bracket of parts behind it. */
function ofWhich(site: Site, text: string, offset: number): Finding[] {
  if (!/其中|[（(]/u.test(text)) return []
  const amounts = amountsIn(text)
  return amounts.flatMap((total, i) => {
    const opening = /^[，,：:；;（(]*其中[，,：:、]?|^[（(](?=\p{Script=Han})/u.exec(text.slice(total.range[1]))?.[0]
    if (opening === undefined || total.vague || total.unit === '%') return []
    const from = total.range[1] + opening.length
    const end = opening.startsWith('（') || opening.startsWith('(') ? closing(text, from) : text.length
    const parts = partsOf(text, amounts.slice(i + 1), total, from, end)
    if (parts.length < (opening.includes('其中') ? 2 : 3)) return []
    return compare(site, total, parts, offset, isWholeList(text, from, parts))
  })
}

function closing(text: string, from: number): number {
  const at = text.slice(from).search(/[）)]/u)
  return at < 0 ? text.length : from + at
}

/** The parts of a total: figures of its unit up to the end of the list, a further total or another 其中. */
function partsOf(text: string, amounts: readonly Amount[], total: Amount, from: number, end: number): Amount[] {
  const parts: Amount[] = []
  let last = from
  for (const amount of amounts) {
    if (amount.range[0] < from || amount.range[1] > end) continue
    const between = text.slice(last, amount.range[0])
    if (/共|合计|总计|累计|其中|比上年|同比|较/u.test(between)) break
    if (amount.unit === total.unit) parts.push(amount)
    last = amount.range[1]
  }
  return parts
}

function compare(site: Site, total: Amount, parts: readonly Amount[], offset: number, whole: boolean): Finding[] {
  if (parts.some((part) => part.vague)) return []
  let sum = 0n
  for (const part of parts) {
    sum += part.value
    // A second classification of the same total may follow the first.
    if (sum === total.value) return []
  }
  const missed = sum > total.value ? sum - total.value : total.value - sum
  const sure = missed * SURE <= total.value || missed <= FEW
  if (!sure && !(whole && missed * DOUBTED <= total.value)) return []
  const figures = `总数写作${total.printed}${total.unit}，所列各项${parts.map((part) => part.printed).join('＋')}＝${printed(sum)}${total.unit}`
  const off = `${printed(missed)}${total.unit}`
  const doubt =
    sum < total.value
      ? {
          message: `${figures}，不到总数，差${off}；也可能只列了一部分。`,
          settle: '请核对总数和各分项；确系只列一部分的，请写明（如加“等”字）。',
        }
      : {
          message: `${figures}，超过总数${off}；也可能各项互有重叠。`,
          settle: '请核对总数和各分项；确有重叠的，请写明。',
        }
  return [
    findingAt(
      site,
      RULE,
      sure ? 'error' : 'warning',
      sure
        ? { message: `${figures}，相差${off}。`, settle: '请核对总数和各分项，改正其中写错的一个，或补列漏写的分项。' }
        : doubt,
      shifted(total.range, offset),
      ...parts.map((part) => shifted(part.range, offset)),
    ),
  ]
}

const SHARE_OF =
  /(?:中央|省|市|县|区|乡|镇|村|财政|农户|种植户|养殖户|个人|企业|单位|业主|户)[^，。；、（）()%]{0,8}?(?:补贴|补助|承担|配套|自缴|自筹|自付|负担|出资|分担|缴纳)(\d+(?:\.\d{1,3})?)%/gu
const REMAINDER = /自缴|自筹|自付|自负|个人(?:承担|缴纳|负担)|(?:农|业|种植|养殖)[户主](?:承担|缴纳|负担)/u

/** Shares of one payment that name who bears the rest must make 100%. */
function shares(site: Site, text: string, offset: number): Finding[] {
  if (!text.includes('%')) return []
  const found = [...text.matchAll(SHARE_OF)]
  if (found.length < 2 || !REMAINDER.test(found.map((match) => match[0]).join('，'))) return []
  const values = found.map((match) => Number(match[1]))
  const sum = values.reduce((total, value) => total + Math.round(value * 1000), 0) / 1000
  if (sum === 100) return []
  return [
    findingAt(
      site,
      RULE,
      'error',
      {
        message: `各方分担比例${values.map((value) => `${value}%`).join('＋')}＝${sum}%，不等于100%。`,
        settle: '请核对各方比例，使合计为100%，或写明其余部分由谁承担。',
      },
      ...found.map((match): Range => [match.index + offset, match.index + match[0].length + offset]),
    ),
  ]
}

/** 保费40元，市级补贴30%（每亩12元）: 12 must be 30% of 40. */
function shareOf(site: Site, text: string, offset: number): Finding[] {
  const base = /(?:保费|费用|价格|总额|总投资)(\d+(?:\.\d{1,3})?)(元|万元)/u.exec(text)
  if (!base || !text.includes('%（')) return []
  return [...text.matchAll(/(\d+(?:\.\d{1,3})?)%（[^（）\d]{0,6}(\d+(?:\.\d{1,3})?)(元|万元)）/gu)].flatMap((match) => {
    const [whole, percent, amount, unit] = match
    const right = (Number(base[1]) * Number(percent)) / 100
    if (unit !== base[2] || Math.abs(right - Number(amount)) < 0.005) return []
    return [
      findingAt(
        site,
        RULE,
        'error',
        {
          message: `${base[1]}${base[2]}的${percent}%是${Number(right.toFixed(3))}${unit}，括号内写作${amount}${unit}。`,
          settle: '请核对比例和金额，改正其中写错的一个。',
        },
        [base.index + offset, base.index + base[0].length + offset],
        [match.index + offset, match.index + whole.length + offset],
      ),
    ]
  })
}

function shifted([from, to]: Range, offset: number): Range {
  return [from + offset, to + offset]
}
