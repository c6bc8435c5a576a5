import { type Act, act } from '../act.ts'
import { type Actor, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { seenVersion } from '../newest.ts'
import { unfitWords } from '../people/words.ts'
import { type Refused, refused } from '../refused.ts'
import { holdDocument } from './hold-document.ts'

/** Who explains a document that names nobody, as the office has assigned it. */
export interface AssignedExplainer {
  readonly document: string
  readonly unit: string
  /** Number of the document or the meeting that it rests on. */
  readonly basis: string
}

export type AssignExplainerOutcome =
  | { readonly outcome: 'assigned' | 'unchanged' }
  | Refused<'not-permitted' | 'no-document' | 'empty' | 'unstorable'>

/**
 * Assigns a unit to explain a document. That the document names nobody, and that there is such a unit, is judged by the law, before
 * it comes here. What was published by the unit assigned before stays.
 */
export async function assignExplainer(
  db: Executor,
  actor: Actor,
  asked: Act & AssignedExplainer,
): Promise<AssignExplainerOutcome> {
  const { county, now, unit } = asked
  const basis = asked.basis.trim()
  const fault = mayNot(actor, 'assign-explainer') ?? unfitWords({ 解读单位: unit, 指定的依据: basis })
  if (fault !== null) return fault
  return act<AssignExplainerOutcome>(db, actor, asked, async (tx) => {
    const document = (await seenVersion(tx, actor, asked))?.slug
    if (document === undefined) return { result: refused('no-document', `没有文件“${asked.document}”。`), entry: null }
    await holdDocument(tx, { county, document })
    const last = await assignedExplainer(tx, actor, { county, document })
    if (last?.unit === unit && last.basis === basis) return { result: { outcome: 'unchanged' }, entry: null }
    await sqlOf(tx)
      .insertInto('explainer')
      .values({
        county,
        document,
        n: (last?.n ?? 0) + 1,
        unit,
        basis,
        assigned_at: now.toString(),
        assigned_by: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    return {
      result: { outcome: 'assigned' },
      entry: { verb: 'assign-explainer', object: { kind: 'document', id: document }, payload: { unit, basis } },
    }
  })
}

/** The assignments that stand, of one document or of all. They are public, as what a document names is. */
export const assignedExplainers = (
  db: Executor,
  _actor: Actor,
  { county, document }: { readonly county: string; readonly document?: string },
): Promise<readonly (AssignedExplainer & { readonly n: number })[]> =>
  sqlOf(db)
    .selectFrom('explainer')
    .distinctOn('document')
    .select(['document', 'unit', 'basis', 'n'])
    .where('county', '=', county)
    .$if(document !== undefined, (q) => q.where('document', '=', document ?? ''))
    .orderBy('document')
    .orderBy('n', 'desc')
    .execute()

export const assignedExplainer = async (
  db: Executor,
  actor: Actor,
  asked: { readonly county: string; readonly document: string },
) => (await assignedExplainers(db, actor, asked))[0]
