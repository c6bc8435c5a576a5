import type { Cell, NodeKind } from '../types.ts'
import { AttachmentList, type Listed } from './attachment-list.ts'
import { tight } from './characters.ts'
import { isDateLine } from './dates.ts'
import { continueEntry, type Entry, frameEntry, type Zone } from './entry.ts'
import {
  addresseesEnd,
  attachmentMark,
  findTitle,
  isAttachmentNote,
  isOpenness,
  isSignatureAt,
  titleAfterSignature,
} from './frame.ts'
import type { Head } from './heads.ts'
import { goesOn, isLabelInSentence } from './joining.ts'
import { carriedTitle } from './kinds.ts'
import { damagedLabelAt, type Label } from './labels.ts'
import type { Line } from './lines.ts'
import { continueCell, nameRow, opensNameList, tabCells } from './tables.ts'

/** What the lines of one document gave. */
export interface Entries {
  readonly entries: readonly Entry[]
  /** Title of the carried text as printed above it, null where the document is no covering notice. */
  readonly carries: string | null
  readonly attachments: readonly Listed[]
}

/** Cuts the lines `[head.to, to)` of a document into pieces, joining what line and page ends cut. Linear. */
export function entriesOf(
  source: string,
  lines: readonly Line[],
  head: Head | null,
  from: number,
  to: number,
): Entries {
  const cutter = new Cutter(source, lines, head, from, to)
  return cutter.run()
}

/** As much of a paragraph's end as decides whether it goes on; bounds the work on a paragraph without end. */
const LONGEST_TAIL = 400

class Cutter {
  private readonly entries: Entry[] = []
  private readonly attachments = new AttachmentList()
  private readonly last = new Map<string, number>()
  private readonly carried: { from: number; to: number } | null
  private zone: Zone
  private open: Entry | null = null
  /** The end of the open piece's text. */
  private tail = ''
  private names = false
  private addressed = false
  private signed = false
  private readonly source: string
  private readonly lines: readonly Line[]
  private readonly from: number
  private readonly to: number

  constructor(source: string, lines: readonly Line[], head: Head | null, from: number, to: number) {
    this.source = source
    this.lines = lines
    this.from = from
    this.to = to
    const carries = head ? carriedTitle(head.title.text) : null
    this.carried =
      carries === null ? null : (findTitle(lines, from, to, carries) ?? titleAfterSignature(lines, from, to))
    this.zone = this.carried ? 'notice' : 'text'
  }

  run(): Entries {
    for (let at = this.from; at < this.to; at += 1) {
      const line = this.lines[at]
      if (line) at = this.take(line, at)
    }
    const carries = this.carried
      ? tight(
          this.lines
            .slice(this.carried.from, this.carried.to)
            .map((line) => line.text)
            .join(''),
        )
      : null
    return { entries: this.entries, carries, attachments: this.attachments.all }
  }

  /** Takes the piece that begins on line `at`; returns the last line taken. */
  private take(line: Line, at: number): number {
    if (line.furniture) {
      this.entries.push(frameEntry('furniture', this.zone, line.text, line.span, line.gap))
      return at
    }
    if (this.carried?.from === at) return this.takeCarriedTitle(this.carried)
    return this.takeFrame(line, at) ?? this.takeText(line, at)
  }

  private takeCarriedTitle(carried: { from: number; to: number }): number {
    this.zone = 'text'
    this.last.clear()
    this.frame('title', carried.from, carried.to)
    return carried.to - 1
  }

  private takeFrame(line: Line, at: number): number | null {
    const text = line.text
    if (!this.addressed && at < this.from + 4 && this.entries.every((entry) => entry.kind !== 'paragraph')) {
      const end = addresseesEnd(this.lines, at, this.to)
      if (end !== null) {
        this.addressed = true
        this.frame('addressees', at, end)
        return end - 1
      }
    }
    if (isOpenness(text)) return this.frame('openness', at, at + 1)
    if (isAttachmentNote(text)) {
      this.attachments.note(text)
      return this.frame('attachments', at, at + 1)
    }
    const attachment = this.takeAttachment(line, at)
    if (attachment !== null) return attachment
    if (isDateLine(text) && (this.entries.at(-1)?.kind === 'signature' || line.gap > 0)) {
      this.signed = true
      return this.frame('date', at, at + 1)
    }
    if (!this.names && isSignatureAt(this.lines, at, this.to)) return this.frame('signature', at, at + 1)
    return null
  }

