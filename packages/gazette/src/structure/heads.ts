import { isTitleish, tight } from './characters.ts'
import { isDateLine } from './dates.ts'
import { kindOf } from './kinds.ts'
import type { Line } from './lines.ts'
import { numberLine } from './numbers.ts'

/** Where a document begins: the lines of its issuer's mark, title and number. Line indices, half-open where two. */
export interface Head {
  readonly from: number
  readonly to: number
  readonly issuer: { readonly text: string; readonly line: number; readonly length: number } | null
  readonly title: { readonly text: string; readonly lines: readonly number[] }
  readonly number: { readonly text: string; readonly line: number } | null
}

/** A body that issues documents: ends in an organ's word, holds no sentence. */
const ISSUER =
  /^[\p{Script=Han}（）()、\s]{2,40}?(?:人民政府(?:办公室|办公厅)?|委员会(?:办公室)?|人民代表大会(?:常务委员会)?|办公室|办公厅|管理局|局|厅|部|委|院|指挥部|领导小组|联合会|公司)(?:文件)?$/u
const ISSUER_THEN_TITLE =
  /^([\p{Script=Han}（）()、]{2,40}?(?:人民政府(?:办公室|办公厅)?|委员会(?:办公室)?|人民代表大会(?:常务委员会)?|办公室|办公厅|管理局|局|厅|部|委|院))\s*(?=关于|印发|转发|批转)/u
const LONGEST_TITLE = 6

/** True for a line that is the name of an issuing body and nothing else. */
export function isIssuerLine(text: string): boolean {
  return text.length <= 40 && ISSUER.test(text) && !/关于/u.test(text)
}

/**
 * The heads of the documents in `lines[from, to)`: first by their 发文字号 standing alone on a line, with the title above
 * or below it; then by full titles that stand alone (`关于…的通告`), and by titles that the contents announce.
 */
export function findHeads(lines: readonly Line[], from: number, to: number, announced: ReadonlySet<string>): Head[] {
  const heads: Head[] = []
  let floor = from
  for (let at = from; at < to; at += 1) {
    const line = lines[at]
    if (!line || line.furniture) continue
    const number = numberLine(line.text)
    const head = number === null ? titledHead(lines, at, to, announced) : numberedHead(lines, at, floor, to, number)
    if (!head) continue
    const last = heads.at(-1)
    if (last && head.from < last.to) continue
    if (number === null && nextNumber(lines, head.to, to)) continue
    heads.push(head)
    floor = head.to
    at = Math.max(at, head.to - 1)
  }
  return heads
}

/** A number directly below a title will make its own head. */
function nextNumber(lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at]
  return at < to && line !== undefined && numberLine(line.text) !== null
}

function numberedHead(lines: readonly Line[], at: number, floor: number, to: number, number: string): Head | null {
  const above = titleAbove(lines, at, floor)
  if (above) return { ...above, to: at + 1, number: { text: number, line: at } }
  const title = titleBelow(lines, at + 1, to)
  if (!title) return null
  const mark = lines[at - 1]
  const issuer =
    mark && at - 1 >= floor && isIssuerLine(mark.text)
      ? { text: tight(mark.text).replace(/文件$/u, ''), line: at - 1, length: mark.text.length }
      : null
  const after = title.at(-1) ?? at
  return {
    from: issuer ? issuer.line : at,
    to: after + 1,
    issuer,
    title: { text: joined(lines, title), lines: title },
    number: { text: number, line: at },
  }
}

