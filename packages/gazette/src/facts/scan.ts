import { folded, type Numeral, numeralsIn } from './numerals.ts'

/** A text with what all the finders need of it, made once. */
export interface Scan {
  /** Folded: digits and signs are ASCII, positions are those of the text. */
  readonly text: string
  readonly numerals: readonly Numeral[]
}

export function scanOf(text: string): Scan {
  const plain = folded(text)
  return { text: plain, numerals: numeralsIn(plain) }
}

/** Matches a sticky pattern at a position. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
