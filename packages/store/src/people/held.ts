import { sql } from 'kysely'
import type { HeldPost } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'

interface HeldAsked {
  readonly county: string
  readonly today: Temporal.PlainDate
}

/** Posts that a person holds on a day: approved, begun, not over, not ended, and not resting during a secondment. */
export async function postsHeld(
  db: Executor,
  { person, ...asked }: HeldAsked & { readonly person: string },
): Promise<readonly HeldPost[]> {
  return notResting(await appointmentsOn(db, asked).where('person', '=', person).execute())
}

/** The same as a column `posts`, of the person that the row around it names: to be read by `notResting`. */
export const postsOf = (db: Executor, person: 'a.person', asked: HeldAsked) => {
  const own = appointmentsOn(db, asked).where('person', '=', sql.ref<string>(person))
  return sql<readonly Appointment[]>`(select coalesce(json_agg(held), '[]') from ${own.as('held')})`.as('posts')
}

export type Appointment = Awaited<ReturnType<ReturnType<typeof appointmentsOn>['execute']>>[number]

function appointmentsOn(db: Executor, { county, today }: HeldAsked) {
  const day = today.toString()
  return sqlOf(db)
    .selectFrom('appointment')
    .select(['id', 'post', 'body', 'manner', 'other', 'rests'])
    .where('county', '=', county)
    .where('approved_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('since', '<=', day)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
    .orderBy('since')
    .orderBy('id')
}

export function notResting(rows: readonly Appointment[]): readonly HeldPost[] {
  const resting = new Set(rows.filter(({ rests }) => rests).map(({ other }) => other))
  return rows.filter(({ id }) => !resting.has(id)).map(({ post, body, manner }) => ({ post, body, manner }))
}
