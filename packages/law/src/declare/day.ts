import { isDay } from '../calendar/is-day.ts'
import { LawError } from '../expression/node.ts'
import type { PolicyHead } from './citation.ts'

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
