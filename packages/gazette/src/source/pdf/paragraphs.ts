import { isWide } from './fragments.ts'
import type { Line } from './lines.ts'
import { extent, median } from './measure.ts'

/** In ems: how far from the margin a line still touches it, and how far a paragraph's first line stands in. */
const AT_LEFT = 0.6
const AT_RIGHT = 1.3
const INDENTED = 1
const CENTRED = 3
const SENTENCE_END = /[。；：！？.;:!?]$/
/** Line pitches from which lines are apart. */
const APART = 1.5

interface Column {
  readonly left: number
  readonly right: number
  readonly pitch: number
  /** Wide enough for running text: shorter lines of equal length are no paragraph. */
  readonly text: boolean
}

function columnOf(lines: readonly Line[], narrowest: number): Column {
  const steps = lines.slice(1).map((line, i) => line.base - (lines[i] as Line).base)
  const size = median(lines.map((line) => line.size))
  const plausible = steps.filter((step) => step > size && step < size * 2.5)
  const { left, right } = extent(lines)
  return {
    left,
    right,
    text: right - left >= narrowest,
    pitch: plausible.length > 0 ? median(plausible) : size * 1.8,
  }
}

const centred = (line: Line, { left, right }: Column): boolean =>
  line.left - left > line.size &&
  right - line.right > line.size &&
  Math.abs(line.left - left - (right - line.right)) < CENTRED * line.size

/**
 * Whether `next` goes on with the sentence of `line`: the one fills its line, and the other begins at the margin or
 * the sentence is not at its end (items with a hanging indent).
 */
function goesOn(line: Line, next: Line, column: Column): boolean {
  return (
    !line.text.includes('\t') &&
    !next.text.includes('\t') &&
    Math.abs(line.size - next.size) < 0.1 * line.size &&
    next.base - line.base < APART * column.pitch &&
    column.text &&
    column.right - line.right <= AT_RIGHT * line.size &&
    (next.left - column.left <= AT_LEFT * next.size || !SENTENCE_END.test(line.text))
  )
}

function between(line: Line, next: Line, column: Column): string {
  if (goesOn(line, next, column)) {
    const words = /[\p{L}\p{N},.;:)]$/u.test(line.text) && /^[\p{L}\p{N}(]/u.test(next.text)
    return words && !isWide(line.text.at(-1)) && !isWide(next.text[0]) ? ' ' : ''
  }
  if (next.base - line.base >= APART * Math.max(column.pitch, Math.min(line.size, next.size) * 1.3)) return '\n\n'
  if (line.text.includes('\t') || next.text.includes('\t'))
    return line.text.includes('\t') && next.text.includes('\t') ? '\n' : '\n\n'
  if (centred(line, column) && centred(next, column) && Math.abs(line.size - next.size) < 0.1 * line.size) return '\n'
  return next.left - column.left >= INDENTED * next.size ? '\n\n' : '\n'
}

/**
 * The lines of one column as paragraphs. A line that reaches the right margin is joined to one that begins at the
 * left margin, where the lines are at least `narrowest` points wide together; an indented line begins a paragraph;
 * rows of a table and centred lines stay lines.
 */
export function paragraphsOf(lines: readonly Line[], narrowest: number): string {
  if (lines.length === 0) return ''
  const column = columnOf(lines, narrowest)
  let text = (lines[0] as Line).text
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line
    text += between(lines[i - 1] as Line, line, column) + line.text
  }
  return text
}
