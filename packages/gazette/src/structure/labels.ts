import { ordinal } from './ordinals.ts'

/** The families of labels in the order GB/T 9704-2012 and legislative drafting nest them. */
export const FAMILIES = [
  'part', // 第一编
  'chapter', // 第一章
  'section', // 第一节
  'article', // 第一条
  'chinese', // 一、
  'chineseBracket', // （一）
  'decimal', // 1.
  'decimalBracket', // （1）
  'circle', // ①
  'multi', // 1.1
  'dash', // —
] as const
export type Family = (typeof FAMILIES)[number]

export interface Label {
  readonly family: Family
  /** As printed, without a list dash before it. */
  readonly printed: string
  /** What it adds to a path: 一, （一）, 1, （1）, ①, 1.1, 第一条. */
  readonly key: string
  /** Position in its sequence; null for dashes and damaged labels. */
  readonly ordinal: number | null
  /** The components of a 1.1.1 label. */
  readonly components: readonly number[]
  /** UTF-16 units the label takes at the start of the line, white space after it included. */
  readonly length: number
  /** UTF-16 units up to the end of the label itself. */
  readonly end: number
}

const CN = '[〇零一二三四五六七八九十百千]{1,7}'
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'
const DASH = /^[-–—－•●▪■◆·*]\s*/u
const UNIT = new Map<string, Family>([
  ['编', 'part'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['条', 'article'],
])
const STATUTE = new RegExp(
  `^第\\s*(${CN}|[0-9０-９]{1,4})\\s*(?:分编|编|章|节|条)(?:之(${CN}))?(?=[\\s\\u3000：:]|$|[^的规至、，,。和及或与款之])`,
  'u',
)
const CHINESE = new RegExp(`^(${CN})\\s*(?:、|[．.](?!\\d))`, 'u')
const CHINESE_BRACKET = new RegExp(`^[（(]\\s*(${CN})\\s*[）)]`, 'u')
const DECIMAL = /^([0-9０-９]{1,3})\s*[.．、](?![0-9０-９])/u
const DECIMAL_BRACKET = /^[（(]\s*([0-9０-９]{1,3})\s*[）)]|^([0-9０-９]{1,2})[）)]/u
const MULTI = /^([0-9]{1,2}(?:[.．][0-9]{1,2}){1,4})[.．]?(?=[\s\u3000]|[^\d.．%％~～\-–—])/u
/** A unit right after the digits: 1.43 亿公斤 begins with a number, not with a label. */
const MEASURE =
  /^\s*(?:[万亿](?!众|事)|千[克瓦米]|元(?!旦)|%|％|℃|度(?:[，。、；]|以|左)|吨|公斤|斤|公里|平方|毫米|小时|亩|[个户人倍成月日年米](?:[，。、；以左及和]|$))/u

/** The characters labels begin with: most lines begin with none of them. */
const MAY_BEGIN = /^[第〇零一二三四五六七八九十百千（(0-9０-９①-⑳㉑-㊿\-–—－•●▪■◆·*]/u

/** The label at the start of a line, or null. Does not judge whether it fits its place. */
export function labelAt(line: string): Label | null {
  if (!MAY_BEGIN.test(line)) return null
  const dash = DASH.exec(line)
  const lead = dash ? dash[0].length : 0
  const rest = line.slice(lead)
  const inner = bare(rest)
  if (inner) {
    const after = /^[\s\u3000]*/u.exec(rest.slice(inner.printed.length))?.[0].length ?? 0
    const end = lead + inner.printed.length
    return { ...inner, end, length: end + after }
  }
  if (!dash || rest === '') return null
  const printed = dash[0].trim()
  return { family: 'dash', printed, key: '—', ordinal: null, components: [], end: printed.length, length: lead }
}

type Bare = Omit<Label, 'length' | 'end'>

function bare(text: string): Bare | null {
  const make = (family: Family, printed: string, key: string, number: number | null, components: number[] = []) =>
    number === null ? null : { family, printed, key, ordinal: number, components }
  const statute = STATUTE.exec(text)
  if (statute) {
    const unit = /[编章节条]/u.exec(statute[0].replace(/^第[^编章节条]*/u, ''))?.[0] ?? '条'
    const printed = statute[0]
    return make(UNIT.get(unit) ?? 'article', printed, printed.replace(/\s+/gu, ''), ordinal(statute[1] ?? ''))
  }
  const bracket = CHINESE_BRACKET.exec(text)
  if (bracket) return make('chineseBracket', bracket[0], `（${bracket[1]}）`, ordinal(bracket[1] ?? ''))
  const chinese = CHINESE.exec(text)
  if (chinese) return make('chinese', chinese[0], chinese[1] ?? '', ordinal(chinese[1] ?? ''))
  const decimalBracket = DECIMAL_BRACKET.exec(text)
  if (decimalBracket) {
    const digits = (decimalBracket[1] ?? decimalBracket[2] ?? '').normalize('NFKC')
    return make('decimalBracket', decimalBracket[0], `（${digits}）`, Number(digits))
  }
  const multi = MULTI.exec(text)
  if (multi && !MEASURE.test(text.slice(multi[0].length))) {
    const components = (multi[1] ?? '').split(/[.．]/u).map(Number)
    return make('multi', multi[0], components.join('.'), components.at(-1) ?? 0, components)
  }
  const decimal = DECIMAL.exec(text)
  if (decimal) {
    const digits = (decimal[1] ?? '').normalize('NFKC')
    return make('decimal', decimal[0], digits, Number(digits))
  }
  const first = text[0] ?? ''
  const circle = CIRCLES.indexOf(first)
  if (first !== '' && circle >= 0) return make('circle', first, first, circle + 1)
  return null
}

/** A character that stands where a label was and cannot be read. */
export function damagedLabelAt(line: string): string | null {
  return /^[□■�\uE000-\uF8FF]/u.exec(line)?.[0] ?? null
}
