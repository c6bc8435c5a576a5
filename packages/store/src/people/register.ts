import type { Actor, OfficialActor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { may } from '../may/may.ts'
import type { AppointmentTable } from '../tables.ts'

/** A post as entered, with how it stands. */
export interface AppointmentView {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly body: string
  readonly post: string
  readonly manner: AppointmentTable['manner']
  readonly other: string | null
  readonly rests: boolean
  readonly since: string
  readonly until: string | null
  readonly basis: string
  readonly enteredAt: Temporal.Instant
  readonly enteredBy: string
  /** pending: waits for approval. held: approved and not over on the day asked. over: past its last day. */
  readonly state: 'pending' | 'sent-back' | 'to-come' | 'held' | 'over' | 'ended'
  readonly reason: string | null
  readonly successor: string | null
}

export interface PersonView {
  readonly id: string
  readonly name: string
  readonly revision: number
  /** Newest first. */
  readonly appointments: readonly AppointmentView[]
  readonly account: { readonly id: string; readonly closed: boolean } | null
}

/** What part of the register of people an actor sees: all of it, those of some bodies, or none. */
export type PeopleScope = 'all' | { readonly bodies: readonly string[] } | 'none'

export function peopleScope(actor: Actor): PeopleScope {
  if (may(actor, 'read-people').outcome === 'refused') return 'none'
  if (actor.kind !== 'official' || actor.office) return 'all'
  return { bodies: bodiesOf(actor) }
}

const bodiesOf = ({ posts }: OfficialActor) => [...new Set(posts.map(({ body }) => body))]

export interface PeopleAsked {
  readonly county: string
  readonly today: Temporal.PlainDate
  /** Of one person. */
  readonly person?: string
  /** Who ever had a post in this body. */
  readonly body?: string
  /** Of appointments, only those that wait for approval. */
  readonly pending?: boolean
}

/** People that the actor may see, with all their posts, by name. A person outside the scope is not there. */
export async function people(db: Executor, actor: Actor, asked: PeopleAsked): Promise<readonly PersonView[]> {
  const scope = peopleScope(actor)
  if (scope === 'none') return []
  const { county, person, body, pending } = asked
  const rows = await sqlOf(db)
    .selectFrom('person as p')
    .select(['p.id', 'p.name', 'p.revision'])
    .where('p.county', '=', county)
    .$if(person !== undefined, (query) => query.where('p.id', '=', person ?? ''))
    .$if(scope !== 'all' || body !== undefined || pending === true, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('appointment as a')
            .select('a.id')
            .where('a.county', '=', county)
            .whereRef('a.person', '=', 'p.id')
            .$if(scope !== 'all', (own) => own.where('a.body', 'in', scope === 'all' ? [] : scope.bodies))
            .$if(body !== undefined, (own) => own.where('a.body', '=', body ?? ''))
            .$if(pending === true, (own) =>
              own
                .where('a.approved_at', 'is', null)
                .where('a.refused_reason', 'is', null)
                .where('a.ended_at', 'is', null),
            ),
        ),
      ),
    )
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const [appointments, accounts] = [await appointmentsOf(db, asked, ids), await accountsOf(db, county, ids)]
  return rows.map((row) => ({
    ...row,
    appointments: appointments.get(row.id) ?? [],
    account: accounts.get(row.id) ?? null,
  }))
}

async function appointmentsOf(
  db: Executor,
  { county, today }: PeopleAsked,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly AppointmentView[]>> {
  if (people.length === 0) return new Map()
  const rows = await sqlOf(db)
    .selectFrom('appointment as a')
    .innerJoin('person as p', (join) => join.onRef('p.county', '=', 'a.county').onRef('p.id', '=', 'a.person'))
    .selectAll('a')
    .select('p.name')
    .where('a.county', '=', county)
    .where('a.person', 'in', people)
    .orderBy('a.since', 'desc')
    .orderBy('a.id')
    .execute()
  const views = rows.map(
    (row): AppointmentView => ({
      id: row.id,
      person: row.person,
      name: row.name,
      body: row.body,
      post: row.post,
      manner: row.manner,
      other: row.other,
      rests: row.rests,
      since: row.since,
      until: row.until,
      basis: row.basis,
      enteredAt: row.entered_at,
      enteredBy: row.entered_by,
      state: stateOf(row, today.toString()),
      reason: row.refused_reason ?? row.ended_reason,
      successor: row.successor,
    }),
  )
  return Map.groupBy(views, ({ person }) => person)
}

type Times = Pick<AppointmentTable, 'since' | 'until' | 'refused_reason'> & {
  readonly approved_at: Temporal.Instant | null
  readonly ended_at: Temporal.Instant | null
}

function stateOf(row: Times, day: string): AppointmentView['state'] {
  if (row.ended_at !== null) return 'ended'
  if (row.refused_reason !== null) return 'sent-back'
  if (row.approved_at === null) return 'pending'
  if (row.since > day) return 'to-come'
  return row.until !== null && row.until < day ? 'over' : 'held'
}

async function accountsOf(db: Executor, county: string, people: readonly string[]) {
  if (people.length === 0) return new Map<string, PersonView['account']>()
  const rows = await sqlOf(db)
    .selectFrom('account')
    .select(['id', 'person', 'disabled_at'])
    .where('county', '=', county)
    .where('person', 'in', people)
    .orderBy('disabled_at', (by) => by.asc().nullsLast())
    .execute()
  return new Map(rows.map(({ id, person, disabled_at }) => [person ?? '', { id, closed: disabled_at !== null }]))
}
