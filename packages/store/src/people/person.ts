import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { unfitWords } from './words.ts'

export interface PersonEntry extends Act {
  /** The office's own number for the person (工号), or one that the program gives. */
  readonly id: string
  readonly name: string
}

export type PersonOutcome =
  | { readonly outcome: 'entered' | 'unchanged' }
  | Refused<'not-permitted' | 'unstorable' | 'empty' | 'taken'>

/** Enters a person. Said twice in the same words it is one person; another name under the same number is refused. */
export async function enterPerson(db: Executor, actor: Actor, asked: PersonEntry): Promise<PersonOutcome> {
  const fault = mayNot(actor, 'enter-people') ?? unfitWords({ 编号: asked.id, 姓名: asked.name })
  if (fault !== null) return fault
  return act<PersonOutcome>(db, actor, asked, async (tx) => {
    const done = await keepPerson(tx, asked)
    if (done.outcome !== 'entered') return { result: done, entry: null }
    return { result: done, entry: { verb: 'enter-person', object: { kind: 'person', id: asked.id } } }
  })
}

/** The same inside another act. */
export async function keepPerson(
  tx: Executor,
  { county, id, name, now }: PersonEntry,
): Promise<{ readonly outcome: 'entered' | 'unchanged' } | Refused<'taken'>> {
  const made = await sqlOf(tx)
    .insertInto('person')
    .values({ county, id, name, revision: 1, created_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made !== undefined) return { outcome: 'entered' }
  const there = await sqlOf(tx)
    .selectFrom('person')
    .select('name')
    .where((eb) => eb.and({ county, id }))
    .executeTakeFirstOrThrow()
  if (there.name === name) return { outcome: 'unchanged' }
  return refused('taken', `编号“${id}”已登记为“${there.name}”，不能再登记为“${name}”。请核对编号，或先更名。`)
}

export interface PersonRename extends Act {
  readonly id: string
  readonly name: string
  /** The revision that the change was made on. */
  readonly revision: number
}

export type RenameOutcome =
  | { readonly outcome: 'renamed' | 'unchanged'; readonly revision: number }
  /** Somebody else changed it in between: what stands now. Nothing is overwritten. */
  | { readonly outcome: 'changed'; readonly name: string; readonly revision: number }
  | Refused<'not-permitted' | 'unstorable' | 'empty' | 'no-person'>

/** Corrects a person's name. */
export async function renamePerson(db: Executor, actor: Actor, asked: PersonRename): Promise<RenameOutcome> {
  const fault = mayNot(actor, 'enter-people') ?? unfitWords({ 姓名: asked.name })
  if (fault !== null) return fault
  const { county, id, name } = asked
  return act<RenameOutcome>(db, actor, asked, async (tx) => {
    const there = await sqlOf(tx)
      .selectFrom('person')
      .select(['name', 'revision'])
      .where((eb) => eb.and({ county, id }))
      .forUpdate()
      .executeTakeFirst()
    if (there === undefined) return { result: refused('no-person', `没有编号为“${id}”的人员。`), entry: null }
    if (there.name === name) return { result: { outcome: 'unchanged', revision: there.revision }, entry: null }
    if (there.revision !== asked.revision) return { result: { outcome: 'changed', ...there }, entry: null }
    const revision = there.revision + 1
    await sqlOf(tx)
      .updateTable('person')
      .set({ name, revision })
      .where((eb) => eb.and({ county, id }))
      .execute()
    return {
      result: { outcome: 'renamed', revision },
      entry: { verb: 'rename-person', object: { kind: 'person', id }, payload: { revision } },
    }
  })
}
