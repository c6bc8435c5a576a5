import { act } from './act.ts'
import { type Actor, signatureOf } from './actor.ts'
import { canonical } from './canonical.ts'
import type { Executor } from './executor.ts'
import { keepState, unfit } from './finding.ts'
import { findingsOfIssue } from './findings.ts'
import { mayNot } from './may/may.ts'
import { type Refused, refused } from './refused.ts'
import { sm3 } from './sm3.ts'

export interface FindingsChange {
  readonly county: string
  /** Slug of the issue. */
  readonly issue: string
  /** The rule whose open notes are accepted. */
  readonly rule: string
  readonly reason: string
  readonly now: Temporal.Instant
}

export type FindingsOutcome =
  | { readonly outcome: 'set'; readonly count: number }
  | Refused<'not-permitted' | 'unstorable' | 'no-reason' | 'not-found'>

/** Accepts all open notes of one rule in an issue at once. Only notes: a warning or an error is judged one by one. */
export async function acceptFindings(db: Executor, actor: Actor, asked: FindingsChange): Promise<FindingsOutcome> {
  const fault = mayNot(actor, 'edit') ?? unfit(asked)
  if (fault !== null) return fault
  const { county, issue, rule, reason, now } = asked
  return act<FindingsOutcome>(db, actor, asked, async (tx) => {
    const all = await findingsOfIssue(tx, actor, { county, issue })
    const open = all.filter((one) => one.rule === rule && one.severity === 'note' && one.state === 'open')
    if (open.length === 0)
      return { result: refused('not-found', '没有这一类待核的提示，可能已经核对过。请刷新后再看。'), entry: null }
    const said = { state: 'accepted', reason, at: now.toString(), actor: JSON.stringify(signatureOf(actor)) } as const
    const keys = open.map(({ owner, fingerprint }) => ({ owner_kind: owner.kind, owner: owner.id, fingerprint }))
    for (const key of keys) await keepState(tx, { county, ...key }, said)
    return {
      result: { outcome: 'set', count: open.length },
      entry: {
        verb: 'accept-findings',
        object: { kind: 'issue', id: issue },
        payload: { rule, reason, count: open.length, rows: sm3(canonical(keys)) },
      },
    }
  })
}
