import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { before } from '../after.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { instant } from '../instant.ts'
import { mayNot } from '../may/may.ts'
import { putMessage } from '../outbox/put.ts'
import type { SecretSeal } from '../sign-in/secret-seal.ts'
import { finishWorkIn } from '../work/end.ts'
import type { WorkRun } from '../work/take.ts'
import { type Envelope, openEnvelope } from './envelope.ts'
import type { Wanted } from './wanted.ts'

/** A subscription that is to be told, with what is kept of its subscriber. */
export interface Subscriber {
  readonly id: string
  readonly wanted: Wanted
  readonly toldAt: Temporal.Instant
  readonly envelope: Envelope
}

/** Every confirmed subscription whose envelope opens. */
export async function subscribers(
  db: Executor,
  actor: Actor,
  { county, seal }: { readonly county: string; readonly seal: SecretSeal },
): Promise<readonly Subscriber[]> {
  if (mayNot(actor, 'run-work') !== null) return []
  const rows = await sqlOf(db)
    .selectFrom('subscription')
    .select(['id', 'wanted', 'sealed', 'told_at as toldAt'])
    .where('county', '=', county)
    .where('confirmed_at', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ sealed, ...row }) => {
    const envelope = openEnvelope(seal, county, row.id, sealed)
    return envelope === null ? [] : [{ ...row, envelope }]
  })
}

/** What one subscriber is told. */
export interface Letter {
  readonly subscriber: Subscriber
  readonly subject: string
  readonly body: string
  /** The address that ends the subscription when something is sent there. */
  readonly leave: string
}

/** Who has not said within two days that it is so is forgotten. */
const UNCONFIRMED = Temporal.Duration.from({ hours: 48 })

/**
 * Puts the letters out and notes until when has been told, in the transaction that ends the run: told once or not at all. Whoever has left
 * in the meantime gets none. False where another process has taken the run over.
 */
export async function tellSubscribers(
  db: Executor,
  actor: Actor,
  {
    run,
    now,
    until,
    letters,
  }: {
    readonly run: WorkRun
    readonly now: Temporal.Instant
    readonly until: Temporal.Instant
    readonly letters: readonly Letter[]
  },
): Promise<boolean> {
  if (mayNot(actor, 'run-work') !== null) return false
  const { county } = run
  return act(db, actor, { county, now }, async (tx) => {
    let sent = 0
    for (const { subscriber, subject, body, leave } of letters) {
      const { id, envelope } = subscriber
      const { numUpdatedRows } = await sqlOf(tx)
        .updateTable('subscription')
        .set({ told_at: until.toString() })
        .where((eb) => eb.and({ county, id }))
        .executeTakeFirst()
      if (numUpdatedRows === 0n) continue
      const recipient = { channel: 'email', to: envelope.address } as const
      const key = `subscription/${id}/${until.toString()}`
      const put = await putMessage(tx, actor, { county, key, recipient, subject, body, now, leave })
      if (put.outcome === 'put') sent += 1
    }
    const { numDeletedRows } = await sqlOf(tx)
      .deleteFrom('subscription')
      .where('county', '=', county)
      .where('confirmed_at', 'is', null)
      .where('asked_at', '<', instant(before(now, UNCONFIRMED)))
      .executeTakeFirst()
    const message = sent === 0 ? null : `发出 ${sent} 封订阅邮件`
    if (!(await finishWorkIn(tx, actor, run, { now, message }))) return { result: false, entry: null }
    const payload = { letters: sent, forgotten: Number(numDeletedRows) }
    return { result: true, entry: { verb: 'tell-subscribers', object: { kind: 'day', id: run.moment }, payload } }
  })
}