/** Title lines that end just above `at`, upward to 关于 or to the issuer. */
function titleAbove(lines: readonly Line[], at: number, floor: number): Omit<Head, 'to' | 'number'> | null {
  const taken: number[] = []
  for (let i = at - 1; i >= floor && taken.length < LONGEST_TITLE; i -= 1) {
    const line = lines[i]
    if (!line) break
    if (line.furniture) continue
    if (!isTitleish(line.text) || isDateLine(line.text) || /^[（(].*[）)]$/u.test(line.text)) break
    if (taken.length > 0 && isIssuerLine(line.text)) break
    taken.unshift(i)
    if (/关于/u.test(line.text)) break
    if (line.gap > 0 && kindOf(joined(lines, taken)) !== null && !/^[\p{Script=Han}]{1,4}$/u.test(tight(line.text)))
      break
  }
  const first = taken[0]
  if (first === undefined) return null
  const text = joined(lines, taken)
  if (!/关于/u.test(text) && kindOf(text) === null) return null
  const inline = ISSUER_THEN_TITLE.exec(lines[first]?.text ?? '')
  if (inline) {
    const length = (inline[1] ?? '').length
    return {
      from: first,
      issuer: { text: tight(inline[1] ?? ''), line: first, length },
      title: { text: text.slice(tight(inline[1] ?? '').length), lines: taken },
    }
  }
  const mark = lines[first - 1]
  if (mark && first - 1 >= floor && isIssuerLine(mark.text)) {
    const issuer = { text: tight(mark.text).replace(/文件$/u, ''), line: first - 1, length: mark.text.length }
    return { from: first - 1, issuer, title: { text, lines: taken } }
  }
  return { from: first, issuer: null, title: { text, lines: taken } }
}

/** Title lines from `at` on, until they end in a kind. */
function titleBelow(lines: readonly Line[], at: number, to: number): number[] | null {
  const taken: number[] = []
  for (let i = at; i < to && taken.length < LONGEST_TITLE; i += 1) {
    const line = lines[i]
    if (!line || !isTitleish(line.text) || line.label !== null) break
    if (line.furniture) continue
    taken.push(i)
    if (kindOf(joined(lines, taken)) !== null) return taken
  }
  return null
}

/** A full title that stands alone, with no number near it. */
function titledHead(lines: readonly Line[], at: number, to: number, announced: ReadonlySet<string>): Head | null {
  const first = lines[at]
  if (!first || first.gap === 0 || !isTitleish(first.text) || first.label !== null || isDateLine(first.text))
    return null
  const inline = ISSUER_THEN_TITLE.exec(first.text)
  const opens = inline !== null || first.text.startsWith('关于')
  const mark = isIssuerLine(first.text) ? first : null
  const start = mark ? at + 1 : at
  if (!opens && !mark && announced.size === 0) return null
  const taken: number[] = []
  for (let i = start; i < to && taken.length < LONGEST_TITLE; i += 1) {
    const line = lines[i]
    if (!line || !isTitleish(line.text) || (taken.length > 0 && line.label !== null)) break
    taken.push(i)
    const whole = joined(lines, taken)
    const text = inline ? whole.slice(tight(inline[1] ?? '').length) : whole
    const full = /^关于.+的/u.test(text) && kindOf(text) !== null
    if (!full && !announced.has(text)) continue
    if (!announced.has(text) && !isAddressed(lines, i + 1, to)) return null
    const issuer = inline
      ? { text: tight(inline[1] ?? ''), line: start, length: (inline[1] ?? '').length }
      : mark
        ? { text: tight(mark.text), line: at, length: mark.text.length }
        : null
    return { from: at, to: i + 1, issuer, title: { text, lines: taken }, number: null }
  }
  return null
}

/** A title without a number is believed when it is addressed to somebody or a body of text follows it. */
function isAddressed(lines: readonly Line[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 3); i += 1) {
    const text = lines[i]?.text ?? ''
    if (/[：:]$/u.test(text) || text.length > 60) return true
  }
  return false
}

function joined(lines: readonly Line[], taken: readonly number[]): string {
  return tight(taken.map((i) => lines[i]?.text ?? '').join(''))
}

/** The head of a source that is one document and begins with its title: a law, a plan, a page of a website. */
export function topHead(lines: readonly Line[], to: number): Head | null {
  const mark = lines[0] && isIssuerLine(lines[0].text) ? lines[0] : null
  const title = titleBelow(lines, mark ? 1 : 0, to)
  if (!title) return null
  const after = (title.at(-1) ?? 0) + 1
  const below = lines[after]
  const number = below && after < to ? numberLine(below.text) : null
  return {
    from: 0,
    to: number === null ? after : after + 1,
    issuer: mark ? { text: tight(mark.text).replace(/文件$/u, ''), line: 0, length: mark.text.length } : null,
    title: { text: joined(lines, title), lines: title },
    number: number === null ? null : { text: number, line: after },
  }
}
