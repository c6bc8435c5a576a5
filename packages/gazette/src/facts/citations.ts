import { GAP } from './numerals.ts'
import { anchored, matchesOf } from './sticky.ts'

/** A citation of a clause (第二十一条第一款第（二）项), within the document or, with `of`, of another text. */
export interface Citation {
  readonly from: number
  readonly to: number
  readonly target: string
  readonly of?: string
}

const ORD = '(?:[〇零一二三四五六七八九十百千两]{1,7}|\\d{1,4})'
const ITEM = `(?:${GAP}第?${GAP}[（(]${ORD}[）)]${GAP}[项目]?|${GAP}第${GAP}${ORD}${GAP}[项目])`
const CLAUSE = anchored(
  [
    `第${GAP}${ORD}${GAP}条(?:之[一二三四五六七八九十])?(?:${GAP}第${GAP}${ORD}${GAP}款)?(?:第${GAP}[（(]?${ORD}[）)]?${GAP}项)?(?:第${GAP}${ORD}${GAP}目)?`,
    `第${GAP}${ORD}${GAP}款(?:${ITEM})?`,
    `第${GAP}[（(]${ORD}[）)]${GAP}项`,
    `第${GAP}${ORD}${GAP}[章编](?!程)(?:第${GAP}${ORD}${GAP}节)?`,
    '前[一二两三四五]?[条款项](?=规定|所列|所称|情形|第|的|行为|、|，)',
  ].join('|'),
  '第前',
)
const OWN =
  /(?:本|该)?(?:办法|方案|条例|规定|细则|预案|通知|意见|法|决定|规程|章程|公告|规划|计划|制度|标准|规则|法典)$/u
const NAMED =
  /(?:^|[^\p{Script=Han}])\p{Script=Han}{0,16}?((?:本|该)?[\p{Script=Han}]{0,12}(?:法典|法|条例|办法|细则|规定|决定|预案|章程|规程))$/u
/** Further clauses of one citation share its text: 第十条、第十二条. */
const FURTHER = /^[、和及或与至到\s]{1,2}$/u

/** Citations of clauses in a text. `titles` are its 《…》. */
export function citationsIn(text: string, titles: readonly { to: number; title: string }[]): Citation[] {
  const all: Citation[] = []
  let t = 0
  for (const match of matchesOf(text, CLAUSE)) {
    const from = match.index
    const to = from + match[0].length
    while (t < titles.length && (titles[t]?.to ?? 0) <= from) t += 1
    const title = titles[t - 1]
    const last = all.at(-1)
    const of =
      last && FURTHER.test(text.slice(last.to, from))
        ? last.of
        : title && /^(?:[（(][^（）()]{1,40}[）)])?(?:的|中)?\s?$/u.test(text.slice(title.to, from))
          ? title.title
          : namedBefore(text, from)
    all.push({ from, to, target: match[0].replace(/\s/gu, ''), ...(of ? { of } : {}) })
  }
  return all
}

function namedBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 24), at)
  if (!OWN.test(before)) return undefined
  const name = NAMED.exec(before)?.[1]?.replace(CITING, '')
  return name === undefined || name.startsWith('本') || /本[\p{Script=Han}]{1,4}$/u.test(name) ? undefined : name
}

const CITING = /^.*(?:根据|依据|依照|按照|违反|适用|符合|执行|参照|对照|以及|以|和|由|与|及|或者|按)/u
