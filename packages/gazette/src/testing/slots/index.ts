import { joined, type Marked } from '../marked.ts'
import type { Writing } from '../writing.ts'
import { CHARACTERS } from './characters.ts'
import { COUNTS } from './counts.ts'
import { DATES } from './dates.ts'
import { SUMS } from './sums.ts'

const ALL = [...SUMS, ...COUNTS, ...DATES, ...CHARACTERS]

export { announcedList } from './counts.ts'

/** `n` sentences out of those in which a fault can stand. */
export function slots(w: Writing, n: number): Marked {
  return joined(w.choose.sample(ALL, n).map((slot) => slot(w)))
}
