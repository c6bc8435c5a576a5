import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { mayNot } from '../may/may.ts'

/** Something that a meeting decided, as a matter under supervision or as a duty entered by hand. */
export interface Decided {
  readonly what: string
  readonly leads: readonly string[]
  readonly along: readonly string[]
  /** The last moment in time; null where none was set. */
  readonly due: Temporal.Instant | Temporal.PlainDate | null
}

/** What was entered up to the cut-off with the meeting as its origin, word for word, in the order of entering. For the office alone. */
export async function decidedAt(
  db: Executor,
  actor: Actor,
  { county, origin, cutoff }: { readonly county: string; readonly origin: string; readonly cutoff: Temporal.Instant },
): Promise<readonly Decided[]> {
  if (mayNot(actor, 'write-papers') !== null) return []
  const matters = await sqlOf(db)
    .selectFrom('matter')
    .select(['what', 'leads', 'along', 'own_day as own', 'entered_at as at'])
    .where('county', '=', county)
    .where('origin', '=', origin)
    .where('state', '<>', '已撤回')
    .where('entered_at', '<=', instant(cutoff))
    .execute()
  const duties = await sqlOf(db)
    .selectFrom('duty_item')
    .select(['what', 'unit', 'along', 'due_at as due', 'created_at as at'])
    .where('county', '=', county)
    .where('source', '=', '会议')
    .where('origin', '=', origin)
    .where('state', '<>', '不再要求')
    .where('created_at', '<=', instant(cutoff))
    .orderBy('unit')
    .execute()
  // One duty of several units is an item of each.
  const shared = Map.groupBy(duties, ({ what, due, at }) => JSON.stringify([what, due, at]))
  return [
    ...matters.map(({ own, ...matter }) => ({ ...matter, due: own === null ? null : Temporal.PlainDate.from(own) })),
    ...[...shared.values()].flatMap((items) => {
      const [first] = items
      return first === undefined ? [] : [{ ...first, leads: items.map(({ unit }) => unit) }]
    }),
  ]
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .map(({ what, leads, along, due }) => ({ what, leads, along, due }))
}

/** The meetings that anything was entered from, the latest first, at most a hundred. For the office alone. */
export async function meetingsDecided(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly string[]> {
  if (mayNot(actor, 'write-papers') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom(
      sqlOf(db)
        .selectFrom('matter')
        .select(['origin', 'entered_at as at'])
        .where('county', '=', county)
        .where('source', '=', '议定')
        .unionAll(
          sqlOf(db)
            .selectFrom('duty_item')
            .select((eb) => [eb.ref('origin').$notNull().as('origin'), 'created_at as at'])
            .where('county', '=', county)
            .where('source', '=', '会议')
            .where('origin', 'is not', null),
        )
        .as('entered'),
    )
    .select((eb) => ['origin', eb.fn.max('at').as('at')])
    .groupBy('origin')
    .orderBy('at', 'desc')
    .orderBy('origin')
    .limit(100)
    .execute()
  return rows.map(({ origin }) => origin)
}
