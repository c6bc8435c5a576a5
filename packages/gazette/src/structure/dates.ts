import { tight } from './characters.ts'
import { ordinal } from './ordinals.ts'

const DAY =
  /(\d{4}|[〇零○一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/u

/** The first full day named in a text as `YYYY-MM-DD`, or null; an impossible day is null. */
export function dayIn(text: string): string | null {
  const found = DAY.exec(tight(text).normalize('NFKC'))
  if (!found) return null
  const [year, month, day] = [found[1], found[2], found[3]].map((part) => ordinal((part ?? '').replaceAll('○', '〇')))
  if (year == null || month == null || day == null) return null
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const check = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(check.getTime()) || check.toISOString().slice(0, 10) !== date ? null : date
}

/** A printed day is at most twenty-odd characters with its inner spaces. */
const LONGEST_DAY = 28

/** True for a line that holds a day and nothing else, as under a signature. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DAY || !text.includes('年')) return false
  const plain = tight(text).normalize('NFKC')
  return plain.length <= 16 && plain.replace(DAY, '') === '' && plain !== ''
}
