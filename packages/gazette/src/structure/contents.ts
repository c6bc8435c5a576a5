import type { ContentsEntry, Span } from '../types.ts'
import { tight } from './characters.ts'
import { kindOf } from './kinds.ts'
import type { Line } from './lines.ts'
import { numberIn } from './numbers.ts'

export interface Contents {
  readonly entries: readonly ContentsEntry[]
  /** Line indices `[from, to)` of the contents with their heading. */
  readonly from: number
  readonly to: number
}

const HEADING = /^目\s*(录|次)$/u
const GROUP = /^[【[［](.+)[】\]］]$/u
const PAGE = /[.．…·\s]*[（(]?(\d{1,4})[）)]?$/u
/** An entry wrapped over more lines than this is not an entry. */
const WRAPPED = 4

/**
 * The contents of an issue: titles with numbers and pages, in groups. They end where an entry would begin that has neither
 * a number nor a page.
 */
export function findContents(lines: readonly Line[]): Contents | null {
  const from = lines.findIndex((line) => HEADING.test(line.text))
  if (from < 0) return null
  const entries: ContentsEntry[] = []
  let group: string | null = null
  let at = from + 1
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    const named = GROUP.exec(line.text)
    if (named) {
      group = tight(named[1] ?? '')
      at += 1
      continue
    }
    const entry = entryAt(lines, at, group)
    if (!entry) break
    entries.push(entry.entry)
    at = entry.next
  }
  return entries.length === 0 ? null : { entries, from, to: at }
}

function entryAt(
  lines: readonly Line[],
  at: number,
  group: string | null,
): { entry: ContentsEntry; next: number } | null {
  let text = ''
  for (let i = at; i < Math.min(at + WRAPPED, lines.length); i += 1) {
    const line = lines[i]
    if (!line || GROUP.test(line.text)) return null
    if (i > at && line.gap > 1) return null
    text += line.text
    const page = PAGE.exec(text)
    if (!page || page.index === 0) continue
    const head = text.slice(0, page.index).replace(/^[-–—•·*]\s*/u, '')
    const number = numberIn(head)
    if (!number && !/[.．…·\t]/u.test(page[0]) && !(/^\s/u.test(page[0]) && kindOf(head) !== null)) continue
    const title = number ? head.slice(0, number.at).replace(/[（(]\s*$/u, '') : head
    const span: Span = [lines[at]?.span[0] ?? 0, line.span[1]]
    return {
      entry: { title: tight(title), number: number?.number ?? null, page: Number(page[1]), group, span },
      next: i + 1,
    }
  }
  return null
}
