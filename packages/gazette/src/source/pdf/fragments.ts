import { raised } from '../plain.ts'

/** A run of text at its place on the upright page; `y` grows downwards, in points. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line it stands on. */
  readonly base: number
  readonly size: number
}

/** What pdf.js tells of a run of text. */
export interface TextRun {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

export type Matrix = readonly number[]

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const WIDE_PAIR = /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) ?(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu
const BESIDE_FIGURES = /(?<=\p{Script=Han}) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=\p{Script=Han})/gu
const LABEL = /^\d{1,2}(?:\.\d+)*$/
const SPACED = 0.5
const LEVEL = 0.1

/**
 * Words set with wide tracking come with a space after nearly every character, and figures beside Chinese characters
 * with the small gap that typesetting leaves there: these are no spaces. Single ones between words stay, and the one
 * behind a label of figures (`1.1 总则`).
 */
export function withoutTracking(text: string): string {
  return withoutWideGaps(text).replace(BESIDE_FIGURES, (space, at: number) =>
    LABEL.test(text.slice(0, at)) ? space : '',
  )
}

function withoutWideGaps(text: string): string {
  const pairs = text.match(WIDE_PAIR) ?? []
  const spaces = pairs.filter((pair) => pair === ' ').length
  return pairs.length >= 3 && spaces > pairs.length * SPACED ? text.replace(WIDE_PAIR, '') : text
}

function multiply(a: Matrix, b: Matrix): readonly [number, number, number, number, number, number] {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ]
}

/** Runs of a page as fragments on the page as it is turned for reading, and the words of runs that stand askew. */
export function placeRuns(
  runs: readonly TextRun[],
  page: Matrix,
): { readonly fragments: readonly Fragment[]; readonly askew: readonly string[] } {
  const fragments: Fragment[] = []
  const askew: string[] = []
  for (const { str, width, transform } of runs) {
    if (str.trim() === '') continue
    const [a, b, , , left, base] = multiply(page, transform)
    const size = Math.hypot(a, b)
    const text = withoutTracking(str).trim()
    if (![left, base, size, width].every(Number.isFinite) || Math.abs(b) > LEVEL * size || a <= 0) askew.push(text)
    else fragments.push({ text, left, right: left + width, base, size })
  }
  return { fragments, askew }
}

/** Whether a character is as wide as it is high. */
export const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character)

/** A fragment that stands above a larger neighbour's line is raised text. */
export const raisedBeside = (fragment: Fragment, size: number, base: number): string =>
  fragment.size < size * 0.8 && base - fragment.base > size * 0.15 ? raised(fragment.text) : fragment.text
