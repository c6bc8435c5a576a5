import { isTitleish, tight } from './characters.ts'
import { isDateLine } from './dates.ts'
import { type AttachmentMark, attachmentMark, isAttachmentNote, isOpenness, isSignatureAt } from './frame.ts'
import { kindOf } from './kinds.ts'
import { labelAt } from './labels.ts'
import type { Line } from './lines.ts'
import { ordinal } from './ordinals.ts'
import { similarity } from './similarity.ts'
import { opensNameList } from './tables.ts'

/** An attachment that a document names. */
export interface Listed {
  readonly n: number
  readonly title: string
  printed: boolean
  note: string | null
}

const ALIKE = 0.6
const TITLE_LINES = 4

/** The attachments of one document: first named in a list (附件说明), then perhaps printed. */
export class AttachmentList {
  readonly all: Listed[] = []

  /** Keeps what the print says of where the attachments are: （附件详见…）. */
  note(text: string): void {
    for (const listed of this.all) listed.note ??= tight(text).replace(/^[-–—]?[（(]|[）)]$/gu, '')
  }

  /**
   * Whether the mark on line `at` opens the text of an attachment rather than a list of titles: its title was listed before,
   * or it stands behind the signature. Gives its number and the line after its title.
   */
  printedAt(
    lines: readonly Line[],
    at: number,
    to: number,
    mark: AttachmentMark,
    signed: boolean,
  ): { n: number; to: number } | null {
    const n = ordinal(mark.n ?? '')
    const { title, end } = mark.title === null ? this.titleBelow(lines, at + 1, to) : { title: mark.title, end: at + 1 }
    if (title === '' || !hasText(lines, end, to)) return null
    const listed = this.alike(title) ?? this.all.find((known) => known.n === n)
    if (listed) {
      listed.printed = true
      return { n: listed.n, to: end }
    }
    if (mark.title !== null || (!signed && n === null)) return null
    const number = n ?? this.all.length + 1
    this.all.push({ n: number, title: tight(title), printed: true, note: null })
    return { n: number, to: end }
  }

  private titleBelow(lines: readonly Line[], from: number, to: number): { title: string; end: number } {
    let title = ''
    let end = from
    for (; end < Math.min(to, from + TITLE_LINES); end += 1) {
      const line = lines[end]
      if (!line || !isTitleish(line.text) || line.label !== null) break
      if (opensNameList(line.text) || line.text.includes('\t')) break
      if (isOpenness(line.text) || isAttachmentNote(line.text) || isSignatureAt(lines, end, to)) break
      if (title !== '' && line.gap > 0 && (kindOf(title) !== null || this.alike(title) !== undefined)) break
      title += tight(line.text)
    }
    return { title, end }
  }

  private alike(title: string): Listed | undefined {
    return this.all.find((listed) => !listed.printed && similarity(listed.title, title) >= ALIKE)
  }

  /** Reads the list that the mark on line `at` opens; returns the line after it. */
  listFrom(lines: readonly Line[], at: number, to: number, mark: AttachmentMark): number {
    if (mark.title !== null) {
      const label = labelAt(mark.title)
      this.add(label?.ordinal ?? ordinal(mark.n ?? '') ?? 1, mark.title.slice(label?.length ?? 0))
    }
    let end = at + 1
    for (; end < to; end += 1) {
      const line = lines[end]
      if (!line || line.furniture) break
      const label = line.label
      const numbered = attachmentMark(line.text)
      if (numbered?.n != null && numbered.title !== null)
        this.add(ordinal(numbered.n) ?? this.all.length + 1, numbered.title)
      else if (label?.family === 'decimal')
        this.add(label.ordinal ?? this.all.length + 1, line.text.slice(label.length))
      else if (mark.title === null && end === at + 1 && isTitleish(line.text)) this.add(1, line.text)
      else break
    }
    return end
  }

  private add(n: number, title: string): void {
    this.all.push({ n, title: tight(title).replace(/[；;。]$/u, ''), printed: false, note: null })
  }
}

/** Whether running text follows, rather than the document's closing frame. */
function hasText(lines: readonly Line[], at: number, to: number): boolean {
  let i = at
  while (i < to && lines[i]?.furniture) i += 1
  const line = i < to ? lines[i] : undefined
  if (!line) return false
  if (isOpenness(line.text) || isAttachmentNote(line.text) || isDateLine(line.text) || attachmentMark(line.text))
    return false
  return !isSignatureAt(lines, i, to)
}
