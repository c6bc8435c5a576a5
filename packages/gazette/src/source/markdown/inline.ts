import { Emphasis } from './emphasis.ts'
import { decodeEntity } from './entity.ts'

export interface InlineContext {
  /** Labels of link definitions, in lower case. */
  readonly definitions: ReadonlySet<string>
  /** Called once for each image that is dropped. */
  readonly onImage: () => void
}

const LONGEST_TARGET = 2048
const LONGEST_TICKS = 32
const PIECE =
  /\\([!-/:-@[-`{-~])|(`+)|(!?\[)|(\])|(\*+|_+|~+)|<((?:https?|ftp|mailto):[^\s<>]*)>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|[^\\`![\]*_~<&]+|[\s\S]/giu

/** The last whole character before a position and the first at it. */
const around = (text: string, from: number, to: number): readonly [string, string] => [
  text.slice(Math.max(0, from - 1), from),
  text.slice(to, to + 1),
]

/** Where the code span that opens with `ticks` before `from` closes; -1 where it does not. */
function closingTicks(text: string, ticks: string, from: number, dead: Set<number>): number {
  if (ticks.length > LONGEST_TICKS || dead.has(ticks.length)) return -1
  for (let at = text.indexOf(ticks, from); at >= 0; ) {
    let end = at
    while (text[end] === '`') end++
    if (end - at === ticks.length) return at
    at = text.indexOf(ticks, end)
  }
  dead.add(ticks.length)
  return -1
}

/** Where the target `(…)` that begins at `from` ends (behind its bracket), by the next `)` known so far. */
function targetEnd(text: string, from: number, next: { at: number }): number {
  if (next.at >= 0 && next.at < from) next.at = text.indexOf(')', from)
  return next.at >= 0 && next.at - from <= LONGEST_TARGET ? next.at + 1 : -1
}

/** Takes the inline marks out of one paragraph: what is left is what a reader of the page would see. */
export function inlineText(text: string, context: InlineContext): string {
  const out: string[] = []
  const brackets: { readonly at: number; readonly image: boolean; readonly from: number }[] = []
  const emphasis = new Emphasis()
  const dead = new Set<number>()
  const nextClose = { at: 0 }
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const [piece, escaped, ticks, opens, closes, mark, url, entity] = match
    const end = match.index + piece.length
    if (escaped !== undefined) out.push(escaped)
    else if (url !== undefined) out.push(url)
    else if (entity !== undefined) out.push(decodeEntity(entity) ?? piece)
    else if (ticks !== undefined) {
      const close = closingTicks(text, ticks, end, dead)
      out.push(close < 0 ? piece : text.slice(end, close))
      if (close >= 0) PIECE.lastIndex = close + ticks.length
    } else if (mark !== undefined) {
      const closed = emphasis.offer(out.length, mark, ...around(text, match.index, end))
      if (closed !== null) out[closed] = ''
      out.push(closed === null ? mark : '')
    } else if (opens !== undefined) {
      brackets.push({ at: out.length, image: opens === '![', from: end })
      out.push(piece)
    } else if (closes !== undefined) {
      const bracket = brackets.pop()
      const label = bracket && end - bracket.from <= LONGEST_TARGET ? text.slice(bracket.from, match.index) : ''
      const after =
        text[end] === '(' ? targetEnd(text, end, nextClose) : referenceEnd(text, end, label, context.definitions)
      if (bracket && after >= 0) {
        if (bracket.image) {
          context.onImage()
          out.length = bracket.at
          emphasis.dropFrom(bracket.at)
        } else out[bracket.at] = ''
        PIECE.lastIndex = after
      } else if (bracket && /^\^[^\s\]]+$/.test(label)) {
        out.length = bracket.at
        emphasis.dropFrom(bracket.at)
        out.push(`[注${label.slice(1)}]`)
      } else out.push(piece)
    } else out.push(piece)
  }
  return out.join('')
}

/** Where a link by reference (`[words][label]`, `[label][]`, `[label]`) ends; -1 where nothing defines it. */
function referenceEnd(text: string, from: number, words: string, definitions: ReadonlySet<string>): number {
  if (definitions.size === 0) return -1
  const named = text[from] === '[' ? text.indexOf(']', from) : -1
  if (named >= 0 && named - from <= LONGEST_TARGET) {
    const label = text.slice(from + 1, named) || words
    return definitions.has(label.toLowerCase()) ? named + 1 : -1
  }
  return definitions.has(words.toLowerCase()) ? from : -1
}
