import type { Cell, NodeKind, Span } from '../types.ts'
import type { Label } from './labels.ts'

/** Where in a document a piece stands: the covering notice, the text itself, or printed attachment N. */
export type Zone = 'notice' | 'text' | number

/** A printed piece of a document before it has its place in the tree: a labelled clause, a paragraph, a row, or part of the frame. */
export interface Entry {
  readonly kind: NodeKind
  readonly zone: Zone
  readonly label: Label | null
  /** True for a label that cannot be read (□). */
  readonly damaged: boolean
  readonly labelSpan: Span | null
  readonly body: Span[]
  text: string
  readonly cells: Cell[] | null
  /** First piece after white space enough to begin something new. */
  readonly gap: number
}

/** A piece of the frame: it never takes in the next line. */
export function frameEntry(kind: NodeKind, zone: Zone, text: string, span: Span, gap: number): Entry {
  return { kind, zone, label: null, damaged: false, labelSpan: null, body: [span], text, cells: null, gap }
}

/** Adds a further printed line to a piece that a line or page end had cut. */
export function continueEntry(entry: Entry, text: string, span: Span): void {
  entry.body.push(span)
  entry.text += text
}
