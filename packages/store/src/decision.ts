import type { Decision } from '@zhengling/law'
import { act } from './act.ts'
import { type Actor, signatureOf } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { instant } from './instant.ts'
import { lock } from './lock.ts'
import { mayNot } from './may/may.ts'
import { type Refused, refused } from './refused.ts'
import { unstorable } from './storable.ts'

export interface DecisionOrder {
  readonly county: string
  /** Whether its maker may take it is judged by the law, before it comes here. */
  readonly decision: Decision
  /** Path of the clause whose doubt it settles, where the question stands at one. */
  readonly clause?: string
  readonly now: Temporal.Instant
}

export type DecisionOutcome =
  | { readonly outcome: 'decided' | 'unchanged'; readonly ordinal: number }
  | Refused<'not-permitted' | 'unstorable' | 'not-said'>

/** Records a decision. Said twice in the same words it is one decision. */
export async function recordDecision(db: Executor, actor: Actor, asked: DecisionOrder): Promise<DecisionOutcome> {
  const fault = mayNot(actor, 'decide', { decidedBy: [asked.decision.by] }) ?? unfit(asked.decision)
  if (fault !== null) return fault
  const { county, decision, clause, now } = asked
  const { question, reading, by, from, why, power } = decision
  return act<DecisionOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'decision')
    const last = (await decisionsMade(tx, actor, { county, question })).at(-1)
    if (last !== undefined && isSame(last, decision))
      return { result: { outcome: 'unchanged', ordinal: last.ordinal }, entry: null }
    const ordinal = (last?.ordinal ?? 0) + 1
    await sqlOf(tx)
      .insertInto('decision')
      .values({
        county,
        question,
        ordinal,
        reading,
        body: by,
        from_day: from,
        why,
        power,
        decided_at: now.toString(),
        actor: JSON.stringify(signatureOf(actor)),
      })
      .execute()
    return {
      result: { outcome: 'decided', ordinal },
      entry: {
        verb: 'decide',
        object: { kind: 'question', id: question },
        ...(clause === undefined ? {} : { clause }),
        payload: { ordinal, reading, by, from, why, power },
      },
    }
  })
}

function unfit({ why, power }: Decision): Refused<'unstorable' | 'not-said'> | null {
  const bad = unstorable([why, power])
  if (bad !== null) return refused('unstorable', `解释的文字${bad}，不能保存。请重新输入。`)
  if (why.trim() === '') return refused('not-said', '未写理由。请写明为何取这一读法。')
  return power.trim() === '' ? refused('not-said', '未写职权依据。请写明依据哪一条作出解释。') : null
}

const isSame = (a: Decision, b: Decision): boolean =>
  a.reading === b.reading && a.by === b.by && a.from === b.from && a.why === b.why && a.power === b.power

/** A decision as it was made. */
export interface DecisionMade extends Decision {
  /** From 1 in the order of deciding. */
  readonly ordinal: number
  readonly at: Temporal.Instant
  /** False where a later decision, from the same or an earlier day, has taken its place altogether. */
  readonly standing: boolean
}

/** Every decision of the county, or of one question, in the order of deciding; `by` a moment: as they stood then. They are public. */
export async function decisionsMade(
  db: Executor,
  _actor: Actor,
  { county, question, by }: { readonly county: string; readonly question?: string; readonly by?: Temporal.Instant },
): Promise<readonly DecisionMade[]> {
  const rows = await sqlOf(db)
    .selectFrom('decision')
    .select(['question', 'ordinal', 'reading', 'body as by', 'from_day as from', 'why', 'power', 'decided_at as at'])
    .where('county', '=', county)
    .$if(question !== undefined, (query) => query.where('question', '=', question ?? ''))
    .where((eb) => (by === undefined ? eb.lit(true) : eb('decided_at', '<=', instant(by))))
    .orderBy('question')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({ ...row, standing: !rows.some((later) => replaces(later, row)) }))
}

type Row = Pick<DecisionMade, 'question' | 'ordinal' | 'from'>

const replaces = (later: Row, earlier: Row): boolean =>
  later.question === earlier.question && later.ordinal > earlier.ordinal && later.from <= earlier.from

/** The decisions that count, or counted at the moment `by`, each from its day until the next one's on the same question. */
export async function decisionsStanding(
  db: Executor,
  actor: Actor,
  asked: { readonly county: string; readonly by?: Temporal.Instant },
): Promise<readonly Decision[]> {
  const made = await decisionsMade(db, actor, asked)
  return made
    .filter(({ standing }) => standing)
    .map(({ question, reading, by, from, why, power }) => ({ question, reading, by, from, why, power }))
}
