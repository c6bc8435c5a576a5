import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { insertAll } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { ending, standsNow, type UntilEnded, untilEnded } from './until-ended.ts'

/** Units for words of a document that name none, as the office decided. */
export interface UnitAssignment extends UntilEnded {
  readonly id: string
  /** The document's number. */
  readonly document: string
  /** 各有关单位 */
  readonly words: string
  /** The duty's name; empty: wherever the document uses these words and no decision on the duty alone stands. */
  readonly duty: string
  /** Canonical names, in the order in which they were written. */
  readonly units: readonly string[]
}

/** All decisions, those that have ended too, by document and words, the latest first. Whoever sees no ledger sees none. */
export async function unitAssignments(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly UnitAssignment[]> {
  if (mayNot(actor, 'watch-ledger') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom('duty_assignment')
    .selectAll()
    .where('county', '=', county)
    .orderBy('document')
    .orderBy('words')
    .orderBy('set_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(untilEnded)
}

/** One decision, whether it stands or not. */
export async function unitAssignment(
  db: Executor,
  actor: Actor,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<UnitAssignment | undefined> {
  if (mayNot(actor, 'watch-ledger') !== null) return undefined
  const row = await sqlOf(db)
    .selectFrom('duty_assignment')
    .selectAll()
    .where((eb) => eb.and({ county, id }))
    .executeTakeFirst()
  return row && untilEnded(row)
}

export type AssignOutcome =
  | { readonly outcome: 'assigned' | 'ended' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'no-unit' | 'changed' | 'same' | 'no-assignment'>

/** Units that the office names for words of a document. */
export type AssignedUnits = Pick<UnitAssignment, 'id' | 'document' | 'words' | 'duty' | 'units' | 'why'> & {
  /** Id of the decision that was seen to stand; null where none was. */
  readonly before: string | null
}

/**
 * Names the units; what stood for the same words and duty ends with it. Of two who decide at once the second is told.
 * Whether the document has such words is judged by the law before it comes here; items follow when the ledger is computed.
 */
export async function assignUnits(db: Executor, actor: Actor, asked: Act & AssignedUnits): Promise<AssignOutcome> {
  const { id, document, words, duty, units, before } = asked
  return act<AssignOutcome>(db, actor, asked, async (tx) => {
    const fault = await assignIn(tx, actor, asked)
    if (fault !== null) return { result: fault, entry: null }
    return {
      result: { outcome: 'assigned' },
      entry: {
        verb: 'assign-units',
        object: { kind: 'unit-assignment', id },
        payload: { document, words, duty, units, why: asked.why.trim(), before },
      },
    }
  })
}

/** The same within an act that says so in the journal; null where it is done. */
export async function assignIn(
  tx: Executor,
  actor: Actor,
  asked: Act & AssignedUnits,
): Promise<Refused<'not-permitted' | 'empty' | 'unstorable' | 'no-unit' | 'changed' | 'same'> | null> {
  const { county, id, document, words, duty, units, before } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 定责任单位的理由: asked.why })
  if (fault !== null) return fault
  if (units.length === 0) return refused('no-unit', '没有写明责任单位。请至少写一个。')
  const why = asked.why.trim()
  await lock(tx, county, 'ledger')
  const standing = await sqlOf(tx)
    .selectFrom('duty_assignment')
    .select(['id', 'units'])
    .where((eb) => eb.and({ county, document, words, duty }))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if ((standing?.id ?? null) !== before)
    return refused('changed', '这一说法的责任单位刚刚由别人定过。请看过现在的再定。')
  if (standing !== undefined && standing.units.join('\n') === units.join('\n'))
    return refused('same', '与现在所定的一样，没有要改的。')
  if (standing !== undefined) await end(tx, actor, asked, { id: standing.id, why: `另定：${why}` })
  await insertAll(tx, 'duty_assignment', [
    { county, id, document, words, duty, units, why, ...standsNow(actor, asked) },
  ])
  return null
}

/** Takes a decision back: the items of the units that it named are not asked for any more, what was reported stays. */
export async function endAssignment(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string; readonly why: string },
): Promise<AssignOutcome> {
  const { county, id } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 撤销的理由: asked.why })
  if (fault !== null) return fault
  const why = asked.why.trim()
  return act<AssignOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'ledger')
    const row = await end(tx, actor, asked, { id, why })
    if (row === undefined) return { result: refused('no-assignment', '没有这一决定，或者已经撤销。'), entry: null }
    return {
      result: { outcome: 'ended' },
      entry: { verb: 'end-assignment', object: { kind: 'unit-assignment', id }, payload: { ...row, why } },
    }
  })
}

const end = (
  tx: Executor,
  actor: Actor,
  asked: Act,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<{ document: string; words: string; duty: string } | undefined> =>
  sqlOf(tx)
    .updateTable('duty_assignment')
    .set(ending(actor, asked, why))
    .where((eb) => eb.and({ county: asked.county, id }))
    .where('ended_at', 'is', null)
    .returning(['document', 'words', 'duty'])
    .executeTakeFirst()
