import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { canonical } from '../canonical.ts'
import type { Executor } from '../executor.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3 } from '../sm3.ts'
import { type AssignedUnits, assignIn } from './assign-units.ts'
import { type ReportWords, saveDraft } from './draft.ts'
import { type MadeDuty, makeIn } from './make.ts'
import { type OwnDay, setDaysIn } from './own-day.ts'

/** What is taken over from a sheet of the ledger; each with the row it stands in, as a spreadsheet counts it. */
export interface TakenFromFile {
  /** SM3 of the file. */
  readonly print: string
  readonly days: readonly (OwnDay & AtRow)[]
  readonly made: readonly (MadeDuty & AtRow)[]
  readonly assigned: readonly (AssignedUnits & AtRow)[]
  readonly drafts: readonly (ReportWords & AtRow & { readonly id: string; readonly revision: number })[]
}

interface AtRow {
  readonly row: number
}

export type TakeFileOutcome = { readonly outcome: 'taken' } | Refused

/**
 * Takes over what was chosen from a file as one act, each part by the rules of the act that does it alone: days, duties made by hand,
 * units for words that name none, drafts. One that cannot be taken over any more undoes all, and its row is told. The journal has how
 * many of each and the SM3 of the file and of what was taken; drafts are nobody's business but the unit's, and only counted.
 */
export async function takeFile(
  db: Executor,
  actor: Actor,
  asked: Act & TakenFromFile & { readonly today: Temporal.PlainDate },
): Promise<TakeFileOutcome> {
  const { county, now, print, days, made, assigned, drafts } = asked
  if (days.length + made.length + assigned.length + drafts.length === 0)
    return refused('nothing', '没有选要采用的改动。请至少选一处。')
  return act<TakeFileOutcome>(db, actor, asked, async (tx) => {
    const no = (row: number, { ground, message }: Refused) => ({
      result: refused(ground, `第 ${row} 行：${message}全部没有采用。`),
      entry: null,
    })
    // First, since it takes the ledger's lock, which whoever computes takes before any item.
    for (const one of assigned) {
      const fault = await assignIn(tx, actor, { county, now, ...one })
      if (fault !== null) return no(one.row, fault)
    }
    const dated = await setDaysIn(tx, actor, asked)
    if ('fault' in dated) return no(days.find(({ id }) => id === dated.id)?.row ?? 0, dated.fault)
    const unmade = await makeIn(tx, actor, { county, now, duties: made })
    if (unmade !== null) return no(unmade.duty.row, unmade.fault)
    for (const one of drafts) {
      const saved = await saveDraft(tx, actor, { county, now, ...one })
      if (saved.outcome === 'refused') return no(one.row, saved)
    }
    const taken = { days: days.map(sayDay), made: made.map(sayMade), assigned }
    const counts = { days: days.length, made: made.length, assigned: assigned.length, drafts: drafts.length }
    return {
      result: { outcome: 'taken' },
      entry: {
        verb: 'take-ledger-file',
        object: { kind: 'ledger-file', id: print },
        payload: { ...counts, taken: sm3(canonical(taken)) },
      },
    }
  })
}

const sayDay = ({ day, ...rest }: OwnDay & AtRow) => ({ ...rest, day: day.toString() })
const sayMade = ({ due, ...rest }: MadeDuty & AtRow) => ({ ...rest, due: due?.toString() ?? null })
