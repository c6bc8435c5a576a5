import type { HeldPost } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'

/** Posts that a person holds on a day: approved, begun, not over, not ended, and not resting during a secondment. */
export async function postsHeld(
  db: Executor,
  { county, person, today }: { readonly county: string; readonly person: string; readonly today: Temporal.PlainDate },
): Promise<readonly HeldPost[]> {
  const day = today.toString()
  const rows = await sqlOf(db)
    .selectFrom('appointment')
    .select(['id', 'post', 'body', 'manner', 'other', 'rests'])
    .where((eb) => eb.and({ county, person }))
    .where('approved_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('since', '<=', day)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
    .orderBy('since')
    .orderBy('id')
    .execute()
  const resting = new Set(rows.filter(({ rests }) => rests).map(({ other }) => other))
  return rows.filter(({ id }) => !resting.has(id)).map(({ post, body, manner }) => ({ post, body, manner }))
}
