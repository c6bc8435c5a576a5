import { type Act, act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Json } from '../canonical.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { Act as PermittedAct } from '../may/acts.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import type { PlanNode } from '../tables.ts'
import { beginMatter } from './begin.ts'
import { type Matter, type MatterStep, matterOf, stepOf } from './matter.ts'
import { mattersSeen } from './scope.ts'
import { addStep, type StepWords } from './step.ts'

export type MatterGround =
  | 'not-permitted'
  | 'no-matter'
  | 'changed'
  | 'empty'
  | 'unstorable'
  | 'state'
  | 'wanting'
  | 'own'
  | 'plan'
  | 'day'
  | 'unit'

export type MatterOutcome = { readonly outcome: 'done' } | Refused<MatterGround>

/** An act on a matter as it was read: of two who act on the same reading the second is refused with `changed`. */
export interface OnMatter extends Act {
  readonly id: string
  readonly revision: number
}

/** Columns of a matter that an act sets, as they are written. */
export interface Changes {
  readonly checker?: string | null
  readonly major?: boolean
  readonly major_why?: string
  readonly scale?: Matter['scale']
  readonly own_day?: string | null
  readonly own_why?: string | null
  readonly state?: Matter['state']
  readonly round?: number
  readonly begun_at?: string
  readonly assigned_at?: string
  readonly applied_at?: string | null
  readonly closed_at?: string | null
  readonly sample?: string | null
  readonly nodes?: readonly PlanNode[]
  readonly proposed?: readonly PlanNode[]
}

/** A matter that follows from another: its id, and what the county's documents list of such a one. */
export interface Following {
  readonly id: string
  readonly category: string
  readonly listed: Matter['listed']
  /** Canonical name of the county government's office, which assigns it and checks it. */
  readonly office: string
}

interface FollowingMatter extends Following {
  readonly what: string
  readonly lead: string
  readonly along: readonly string[]
  readonly own: Matter['own']
  readonly why: string
}

/** What an act does: the step it adds, the columns it sets, and what the journal says. */
export interface Taken extends StepWords {
  readonly set?: Changes
  /** The matter of its own that follows. */
  readonly follows?: FollowingMatter
  readonly verb: string
  readonly payload?: { readonly [key: string]: Json }
}

/**
 * One act on a matter: who may, whether it is still as it was read, what follows from how it stands now; then the step, the
 * matter's row and the journal's entry together.
 */
export async function takeStep(
  db: Executor,
  actor: Actor,
  asked: OnMatter,
  permitted: PermittedAct,
  decide: (matter: Matter, steps: readonly MatterStep[]) => Taken | Refused<MatterGround>,
): Promise<MatterOutcome> {
  const { county, now, id, revision } = asked
  return act<MatterOutcome>(db, actor, asked, async (tx) => {
    const row = await sqlOf(tx)
      .selectFrom('matter')
      .selectAll()
      .where((eb) => eb.and({ county, id }))
      .where(mattersSeen(actor))
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return { result: refused('no-matter', '没有这一督办事项，或者与本单位无关。'), entry: null }
    const matter = matterOf(row)
    const fault = mayNot(actor, permitted, matter) ?? (matter.revision === revision ? null : changed())
    if (fault !== null) return { result: fault, entry: null }
    if (matter.state === '已撤回') return { result: refused('state', '这一事项已经撤回，不再办理。'), entry: null }
    const past = await sqlOf(tx)
      .selectFrom('matter_step')
      .selectAll()
      .where((eb) => eb.and({ county, matter: id }))
      .orderBy('n')
      .execute()
    const taken = decide(matter, past.map(stepOf))
    if ('outcome' in taken) return { result: taken, entry: null }
    const { nodes, proposed, ...set } = taken.set ?? {}
    await sqlOf(tx)
      .updateTable('matter')
      .set({
        ...set,
        ...(nodes === undefined ? {} : { nodes: JSON.stringify(nodes) }),
        ...(proposed === undefined ? {} : { proposed: JSON.stringify(proposed) }),
        revision: revision + 1,
      })
      .where((eb) => eb.and({ county, id }))
      .execute()
    if (taken.follows !== undefined)
      await enterFollowing(tx, actor, { county, now, cause: matter, following: taken.follows })
    const round = taken.set?.round ?? matter.round
    await addStep(tx, actor, { county, now, matter: id, n: past.length + 1, round, taken })
    return {
      result: { outcome: 'done' },
      entry: { verb: taken.verb, object: { kind: 'matter', id }, payload: { round, ...taken.payload } },
    }
  })
}

const changed = () => refused('changed', '这一事项刚刚由别人办过一步，这次没有办理。请看过现在的情况再办。')

/** Enters the matter that follows, in the transaction of the act that it follows from. */
const enterFollowing = (
  tx: Executor,
  actor: Actor,
  {
    county,
    now,
    cause,
    following,
  }: Pick<Act, 'county' | 'now'> & { readonly cause: Matter; readonly following: FollowingMatter },
): Promise<void> => {
  const { id, category, listed, office, what, lead, along, own, why } = following
  return beginMatter(tx, actor, {
    county,
    now,
    id,
    what,
    category,
    listed,
    source: '其他',
    origin: '督办事项的后续',
    assigner: office,
    item: null,
    leads: [lead],
    along: along.filter((unit) => unit !== lead),
    checker: null,
    major: false,
    majorWhy: why,
    scale: '一般',
    own,
    cause: cause.id,
  })
}
