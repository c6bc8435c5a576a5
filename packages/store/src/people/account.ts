import { type Act, act } from '../act.ts'
import { type Actor, type Duty, dutyTitles } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { openAccountOf } from './open-account.ts'
import { unfitWords } from './words.ts'

export interface AccountEntry extends Act {
  /** The name signed in with: letters, digits, point, hyphen, underscore; 2 to 32 of them. */
  readonly id: string
  readonly person: string
}

type Ground = 'not-permitted' | 'bad-name' | 'taken' | 'no-person' | 'has-account'
export type AccountOutcome = { readonly outcome: 'opened' | 'unchanged' } | Refused<Ground>

/** Opens an official's account. Posts, not accounts, give rights: an account alone can do nothing. */
export async function openAccount(db: Executor, actor: Actor, asked: AccountEntry): Promise<AccountOutcome> {
  const fault = mayNot(actor, 'open-accounts')
  if (fault !== null) return fault
  return act<AccountOutcome>(db, actor, asked, async (tx) => {
    const done = await keepAccount(tx, asked)
    if (done.outcome !== 'opened') return { result: done, entry: null }
    const { id, person } = asked
    return { result: done, entry: { verb: 'open-account', object: { kind: 'account', id }, payload: { person } } }
  })
}

/** The same inside another act. */
export async function keepAccount(tx: Executor, { county, id, person, now }: AccountEntry): Promise<AccountOutcome> {
  const bad = badName(id)
  if (bad !== null) return bad
  const named = await sqlOf(tx)
    .selectFrom('person')
    .select('name')
    .where((eb) => eb.and({ county, id: person }))
    .forUpdate()
    .executeTakeFirst()
  if (named === undefined) return refused('no-person', `没有编号为“${person}”的人员。请先登记人员。`)
  const other = await openAccountOf(tx, county, { person })
  if (other === id) return { outcome: 'unchanged' }
  if (other !== null) return refused('has-account', `${named.name}已有账号“${other}”，一人一个账号。`)
  const values = { county, id, kind: 'official', person, name: named.name, created_at: now.toString() } as const
  return insertAccount(tx, values)
}

export interface AdministratorEntry extends Act {
  readonly id: string
  readonly name: string
  readonly duty: Duty
}

export type SeatOutcome = { readonly outcome: 'opened' } | Refused<Ground | 'unstorable' | 'empty' | 'seat-held'>

/** Fills one of the three administrators' seats while it is empty. Each sits apart: one account, one duty. */
export async function appointAdministrator(
  db: Executor,
  actor: Actor,
  asked: AdministratorEntry,
): Promise<SeatOutcome> {
  const fault = mayNot(actor, 'appoint-administrators') ?? badName(asked.id) ?? unfitWords({ 姓名: asked.name })
  if (fault !== null) return fault
  const { county, id, name, duty, now } = asked
  return act<SeatOutcome>(db, actor, asked, async (tx) => {
    const held = (await seatsHeld(tx, actor, { county }))[duty]
    if (held !== null)
      return {
        result: refused('seat-held', `${dutyTitles[duty]}已由账号“${held}”担任。须先停用该账号，才能另设。`),
        entry: null,
      }
    const values = { county, id, kind: 'administrator', duty, name, created_at: now.toString() } as const
    const done = await insertAccount(tx, values)
    if (done.outcome === 'refused') return { result: done, entry: null }
    return {
      result: done,
      entry: { verb: 'appoint-administrator', object: { kind: 'account', id }, payload: { duty } },
    }
  })
}

/** Which account sits on each of the three seats; null where nobody does. */
export async function seatsHeld(
  db: Executor,
  _actor: Actor,
  { county }: { readonly county: string },
): Promise<Readonly<Record<Duty, string | null>>> {
  const rows = await sqlOf(db)
    .selectFrom('account')
    .select(['id', 'duty'])
    .where('county', '=', county)
    .where('kind', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .execute()
  const of = (duty: Duty) => rows.find((row) => row.duty === duty)?.id ?? null
  return { system: of('system'), security: of('security'), audit: of('audit') }
}

export type CloseOutcome =
  | { readonly outcome: 'closed' }
  | Refused<'not-permitted' | 'unstorable' | 'empty' | 'nothing'>

/** Closes an account for good and ends its sessions in the same transaction. */
export async function closeAccount(
  db: Executor,
  actor: Actor,
  asked: Act & { readonly id: string; readonly reason: string },
): Promise<CloseOutcome> {
  const fault = mayNot(actor, 'open-accounts') ?? unfitWords({ 停用原因: asked.reason })
  if (fault !== null) return fault
  const { county, id, reason, now } = asked
  return act<CloseOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .updateTable('account')
      .set({ disabled_at: now.toString() })
      .where((eb) => eb.and({ county, id }))
      .where('disabled_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (row === undefined) return { result: refused('nothing', `没有账号“${id}”，或已停用。`), entry: null }
    await sqlOf(tx)
      .updateTable('session')
      .set({ revoked_at: now.toString() })
      .where((eb) => eb.and({ county, account: id }))
      .where('revoked_at', 'is', null)
      .execute()
    return {
      result: { outcome: 'closed' },
      entry: { verb: 'close-account', object: { kind: 'account', id }, payload: { reason } },
    }
  })
}

/** What an account may not be called. */
export function badName(id: string): Refused<'bad-name'> | null {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{1,31}$/.test(id)) return null
  return refused('bad-name', `账号名“${id}”不合要求：须为2至32个字母、数字、点、横线或下划线，以字母或数字开头。`)
}

async function insertAccount(
  tx: Executor,
  values: { county: string; id: string; name: string; created_at: string } & (
    | { kind: 'official'; person: string }
    | { kind: 'administrator'; duty: Duty }
  ),
): Promise<{ readonly outcome: 'opened' } | Refused<'taken'>> {
  const made = await sqlOf(tx)
    .insertInto('account')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made !== undefined) return { outcome: 'opened' }
  return refused('taken', `账号“${values.id}”已有人使用过，或者同时已另有人开立。请另取一个，或刷新后再看。`)
}
