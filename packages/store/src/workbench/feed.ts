import { type Act, act } from '../act.ts'
import { type Actor, accountOf, unitsOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { type DutyItem, itemOf } from '../ledger/item.ts'
import { mayNot } from '../may/may.ts'
import { firstMoment } from '../moment.ts'
import type { PlacesNow } from '../people/places.ts'
import { type Refused, refused } from '../refused.ts'
import { bearerOf } from '../sign-in/bearer.ts'
import { newToken, type Random, tokenHash } from '../token.ts'

/** Since when the account has a calendar's address; null where it has none. */
export async function calendarFeed(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<Temporal.Instant | null> {
  const row = await sqlOf(db)
    .selectFrom('calendar_feed')
    .select('made_at')
    .where((eb) => eb.and({ county, account: accountOf(actor) ?? '' }))
    .executeTakeFirst()
  return row?.made_at ?? null
}

export type FeedOutcome =
  | { readonly outcome: 'made' /** Shown this once. */; readonly token: string }
  | Refused<'not-permitted' | 'no-unit'>

/** Gives the account an address of its calendar; one that it had is worth nothing from now on. */
export async function renewCalendarFeed(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly random: Random },
): Promise<FeedOutcome> {
  const { county, now, random } = asked
  const account = accountOf(actor)
  const fault = mayNot(actor, 'watch-ledger')
  if (fault !== null) return fault
  if (account === null || unitsOf(actor).length === 0)
    return refused('no-unit', '当前账号不在任何单位任职，没有事项可列入日历。')
  const token = newToken(random)
  return act<FeedOutcome>(db, actor, asked, async (tx) => {
    const row = { token_hash: tokenHash(token), made_at: now.toString() }
    await sqlOf(tx)
      .insertInto('calendar_feed')
      .values({ county, account, ...row })
      .onConflict((on) => on.columns(['county', 'account']).doUpdateSet(row))
      .execute()
    return {
      result: { outcome: 'made', token },
      entry: { verb: 'renew-calendar', object: { kind: 'account', id: account } },
    }
  })
}

/** Ends the address of the account's calendar. Done twice it is no act. */
export async function revokeCalendarFeed(db: Executor, actor: Actor, asked: Act): Promise<void> {
  const account = accountOf(actor)
  if (account === null) return
  await act<null>(db, actor, asked, async (tx) => {
    const gone = await sqlOf(tx)
      .deleteFrom('calendar_feed')
      .where((eb) => eb.and({ county: asked.county, account }))
      .returning('account')
      .execute()
    const entry = { verb: 'revoke-calendar', object: { kind: 'account', id: account } }
    return { result: null, entry: gone.length === 0 ? null : entry }
  })
}

/** Whose calendar a token opens, as what he is today; undefined where the address is none, or its account may not come in. */
export async function calendarBearer(
  db: Executor,
  {
    token,
    ...asked
  }: {
    readonly county: string
    readonly token: string
    readonly today: Temporal.PlainDate
    readonly places: PlacesNow
  },
): Promise<Actor | undefined> {
  const row = await sqlOf(db)
    .selectFrom('calendar_feed')
    .select('account')
    .where((eb) => eb.and({ county: asked.county, token_hash: tokenHash(token) }))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const bearer = await bearerOf(db, asked, row.account)
  return 'outcome' in bearer ? undefined : bearer.actor
}

/** How far a calendar goes back and ahead, and how much it holds at most. */
const WINDOW = { back: { days: 60 }, ahead: { days: 400 }, most: 5_000 }

/** What the actor's units have to do by a day, from 60 days back to 400 ahead. */
export async function calendarItems(
  db: Executor,
  actor: Actor,
  { county, today }: { readonly county: string; readonly today: Temporal.PlainDate },
): Promise<readonly DutyItem[]> {
  const units = unitsOf(actor)
  if (units.length === 0) return []
  const rows = await sqlOf(db)
    .selectFrom('duty_item')
    .selectAll()
    .where('county', '=', county)
    .where('unit', 'in', [...units])
    .where('state', '<>', '不再要求')
    .where('historic', '=', false)
    .where('due_at', '>=', instant(firstMoment(today.subtract(WINDOW.back))))
    .where('due_at', '<', instant(firstMoment(today.add(WINDOW.ahead))))
    .orderBy('due_at')
    .orderBy('id')
    .limit(WINDOW.most)
    .execute()
  return rows.map(itemOf)
}
