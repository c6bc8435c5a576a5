import { type Actor, signatureOf } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import type { StepDetail, StepKind } from '../tables.ts'

/** What a step says. */
export interface StepWords {
  readonly kind: StepKind
  readonly units?: readonly string[]
  readonly said?: string
  readonly detail?: StepDetail
  readonly secret?: boolean
}

/** Writes one step, as the journal signs it. */
export async function addStep(
  tx: Executor,
  actor: Actor,
  step: {
    readonly county: string
    readonly now: Temporal.Instant
    readonly matter: string
    readonly n: number
    readonly round: number
    readonly taken: StepWords
  },
): Promise<void> {
  const { county, now, matter, n, round, taken } = step
  await sqlOf(tx)
    .insertInto('matter_step')
    .values({
      county,
      matter,
      n,
      round,
      kind: taken.kind,
      units: JSON.stringify(taken.units ?? []),
      said: (taken.said ?? '').trim(),
      detail: JSON.stringify(taken.detail ?? {}),
      secret: taken.secret ?? false,
      at: now.toString(),
      by: JSON.stringify(signatureOf(actor)),
    })
    .execute()
}
