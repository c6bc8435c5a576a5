import { endsSentence, hasInnerPunctuation, isTitleish, tight } from './characters.ts'
import { isDateLine } from './dates.ts'
import { kindOf } from './kinds.ts'
import { labelAt } from './labels.ts'
import type { Line } from './lines.ts'
import { likenessTo } from './similarity.ts'

const ADDRESSED =
  /(?:人民政府|单位|部门|局|委|办|室|厅|公司|企业|主体|镇|乡|区|街道|院|会|员|众|民|户|中心|学校|银行|全县|全市|全省|组|队|同志)(?:[（(].{1,20}[）)])?[：:]$/u

/** A line that names whom a document addresses (主送机关): bodies and a colon, no sentence. */
function isAddressees(text: string): boolean {
  return (
    text.length <= 300 &&
    ADDRESSED.test(text) &&
    !/[。；]|如下|现将|现就|为了|根据/u.test(text) &&
    labelAt(text) === null
  )
}

/** The line after the addressees that begin on line `at`: they may run over lines up to their colon. Null when there are none. */
export function addresseesEnd(lines: readonly Line[], at: number, to: number): number | null {
  let text = ''
  for (let i = at; i < Math.min(to, at + 4); i += 1) {
    const line = lines[i]
    if (!line || line.furniture || /[。；]/u.test(line.text)) return null
    text += line.text
    if (/[：:]$/u.test(line.text)) return isAddressees(tight(text)) ? i + 1 : null
  }
  return null
}

/** The bodies of an addressees' line; a separator inside brackets separates nothing: 各县（市、区）人民政府. */
export function addresseesIn(text: string): string[] {
  return tight(text)
    .replace(/[：:]$/u, '')
    .split(/[，、,；](?![^（(]*[）)])/u)
    .filter((part) => part !== '')
}

/** 附注: how far the document may be made public. */
export function isOpenness(text: string): boolean {
  return /^[（(]\s*(?:此件|本件|此文|信息公开).{0,30}[）)]$/u.test(text)
}

/** What the print says of attachments that it leaves out: （附件详见…）. */
export function isAttachmentNote(text: string): boolean {
  return (
    /^(?:[-–—]\s*)?[（(]?\s*附件.{0,20}(?:详见|另见|另发|另附|略|登录|请在|请到).{0,60}$/u.test(text) &&
    text.length <= 60
  )
}

const ALONE = /^附\s*件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:]?$/u
const INLINE = /^附\s*件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\s*[：:]\s*(\S.*)$/u

/** 附件 at the start of a line: its number if printed, and the title if it stands on the same line. */
export interface AttachmentMark {
  readonly n: string | null
  readonly title: string | null
}

export function attachmentMark(text: string): AttachmentMark | null {
  const alone = ALONE.exec(text)
  if (alone) return { n: alone[1] ?? null, title: null }
  const inline = INLINE.exec(text)
  return inline ? { n: inline[1] ?? null, title: inline[2] ?? '' } : null
}

const LONGEST_SIGNATURE = 40
/** Short closing sentences that are often printed without their full stop right above the signature. */
const SAYS_SOMETHING = /^(?:本|此|特此)|(?:解读|解释|施行|实施|执行)$/u

/** A short line under which, within a few short lines, a day stands alone: 署名. */
export function isSignatureAt(lines: readonly Line[], at: number, to: number): boolean {
  const text = lines[at]?.text ?? ''
  if (text.length > LONGEST_SIGNATURE || SAYS_SOMETHING.test(text)) return false
  for (let i = at; i < Math.min(to, at + 5); i += 1) {
    const line = lines[i]
    if (!line) return false
    if (line.furniture) continue
    if (isDateLine(line.text)) return i > at
    if (
      line.text.length > LONGEST_SIGNATURE ||
      hasInnerPunctuation(line.text) ||
      line.label !== null ||
      kindOf(line.text) !== null
    )
      return false
  }
  return false
}

const ALIKE = 0.72
/** No text shorter or longer than this share of a title can be that much alike. */
const SHORTEST = ALIKE / 2
const LONGEST = 3
const TITLE_LINES = 4

/** Lines `[from, to)` that print a title like `title`: alone, over one to four lines. Null when there are none. */
export function findTitle(
  lines: readonly Line[],
  from: number,
  to: number,
  title: string,
): { from: number; to: number } | null {
  const likeness = likenessTo(title)
  let best: { from: number; to: number; score: number } | null = null
  for (let at = from; at < to; at += 1) {
    let text = ''
    for (let i = at; i < Math.min(to, at + TITLE_LINES); i += 1) {
      const line = lines[i]
      if (!line || !isTitleish(line.text) || line.label !== null || endsSentence(line.text)) break
      text += tight(line.text)
      if (text.length > LONGEST * title.length) break
      if (text.length < SHORTEST * title.length) continue
      const score = likeness(text)
      if (score >= ALIKE && score > (best?.score ?? 0)) best = { from: at, to: i + 1, score }
    }
    if (best && at > best.to + TITLE_LINES) break
  }
  return best
}

/** The title below a covering notice's date, for a carried text that bears another title than announced. */
export function titleAfterSignature(
  lines: readonly Line[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  let at = from
  while (at < to && !isDateLine(lines[at]?.text ?? '')) at += 1
  at += 1
  while (at < to && (lines[at]?.furniture || isOpenness(lines[at]?.text ?? ''))) at += 1
  let text = ''
  for (let i = at; i < Math.min(to, at + TITLE_LINES); i += 1) {
    const line = lines[i]
    if (!line || !isTitleish(line.text) || line.label !== null || endsSentence(line.text)) return null
    if (attachmentMark(line.text) || isAttachmentNote(line.text)) return null
    text += tight(line.text)
    if (kindOf(text) !== null) return { from: at, to: i + 1 }
  }
  return null
}
