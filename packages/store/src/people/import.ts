import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { lock } from '../lock.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { keepAccount } from './account.ts'
import { keepAppointment } from './appoint.ts'
import { keepPerson } from './person.ts'
import type { RowFault } from './row-fault.ts'

/** A row: a person, with a post where one is written and an account where one is. */
export interface PersonRow {
  readonly row: number
  /** The office's number; null where there is none: the person is then told by the name. */
  readonly number: string | null
  readonly name: string
  readonly post: PostRow | null
  readonly account: string | null
}

export interface PostRow {
  readonly body: string
  readonly post: string
  readonly manner: '任职' | '代理' | '借调'
  /** Of 借调: the post at home. */
  readonly home: { readonly body: string; readonly post: string } | null
  readonly rests: boolean
  readonly since: Temporal.PlainDate
  readonly until: Temporal.PlainDate | null
  readonly basis: string
}

export interface PeopleImport extends Act {
  readonly rows: readonly PersonRow[]
  /** Only to see what is wrong: everything is tried and nothing kept. */
  readonly dry: boolean
  readonly newId: () => string
}

export interface PeopleCounts {
  readonly people: number
  readonly appointments: number
  readonly accounts: number
}

export type PeopleOutcome =
  | ({ readonly outcome: 'imported' | 'checked'; readonly faults: readonly RowFault[] } & PeopleCounts)
  | Refused<'not-permitted' | 'faults'>

/** Enters people with their posts and accounts, all of them or none. The posts wait for approval like any other. */
export async function importPeople(db: Executor, actor: Actor, asked: PeopleImport): Promise<PeopleOutcome> {
  const fault = mayNot(actor, 'enter-people')
  if (fault !== null) return fault
  const { county, rows, dry } = asked
  return act<PeopleOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'people')
    const counts = { people: 0, appointments: 0, accounts: 0 }
    const faults: RowFault[] = []
    for (const row of rows) {
      const refusal = await keepRow(tx, actor, asked, row, counts)
      if (refusal !== null) faults.push({ row: row.row, message: refusal.message })
    }
    if (dry) return { result: { outcome: 'checked', faults, ...counts }, entry: null }
    if (faults.length > 0 || rows.length === 0)
      return { result: refused('faults', '人员表中有的行不合要求，没有导入。请改好后再导入。'), entry: null }
    return {
      result: { outcome: 'imported', faults, ...counts },
      entry: { verb: 'import-people', object: { kind: 'person', id: county }, payload: { ...counts } },
    }
  })
}

async function keepRow(
  tx: Executor,
  actor: Actor,
  asked: PeopleImport,
  { number, name, post, account }: PersonRow,
  counts: { people: number; appointments: number; accounts: number },
): Promise<Refused | null> {
  const { county, now, newId } = asked
  const id = number ?? (await byName(tx, county, name)) ?? newId()
  if (typeof id !== 'string') return id
  const person = await keepPerson(tx, { county, now, id, name })
  if (person.outcome === 'refused') return person
  if (person.outcome === 'entered') counts.people += 1
  if (post !== null) {
    const other = post.home === null ? null : await homePost(tx, county, id, post.home)
    if (other !== null && typeof other !== 'string') return other
    const { home: _, ...written } = post
    const kept = await keepAppointment(tx, actor, { ...written, county, now, id: newId(), person: id, other })
    if (kept.outcome === 'refused') return kept
    counts.appointments += 1
  }
  if (account === null) return null
  const opened = await keepAccount(tx, { county, now, id: account, person: id })
  if (opened.outcome === 'refused') return opened
  if (opened.outcome === 'opened') counts.accounts += 1
  return null
}

/** The one person of that name; null where there is none. */
async function byName(tx: Executor, county: string, name: string): Promise<string | null | Refused<'same-name'>> {
  const found = await sqlOf(tx)
    .selectFrom('person')
    .select('id')
    .where((eb) => eb.and({ county, name }))
    .limit(2)
    .execute()
  if (found.length > 1) return refused('same-name', `有不止一人名叫“${name}”，分不清是谁。请填“编号”。`)
  return found[0]?.id ?? null
}

async function homePost(
  tx: Executor,
  county: string,
  person: string,
  { body, post }: { readonly body: string; readonly post: string },
): Promise<string | Refused<'no-other'>> {
  const found = await sqlOf(tx)
    .selectFrom('appointment')
    .select('id')
    .where((eb) => eb.and({ county, person, body, post }))
    .where('ended_at', 'is', null)
    .where('refused_reason', 'is', null)
    .executeTakeFirst()
  return found?.id ?? refused('no-other', `此人没有登记任${body}${post}，不能写作原职务。请把原职务写在本表前面的行。`)
}
