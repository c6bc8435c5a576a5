import type { Act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { insertAll } from '../bulk.ts'
import type { Executor } from '../executor.ts'
import type { Matter } from './matter.ts'
import { addStep } from './step.ts'

/** What a matter begins with, whether it was entered by hand or follows from another. */
export interface BegunMatter
  extends Pick<
    Matter,
    | 'id'
    | 'what'
    | 'category'
    | 'listed'
    | 'source'
    | 'origin'
    | 'assigner'
    | 'item'
    | 'leads'
    | 'along'
    | 'checker'
    | 'major'
    | 'majorWhy'
    | 'scale'
    | 'own'
    | 'cause'
  > {}

/** Writes the row and the first step of a matter that is not assigned yet, inside the act that enters it. */
export async function beginMatter(
  tx: Executor,
  actor: Actor,
  matter: Pick<Act, 'county' | 'now'> & BegunMatter,
): Promise<void> {
  const { county, now, id, majorWhy, own } = matter
  const at = now.toString()
  await insertAll(tx, 'matter', [
    {
      county,
      id,
      what: matter.what.trim(),
      category: matter.category,
      listed: matter.listed,
      source: matter.source,
      origin: matter.origin.trim(),
      assigner: matter.assigner.trim(),
      item: matter.item,
      leads: matter.leads,
      along: matter.along,
      checker: matter.checker,
      major: matter.major,
      major_why: majorWhy.trim(),
      scale: matter.scale,
      own_day: own?.day ?? null,
      own_why: own?.why.trim() ?? null,
      state: '待交办',
      round: 1,
      entered_at: at,
      begun_at: at,
      assigned_at: null,
      applied_at: null,
      closed_at: null,
      nodes: [],
      proposed: [],
      sample: null,
      revision: 1,
      cause: matter.cause,
    },
  ])
  await addStep(tx, actor, { county, now, matter: id, n: 1, round: 1, taken: { kind: '登记', said: majorWhy } })
}
