import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { insertAll } from '../bulk.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { ending, standsNow, type UntilEnded, untilEnded } from './until-ended.ts'

/** The unit that does the work of a body without staff of its own, as the office decided. */
export interface BodyKeeper extends UntilEnded {
  readonly id: string
  /** Canonical names. */
  readonly body: string
  readonly keeper: string
}

/** All such decisions, those that have ended too, by body, the latest first. */
export async function bodyKeepers(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly BodyKeeper[]> {
  if (mayNot(actor, 'watch-ledger') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom('body_keeper')
    .selectAll()
    .where('county', '=', county)
    .orderBy('body')
    .orderBy('set_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(untilEnded)
}

/** Keepers by the body that each keeps, as they stand: permissions follow from them. */
export async function standingKeepers(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<ReadonlyMap<string, string>> {
  const rows = await sqlOf(db)
    .selectFrom('body_keeper')
    .select(['body', 'keeper'])
    .where('county', '=', county)
    .where('ended_at', 'is', null)
    .execute()
  return new Map(rows.map(({ body, keeper }) => [body, keeper]))
}

export type KeeperOutcome =
  | { readonly outcome: 'set' | 'ended' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'itself' | 'changed' | 'same' | 'no-keeper'>

/** Says which unit does a body's work; what stood before ends with it. Of two who decide at once the second is told. */
export async function setKeeper(
  db: Executor,
  actor: Actor,
  asked: Act &
    Pick<BodyKeeper, 'id' | 'body' | 'keeper' | 'why'> & {
      /** Id of the decision that was seen to stand; null where none was. */
      readonly before: string | null
    },
): Promise<KeeperOutcome> {
  const { county, id, body, keeper, before } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 定代办单位的理由: asked.why })
  if (fault !== null) return fault
  if (body === keeper) return refused('itself', `“${body}”不能由它自己代办。请写另一个单位。`)
  const why = asked.why.trim()
  return act<KeeperOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'ledger')
    const standing = await sqlOf(tx)
      .selectFrom('body_keeper')
      .select(['id', 'keeper'])
      .where((eb) => eb.and({ county, body }))
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if ((standing?.id ?? null) !== before)
      return { result: refused('changed', `“${body}”的代办单位刚刚由别人定过。请看过现在的再定。`), entry: null }
    if (standing?.keeper === keeper)
      return { result: refused('same', `“${body}”现在就由“${keeper}”代办。`), entry: null }
    if (standing !== undefined) await end(tx, actor, asked, { id: standing.id, why: `另定：${why}` })
    await insertAll(tx, 'body_keeper', [{ county, id, body, keeper, why, ...standsNow(actor, asked) }])
    return {
      result: { outcome: 'set' },
      entry: { verb: 'set-keeper', object: { kind: 'body-keeper', id }, payload: { body, keeper, why, before } },
    }
  })
}

/** Takes it back: from then on the unit sees and does nothing of the body's. */
export async function endKeeper(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string; readonly why: string },
): Promise<KeeperOutcome> {
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 撤销的理由: asked.why })
  if (fault !== null) return fault
  const { county, id } = asked
  const why = asked.why.trim()
  return act<KeeperOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'ledger')
    const row = await end(tx, actor, asked, { id, why })
    if (row === undefined) return { result: refused('no-keeper', '没有这一决定，或者已经撤销。'), entry: null }
    return {
      result: { outcome: 'ended' },
      entry: { verb: 'end-keeper', object: { kind: 'body-keeper', id }, payload: { ...row, why } },
    }
  })
}

const end = (
  tx: Executor,
  actor: Actor,
  asked: Act,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<{ body: string; keeper: string } | undefined> =>
  sqlOf(tx)
    .updateTable('body_keeper')
    .set(ending(actor, asked, why))
    .where((eb) => eb.and({ county: asked.county, id }))
    .where('ended_at', 'is', null)
    .returning(['body', 'keeper'])
    .executeTakeFirst()
