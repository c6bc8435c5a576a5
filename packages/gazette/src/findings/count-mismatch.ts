import { ordinal } from '../structure/ordinals.ts'
import type { Finding } from '../types.ts'
import { itemsOf, masked, type Plausible, plausibleCounts } from './lists.ts'
import type { Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { findingAt, type Range, type Site } from './site.ts'

const RULE = 'count-mismatch'
const CLASSIFIER = '个方面|个|项|类|种|级|支|家|点|条|步|组'
const NUMERAL = '\\d{1,3}|[二两三四五六七八九十]{1,3}'
/** How far before its number a list is looked for. */
const LONGEST_LIST = 400
/** What an item before a number ends in when the number begins something else: 抽调3个, 新建5项. */
const VERBAL =
  /(?:以下|如下|下列|上述|前述|其他|其余|这|该|抽调|安排|组成|组建|成立|设立|建立|新建|选派|派出|明确|确定|召开|开展|配备|下设|设置|完成|选取|选择|提供|增加|减少|超过|达到|不少于|至少|共有|的|在|对|为|是|有|设|共|每|各|前|第|近|约|至|按|将|把|了|分|分为|划分为)$/u

/** A stated number of things beside a list of them within one sentence. */
export const inlineCount: Rule = ({ clauses }) =>
  clauses.flatMap((site) => {
    if (!COUNTED.test(site.text)) return []
    return sentencesOf(site.text).flatMap(([from, to]) => {
      const text = site.text.slice(from, to)
      return [...respectively(text), ...including(text), ...before(text), ...quoted(text)].flatMap((claim) =>
        report(site, from, claim),
      )
    })
  })

/** A number of things said to be listed, and the list. */
interface Claim {
  readonly stated: number
  readonly number: Range
  readonly list: string
  readonly listAt: Range
  readonly counts: Plausible
  /** The list ends in 等: it may name fewer than stated. */
  readonly open: boolean
}

function report(site: Site, offset: number, { stated, number, list, listAt, counts, open }: Claim): Finding[] {
  if (stated >= counts.least && stated <= counts.most) return []
  if (open && stated > counts.most) return []
  const listed = counts.least === counts.most ? String(counts.least) : `${counts.least}至${counts.most}`
  return [
    findingAt(
      site,
      RULE,
      'warning',
      {
        message: `文中称“${site.text.slice(offset + number[0], offset + number[1])}”，所列为${listed}个：${list.length > 60 ? `${list.slice(0, 60)}…` : list}。`,
        settle: '请核对数目与所列名目，改正数目，或补列、删去相应名目。',
      },
      [number[0] + offset, number[1] + offset],
      [listAt[0] + offset, listAt[1] + offset],
    ),
  ]
}

const RESPECTIVELY = new RegExp(
  `((?:${NUMERAL})(?:${CLASSIFIER})[\\p{Script=Han}]{0,12})，分别(?:由|为|是|设在)(.{4,}?)(?:具体负责|牵头负责|负责|牵头|承担|担任|组成|[；。（]|$)`,
  'gu',
)

/** 9个工作专班，分别由甲、乙、丙具体负责 */
function respectively(text: string): Claim[] {
  if (!text.includes('分别')) return []
  return [...text.matchAll(RESPECTIVELY)].flatMap((match) => claim(match, match[1] ?? '', match[2] ?? ''))
}

const INCLUDING = new RegExp(
  `((?:${NUMERAL})(?:${CLASSIFIER})[\\p{Script=Han}]{0,12})[，：]?(?:包括|包含|即|分别是|分别为)[：]?(.{4,}?)(?:。|$)`,
  'gu',
)

/** 7项，包括甲；乙；丙 */
function including(text: string): Claim[] {
  if (!/包括|包含|即|分别/u.test(text)) return []
  return [...text.matchAll(INCLUDING)].flatMap((match) => claim(match, match[1] ?? '', match[2] ?? ''))
}

function claim(match: RegExpExecArray, head: string, list: string): Claim[] {
  const stated = ordinal(new RegExp(`^(?:${NUMERAL})`, 'u').exec(head)?.[0] ?? '')
  if (stated === null || stated < 2 || !/[、，；]/u.test(masked(list))) return []
  const from = match.index + match[0].indexOf(list, head.length)
  return [
    {
      stated,
      number: [match.index, match.index + head.length],
      list,
      listAt: [from, from + list.length],
      counts: plausibleCounts(list.replace(/等$/u, '')),
      open: /等$|等[，；]/u.test(list),
    },
  ]
}

const AFTER_LIST = new RegExp(`(等|，共|、共)?(“)?(${NUMERAL})(?:${CLASSIFIER})(”)?([\\p{Script=Han}]{0,12})`, 'gu')
const COUNTED = new RegExp(`(?:${NUMERAL})(?:${CLASSIFIER})|”[（(]`, 'u')

/** 甲、乙和丙三类; 甲、乙、丙等3个组; 甲企业、乙企业，共两类企业 */
function before(text: string): Claim[] {
  if (!text.includes('、')) return []
  return [...text.matchAll(AFTER_LIST)].flatMap((match): Claim[] => {
    const [whole, link, opening, numeral = '', closing, noun = ''] = match
    // “四类”药品 counts; “12个基地” is a name.
    if (opening !== closing && (opening ?? '“') + (closing ?? '') !== '“”') return []
    const stated = ordinal(numeral)
    const cut = Math.max(0, match.index - LONGEST_LIST)
    const head = text.slice(cut, match.index)
    if (stated === null || stated < 2 || /[\d.第]$/u.test(head)) return []
    const starts = startsOf(head)
    const start = starts.at(-1) ?? 0
    const list = head.slice(start)
    const items = itemsOf(list)
    if (items.length < 2 || !masked(list).includes('、') || /\d/u.test(masked(list))) return []
    if (!link && (VERBAL.test(list) || !isClosed(list, items))) return []
    if (link?.endsWith('共') && !items.some((item) => noun.startsWith(item.slice(-2)))) return []
    const all = starts.map((at) => plausibleCounts(head.slice(at)))
    const counts = { least: Math.min(...all.map((c) => c.least)), most: Math.max(...all.map((c) => c.most)) }
    const inside = all.some((c) => stated >= c.least && stated <= c.most)
    if (inside) return []
    const from = match.index + (link?.length ?? 0)
    const number: Range = [from, match.index + whole.length - noun.length]
    return [
      { stated, number, list, listAt: [cut + start, match.index], counts: all.at(-1) ?? counts, open: link === '等' },
    ]
  })
}

/** Where a list that ends here may have begun: at the start of the sentence or behind each mark that is not 、. */
function startsOf(head: string): number[] {
  const flat = masked(head)
  return [0, ...[...flat.matchAll(/[，；：]/gu)].map((match) => match.index + 1)].filter((at) => at < head.length)
}

/** The last item is joined by 和, or has the ending of others, or all items are alike in length. */
function isClosed(list: string, items: readonly string[]): boolean {
  const last = items.at(-1) ?? ''
  if (/[和与及](?:(?![、，；和与及]).)+$/u.test(masked(list))) return true
  const others = items.slice(0, -1)
  const alike = others.filter((item) => item.slice(-1) === last.slice(-1)).length
  return alike * 2 >= others.length
}

const QUOTED =
  /[“]([二两三四五六七八九十])(?:(?![一二两三四五六七八九十])\p{Script=Han}){1,3}”[（(]([^（）()]{5,})[）)]/gu

/** “四清单”（甲、乙、丙和丁）; “三支一扶” counts twice and is left alone. */
function quoted(text: string): Claim[] {
  if (!text.includes('”（') && !text.includes('”(')) return []
  return [...text.matchAll(QUOTED)].flatMap((match): Claim[] => {
    const stated = ordinal(match[1] ?? '')
    const list = match[2] ?? ''
    if (stated === null || !list.includes('、')) return []
    const from = match.index + match[0].indexOf(list)
    const end = match[0].indexOf('”') + 1
    return [
      {
        stated,
        number: [match.index, match.index + end],
        list,
        listAt: [from, from + list.length],
        counts: plausibleCounts(list),
        open: list.endsWith('等'),
      },
    ]
  })
}
