import { type DutyReport, newId, type Random, type ReportWords, type TakenFromFile } from '@zhengling/store'
import type { Choices } from './change.ts'

/** Reports on an item, the latest first, as far as whoever takes the file sees them. */
export type ReportsOf = (id: string) => Promise<readonly DutyReport[]>

/** What the store is asked to take over. `why` stands where the file gives no reason; units once for all rows that name them. */
export async function takenFrom(
  { print, differences }: Choices,
  { why, random, reportsOf }: { readonly why: string; readonly random: Random; readonly reportsOf: ReportsOf },
): Promise<TakenFromFile> {
  const days: TakenFromFile['days'][number][] = []
  const made: TakenFromFile['made'][number][] = []
  const assigned = new Map<string, TakenFromFile['assigned'][number]>()
  const drafts: TakenFromFile['drafts'][number][] = []
  for (const { row, change } of differences) {
    if (change.kind === 'day')
      days.push({ ...change, row, day: Temporal.PlainDate.from(change.day), why: change.why || why })
    else if (change.kind === 'draft') drafts.push({ ...frameOf(await reportsOf(change.id)), ...change, row })
    else if (change.kind === 'units') {
      const { document, words: named, duty } = change.assigned
      const key = [document, named, duty].join('\n')
      if (!assigned.has(key)) assigned.set(key, { ...change.assigned, row, id: newId(random), why })
    } else {
      const { units, due, ...rest } = change.made
      made.push({
        ...rest,
        row,
        units: units.map((unit) => ({ id: newId(random), unit })),
        due: due === null ? null : Temporal.PlainDate.from(due),
      })
    }
  }
  return { print, days, made, assigned: [...assigned.values()], drafts }
}

/** What the draft has beside its words, or what goes on into the next one. */
function frameOf(reports: readonly DutyReport[]): Omit<ReportWords, 'said'> {
  const [last] = reports
  const { closes, shows, figures } = last ?? { closes: true, shows: [], figures: [] }
  return { closes: last?.state === '草稿' ? closes : true, shows, figures }
}
