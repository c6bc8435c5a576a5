import { glyph } from './glyphs.ts'
import { chineseNumber, NUMERAL } from './numerals.ts'

/** A text as it is searched, with the way back: unit i of `text` comes from `[from[i], to[i])` of the original. */
export interface Normal {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Enclose a number, so that 14 is not found in 114 or 14.5: ‹14›. */
export const NUMBER_OPENS = '‹'
export const NUMBER_CLOSES = '›'

/** What a Chinese number must stand before to be read as one. */
const UNIT =
  '(?:年|月|日|号|个|天|周|季|小时|分钟|倍|成|亩|元|角|分|户|人|名|家|次|处|级|类|项|条|款|章|节|位|台|辆|所|岁|%|公|米|斤|吨|度|方|届|期|批|种|套|间|层|字|万|亿)'
const RUN = `[${NUMERAL}]+`
/** Groups are set apart by look-behind and look-ahead, so the match is the number alone. */
const CHINESE = new RegExp(
  `(?<=第)${RUN}|(?<=\\()${RUN}(?=\\))|(?<=百分之)${RUN}|(?<![${NUMERAL}\\d])${RUN}(?=${UNIT}|[至到-]${RUN}${UNIT})|(?<=[至到-])${RUN}(?=${UNIT})`,
  'gu',
)

type Step = readonly [pattern: RegExp, by: (match: string, ...groups: string[]) => string]

/** In this order: each step reads what the one before it wrote. */
const STEPS: readonly Step[] = [
  [CHINESE, (run) => chineseNumber(run) ?? run],
  [/百分之(\d+(?:\.\d+)?)/g, (_, n) => `${n}%`],
  [/(?<=\d),(?=\d{3}(?!\d))/g, () => ''],
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (_, year, month, day) => `${year}年${month}月${day}日`],
  [/(?<!\d)0(?=\d[月日])/g, () => ''],
  [/(?<=月\d{1,2})号/g, () => '日'],
  [/第\(?(\d+)\)?项/g, (_, n) => `(${n})`],
  [/\d+(?:\.\d+)*/g, (n) => `${NUMBER_OPENS}${n}${NUMBER_CLOSES}`],
]

/**
 * The one form in which texts and queries meet: half-width, no white space and no quotation marks, Chinese numbers in
 * Arabic digits where they count something (第二十一条 = 第21条, 六月五日 = 6月5日, 四个月 = 4个月), days written
 * with strokes as 年月日, numbers enclosed.
 */
export const normalise = (source: string): Normal =>
  STEPS.reduce((text, [pattern, by]) => replaced(text, pattern, by), foldGlyphs(source))

function foldGlyphs(source: string): Normal {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < source.length; ) {
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0)
    const folded = glyph(char)
    for (let i = 0; i < folded.length; i += 1) {
      from.push(at)
      to.push(at + char.length)
    }
    text += folded
    at += char.length
  }
  return { text, from, to }
}

/** Replaces matches; each unit of a replacement comes from the whole of what it replaces. */
function replaced(normal: Normal, pattern: RegExp, by: Step[1]): Normal {
  const matches = [...normal.text.matchAll(pattern)]
  if (matches.length === 0) return normal
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  const keep = (until: number): void => {
    text += normal.text.slice(at, until)
    for (; at < until; at += 1) {
      from.push(normal.from[at] ?? 0)
      to.push(normal.to[at] ?? 0)
    }
  }
  for (const match of matches) {
    const [was, ...groups] = match
    keep(match.index)
    at += was.length
    const written = by(was, ...groups)
    text += written
    for (let i = 0; i < written.length; i += 1) {
      from.push(normal.from[match.index] ?? 0)
      to.push(normal.to[at - 1] ?? 0)
    }
  }
  keep(normal.text.length)
  return { text, from, to }
}

/** The original's stretch behind `[start, end)` of the normal text. */
export const stretch = ({ from, to }: Normal, start: number, end: number): readonly [number, number] => [
  from[start] ?? 0,
  to[end - 1] ?? 0,
]
