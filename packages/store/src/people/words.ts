import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'

/** The refusal of fields that are empty or that the database cannot keep, by the fields' names; null where all are fit. */
export function unfitWords(fields: Readonly<Record<string, string>>): Refused<'unstorable' | 'empty'> | null {
  for (const [field, text] of Object.entries(fields)) {
    if (text.trim() === '') return refused('empty', `未填${field}。`)
    const bad = unstorable([text])
    if (bad !== null) return refused('unstorable', `${field}${bad}，不能保存。请重新输入。`)
  }
  return null
}
