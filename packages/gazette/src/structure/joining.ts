import { endsSentence, hasInnerPunctuation, mayBeHeading } from './characters.ts'
import type { Label } from './labels.ts'

/** A first line of a column holds about seventeen characters after its indent. */
const FULL_LINE = 15
/** A sentence does not stop on these. */
const OPEN_ENDING = /[，、的和与及或在为对由以将于从向按把被地得其该各并且而至到等][“‘（(《]?$/u
/** No paragraph starts with these. */
const CLOSED_START = /^[，。、；：？！）)”’》〉】〕]/u
const CLINGING_START = /^(?:的|和|与|或者?|以及|及其|之[^前后间]|等[，、。]|中的)/u
/** 完善服务网络，将…: what follows still wants its verb. */
const WANTS_VERB = /，(?:将|把|对|由|向|使|让|按照|通过|根据)[^，]*$/u
/** How far around a cut its words are looked for; bounds the work on a large source. */
const WINDOW = 40_000
/** A pair of characters seen this often nearby is a word, not chance. */
const WORD_SEEN = 3

/** What has been read of a paragraph: its text so far, whether it bears a label, and where it stops. */
export interface OpenText {
  readonly text: string
  readonly labelled: boolean
  readonly end: number
}

/**
 * Whether a sentence goes on in the next printed line: a page or column end cut it. Headings, which have no closing mark
 * either, must not swallow the paragraph below them.
 */
export function goesOn(source: string, open: OpenText, next: { text: string; indented: boolean }): boolean {
  const { text, labelled } = open
  if (CLOSED_START.test(next.text)) return true
  if (next.indented) return false
  if (text.endsWith('；')) return /；.*；$/u.test(text) && /；.*[。]$/u.test(next.text)
  if (endsSentence(text)) return false
  if (/["”’）)》】]$/u.test(text)) return CLINGING_START.test(next.text)
  if (labelled && text.length < FULL_LINE - 1) return false
  if (hasInnerPunctuation(text) && !(labelled && mayBeHeading(text))) return true
  if (labelled) return OPEN_ENDING.test(text) || isWordCut(source, open, next.text)
  return text.length >= FULL_LINE || OPEN_ENDING.test(text)
}

/** Whether the characters on both sides of a cut often stand side by side elsewhere: then the cut went through a word. */
function isWordCut(source: string, open: OpenText, next: string): boolean {
  const from = Math.max(0, open.end - WINDOW)
  const near = source.slice(from, open.end + WINDOW)
  const before = open.text.slice(-2)
  const after = next.slice(0, 2)
  const pair = before.slice(-1) + after.slice(0, 1)
  if (WANTS_VERB.test(open.text) && near.includes(before + after)) return true
  if (near.split(pair, WORD_SEEN + 1).length <= WORD_SEEN) return false
  return near.includes(before + after.slice(0, 1)) || near.includes(before.slice(-1) + after)
}

/**
 * Whether what looks like a label at the start of a line only continues an unfinished sentence (`…分为` / `一、二级响应`).
 * `last` is the last ordinal seen of each family.
 */
export function isLabelInSentence(
  open: OpenText | null,
  label: Label,
  rest: string,
  last: ReadonlyMap<string, number>,
): boolean {
  if (!open || endsSentence(open.text) || /["”’）)》】]$/u.test(open.text)) return false
  if (!hasInnerPunctuation(open.text) && !OPEN_ENDING.test(open.text)) return false
  if (label.family === 'dash' || label.ordinal === null) return false
  if (label.ordinal === (last.get(label.family) ?? 0) + 1 && !/^[一二三四五六七八九十][级类等、]/u.test(rest))
    return false
  return label.ordinal !== 1 || /^[一二三四五六七八九十]/u.test(rest) || /[，、]$/u.test(open.text)
}
