import { type Act, act } from '../act.ts'
import { type Actor, accountOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { unstorable } from '../storable.ts'

/** When is reminded, and from when on who else is told. Days from the last day in time; no document states them. */
export interface ReminderRules {
  readonly before: readonly number[]
  readonly onDay: boolean
  readonly after: readonly number[]
  /** From how many days late the head of the unit is told too; null: never. The same for the group's office. */
  readonly headAfter: number | null
  readonly officeAfter: number | null
  /** Titles of posts whose holder is the head of a unit: 局长. */
  readonly headPosts: readonly string[]
  /** Who decided so. */
  readonly source: string
}

/** The rules; null until the office has set them: then nobody is reminded. */
export async function reminderRules(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<ReminderRules | null> {
  const row = await sqlOf(db)
    .selectFrom('reminder_rule')
    .select(['before', 'on_day as onDay', 'after', 'head_after as headAfter', 'office_after as officeAfter'])
    .select(['head_posts as headPosts', 'source'])
    .where('county', '=', county)
    .executeTakeFirst()
  return row ?? null
}

export type ReminderRulesOutcome =
  | { readonly outcome: 'set' }
  | Refused<'not-permitted' | 'empty' | 'unstorable' | 'days' | 'heads'>

export async function setReminderRules(
  db: Executor,
  actor: Actor,
  asked: Act & ReminderRules,
): Promise<ReminderRulesOutcome> {
  const { county, now, before, onDay, after, headAfter, officeAfter, headPosts, source } = asked
  const fault = mayNot(actor, 'keep-ledger') ?? unfitWords({ 出处: source }) ?? unfit(asked)
  if (fault !== null) return fault
  return act<ReminderRulesOutcome>(db, actor, asked, async (tx) => {
    const row = {
      before: JSON.stringify(sorted(before)),
      on_day: onDay,
      after: JSON.stringify(sorted(after)),
      head_after: headAfter,
      office_after: officeAfter,
      head_posts: JSON.stringify(headPosts),
      source: source.trim(),
      set_at: now.toString(),
      set_by: accountOf(actor) ?? '',
    }
    await sqlOf(tx)
      .insertInto('reminder_rule')
      .values({ county, ...row })
      .onConflict((on) => on.column('county').doUpdateSet(row))
      .execute()
    const payload = {
      before: sorted(before),
      onDay,
      after: sorted(after),
      headAfter,
      officeAfter,
      headPosts,
      source: row.source,
    }
    return {
      result: { outcome: 'set' },
      entry: { verb: 'set-reminders', object: { kind: 'reminders', id: county }, payload },
    }
  })
}

const sorted = (days: readonly number[]) => [...new Set(days)].toSorted((a, b) => a - b)
const isDays = (n: number) => Number.isInteger(n) && n >= 1 && n <= 365

function unfit({ before, after, headAfter, officeAfter, headPosts }: ReminderRules) {
  const wrong = [...before, ...after, headAfter ?? 1, officeAfter ?? 1].find((n) => !isDays(n))
  if (wrong !== undefined) return refused('days', `天数“${wrong}”不对，应为 1 至 365 的整数。`)
  const bad = unstorable(headPosts)
  if (bad !== null) return refused('unstorable', `负责人的职务${bad}，不能保存。请重新输入。`)
  if (headAfter !== null && headPosts.length === 0)
    return refused('heads', '要告知单位负责人的，请写明哪些职务是主要负责人，例如 局长、乡长。')
  return null
}
