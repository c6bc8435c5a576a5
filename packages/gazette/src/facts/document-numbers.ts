import { anchored, matchesOf } from './sticky.ts'

/** A number by which a document is cited: 发文字号, the number of an order, a standard. */
export interface DocumentNumber {
  readonly from: number
  readonly to: number
  /** Without white space. */
  readonly number: string
}

const YEAR_AND_SERIAL = anchored(
  '[〔［\\[【（(]\\s?(?:19|20)\\d{2}\\s?年?\\s?[〕］\\]】）)][ \\u3000]?第?\\s?\\d{1,5}\\s?号',
  '〔［[【（(',
  {
    seconds: '12 \u3000',
  },
)
const ORDER =
  /令[ \u3000]?(?:[（(]?(?:19|20)\d{2}年?[）)]?)?[ \u3000]?第?[ \u3000]?(?:\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})[ \u3000]?号|第[ \u3000]?\d{1,4}[ \u3000]?号令/gu
const STANDARD =
  /(?<![A-Za-z])(?:GB|DB\d{0,4}|HJ|JGJ|CJJ|CJ|NY|SL|AQ|JTG|DL|TD|WS|LY|YY|DZ|GA|MZ|SB|QX)(?:\/[TZ]?|[TZ])?[ \u3000]?\d{1,6}(?:\.\d{1,3})?[-—－–](?:19|20)\d{2}/gu
const HAN = /\p{Script=Han}/u
/** Words that stand before a number and are not part of it. */
const BEFORE =
  /(?:根据|按照|依据|依照|参照|执行|落实|贯彻|转发|印发|废止|下发|关于|文件|以及|规定|通知|批复|下达|见|以|和|及|与|即|按|的|由|对|经|号|将|是|为|发布|公布|修订|的|日)$/u
const AUTHORITY =
  /(?:中华人民共和国)?(?:国务院|主席|[\p{Script=Han}]{1,12}(?:部|委员会|委|总局|局|政府|署|厅|办公室|会))$/u
const LONGEST_CODE = 10

/** The document numbers of a text, each from the first character of its issuer's code. */
export function documentNumbersIn(text: string): DocumentNumber[] {
  const all: DocumentNumber[] = []
  const add = (from: number, to: number) => all.push({ from, to, number: text.slice(from, to).replace(/\s/gu, '') })
  for (const match of matchesOf(text, YEAR_AND_SERIAL)) {
    const from = codeStart(text, match.index)
    if (from < match.index) add(from, match.index + match[0].length)
  }
  if (text.includes('令'))
    for (const match of text.matchAll(ORDER)) {
      const from = authorityStart(text, match.index)
      if (from < match.index) add(from, match.index + match[0].length)
    }
  if (/[A-Z]{2}/u.test(text))
    for (const match of text.matchAll(STANDARD)) add(match.index, match.index + match[0].length)
  return all
}

/** 机关代字 before the year: Han characters back to a mark or to a word that cites. */
function codeStart(text: string, bracket: number): number {
  const at = /[ \u3000]/u.test(text[bracket - 1] ?? '') ? bracket - 1 : bracket
  let from = at
  while (from > 0 && at - from < LONGEST_CODE && HAN.test(text[from - 1] ?? '')) {
    if (at - from >= 2 && BEFORE.test(text.slice(Math.max(0, from - 2), from))) break
    from -= 1
  }
  return from === at ? bracket : from
}

function authorityStart(text: string, at: number): number {
  let floor = at
  while (floor > 0 && at - floor < 20 && HAN.test(text[floor - 1] ?? '')) {
    if (BEFORE.test(text.slice(Math.max(0, floor - 2), floor))) break
    floor -= 1
  }
  const authority = AUTHORITY.exec(text.slice(floor, at))
  return authority ? floor + authority.index : at
}
