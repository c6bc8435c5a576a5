import { LawError } from '../expression/node.ts'
import type { PolicyHead } from './citation.ts'

/** Whether a text is a day that there is, as declarations write it: `2023-01-01`. */
export function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** @throws LawError where a document is in force on no day, or a day of it is none */
export function requireDays({ number, issued, from, until }: PolicyHead): void {
  for (const [what, day] of [
    ['成文日期', issued],
    ['施行日期', from],
    ['有效期的最后一日', until ?? from],
  ] as const)
    if (!isDay(day)) throw new LawError(`${number}的${what}“${day}”不是日期，例如 2022-06-20`)
  if (until !== undefined && until < from) throw new LawError(`${number}的有效期至${until}止，早于施行之日${from}`)
}
