import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'

const LONGEST = 20_000

/** The refusal of words that are empty, too long, or cannot be kept; null where all are fit. */
export function unfitSaid(
  fields: Readonly<Record<string, string>>,
): Refused<'empty' | 'unstorable' | 'too-long'> | null {
  const long = Object.entries(fields).find(([, text]) => text.length > LONGEST)
  if (long !== undefined) return refused('too-long', `${long[0]}有 ${long[1].length} 字，最多 ${LONGEST} 字。`)
  return unfitWords(fields)
}