  private takeAttachment(line: Line, at: number): number | null {
    const mark = attachmentMark(line.text)
    if (!mark) return null
    const printed = this.attachments.printedAt(this.lines, at, this.to, mark, this.signed)
    if (printed) {
      this.zone = printed.n
      this.last.clear()
      return this.frame('title', at, printed.to)
    }
    const end = this.attachments.listFrom(this.lines, at, this.to, mark)
    for (let i = at; i < end; i += 1) this.frame('attachments', i, i + 1)
    return end - 1
  }

  private takeText(line: Line, at: number): number {
    const last = this.entries.at(-1)
    const row = this.takeRow(line, last?.kind === 'row' ? last : null)
    if (row) return at
    this.names = false
    const open = this.open && {
      text: this.tail,
      labelled: this.open.label !== null,
      end: this.open.body.at(-1)?.[1] ?? 0,
    }
    const label = line.label
    if (label && !isLabelInSentence(open, label, line.text.slice(label.length), this.last)) {
      this.push(this.labelled(line, label))
      return at
    }
    const damaged = label ? null : damagedLabelAt(line.text)
    if (damaged !== null) this.push(this.damaged(line, damaged))
    else if (this.open && open && goesOn(this.source, open, line)) {
      continueEntry(this.open, line.text, line.span)
      this.tail = (this.tail + line.text).slice(-LONGEST_TAIL)
    } else this.push(frameEntry('paragraph', this.zone, line.text, line.span, line.gap))
    return at
  }

  private takeRow(line: Line, last: Entry | null): boolean {
    const tabbed = tabCells(this.source, line, last !== null)
    if (tabbed) {
      this.row(line, tabbed)
      this.names = false
      return true
    }
    if (!opensNameList(line.text) && (!this.names || line.label !== null)) return false
    const row = nameRow(line, this.names ? (last?.cells?.at(-1)?.text ?? '') : '')
    if (!row) return false
    if (row.continues && last?.cells) {
      continueEntry(last, line.text, line.span)
      continueCell(last.cells, line.text, line.span)
    } else this.row(line, row.cells)
    this.names = true
    return true
  }

  private row(line: Line, cells: Cell[]): void {
    this.open = null
    this.entries.push({ ...frameEntry('row', this.zone, line.text, line.span, line.gap), cells })
  }

  private labelled(line: Line, label: Label): Entry {
    if (label.ordinal !== null) this.last.set(label.family, label.ordinal)
    const [from, end] = line.span
    const kind: NodeKind =
      label.family === 'part' || label.family === 'chapter' || label.family === 'section' || label.family === 'article'
        ? label.family
        : label.family === 'dash'
          ? 'bullet'
          : 'item'
    const text = line.text.slice(label.length)
    return {
      ...frameEntry(kind, this.zone, text, [from + label.length, end], line.gap),
      body: text === '' ? [] : [[from + label.length, end]],
      label,
      labelSpan: [from, from + label.end],
    }
  }

  private damaged(line: Line, printed: string): Entry {
    const label: Label = { family: 'circle', printed, key: printed, ordinal: null, components: [], end: 1, length: 1 }
    const entry = this.labelled(line, label)
    return { ...entry, damaged: true }
  }

  private push(entry: Entry): void {
    this.entries.push(entry)
    this.open = entry
    this.tail = entry.text.slice(-LONGEST_TAIL)
  }

  private frame(kind: NodeKind, from: number, to: number): number {
    const zone = this.zone
    const parts = this.lines.slice(from, to).filter((line) => !line.furniture)
    const [first, ...rest] = parts
    if (!first) return to - 1
    const entry = frameEntry(kind, zone, first.text, first.span, first.gap)
    for (const line of rest) continueEntry(entry, line.text, line.span)
    this.entries.push(entry)
    this.open = null
    this.names = false
    return to - 1
  }
}
