/** The formats a source may come in. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

/** Encodings of text formats; `gb18030` stands for GB2312 and GBK too, which it contains. */
export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A source turned into text. The reader's spans count UTF-16 units of `text`. */
export interface Decoded {
  readonly ok: true
  readonly format: SourceFormat
  /** Absent for DOCX and PDF, whose encoding is no property of the file as a whole. */
  readonly encoding?: SourceEncoding
  /** Plain text with `\n` line ends, without BOM and NUL. */
  readonly text: string
  /** In Chinese: what was left out or changed on the way to text. */
  readonly notes: readonly string[]
}

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'encoding'
  | 'encrypted'
  | 'broken'
  | 'scanned'
  | 'zip-bomb'
  | 'unsupported'

/** A source that is not read, and why. */
export interface Refused {
  readonly ok: false
  readonly code: RefusalCode
  /** In Chinese: which file, what is wrong with it, and what to do. */
  readonly message: string
}

/** Bytes of the largest single source that is looked at. */
export const LARGEST_SOURCE = 64 * 1024 * 1024

/** UTF-16 units of the longest text that any source may give; guards against formats that grow when read. */
export const LONGEST_TEXT = 64 * 1024 * 1024
