import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'

/** Something that happened from which duties of a document count: when it was really printed, received, begun. */
export interface DutyEvent {
  readonly id: string
  /** The document's number. */
  readonly document: string
  /** The fact of the document that it is. */
  readonly fact: string
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the county's time. */
  readonly happened: string
  /** How it is known. */
  readonly basis: string
}

/** The same with the moment at which it was entered. */
export interface EnteredEvent extends DutyEvent {
  readonly enteredAt: Temporal.Instant
}

/** Events that stand, by document, fact and time. */
export async function dutyEvents(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly EnteredEvent[]> {
  if (mayNot(actor, 'watch-ledger') !== null) return []
  return sqlOf(db)
    .selectFrom('duty_event')
    .select(['id', 'document', 'fact', 'happened', 'basis', 'entered_at as enteredAt'])
    .where('county', '=', county)
    .where('void_why', 'is', null)
    .orderBy('document')
    .orderBy('fact')
    .orderBy('happened')
    .orderBy('id')
    .execute()
}

export type EventOutcome =
  | { readonly outcome: 'entered' | 'voided' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'already' | 'no-event'>

/** Enters an event, once for its document, fact and time; whether the document has such a fact, and of that kind, is judged by the law before it comes here. */
export async function enterEvent(db: Executor, actor: Actor, asked: Act & DutyEvent): Promise<EventOutcome> {
  const { county, now, id, document, fact, happened, basis } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 依据: basis })
  if (fault !== null) return fault
  return act<EventOutcome>(db, actor, asked, async (tx) => {
    // Of two who enter the same at once the second sees what the first entered.
    await lock(tx, county, 'ledger')
    const same = await sqlOf(tx)
      .selectFrom('duty_event')
      .select('id')
      .where((eb) => eb.and({ county, document, fact, happened }))
      .where('void_why', 'is', null)
      .executeTakeFirst()
    if (same !== undefined)
      return { result: refused('already', `${happened.replace('T', ' ')} 的“${fact}”已经登记过。`), entry: null }
    await sqlOf(tx)
      .insertInto('duty_event')
      .values({
        county,
        id,
        document,
        fact,
        happened,
        basis: basis.trim(),
        entered_by: accountOf(actor) ?? '',
        entered_at: now.toString(),
        void_why: null,
      })
      .execute()
    return {
      result: { outcome: 'entered' },
      entry: {
        verb: 'enter-event',
        object: { kind: 'duty-event', id },
        payload: { document, fact, happened, basis: basis.trim() },
      },
    }
  })
}

/** Says of an event that it was entered by mistake. */
export async function voidEvent(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string; readonly why: string },
): Promise<EventOutcome> {
  const { county, id, why } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 作废的理由: why })
  if (fault !== null) return fault
  return act<EventOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('duty_event')
      .set({ void_why: why.trim() })
      .where((eb) => eb.and({ county, id }))
      .where('void_why', 'is', null)
      .returning(['document', 'fact'])
      .executeTakeFirst()
    if (row === undefined) return { result: refused('no-event', '没有这一起算事由，或者已经作废。'), entry: null }
    return {
      result: { outcome: 'voided' },
      entry: { verb: 'void-event', object: { kind: 'duty-event', id }, payload: { ...row, why: why.trim() } },
    }
  })
}
