import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import type { Json } from '../canonical.ts'
import type { Executor } from '../executor.ts'
import type { BackupOrder } from './write.ts'

/** What came of restoring a backup into a store that is thrown away. */
export type Trial =
  | {
      readonly whole: true
      readonly rows: number
      /** Ids of the keys of personal data that it needs beside it. */
      readonly neededKeys: readonly string[]
      /** Whether the keys at hand open what is sealed in it. */
      readonly keysOpen: boolean
    }
  | { readonly whole: false; readonly message: string }

/** Notes in the journal what came of it. */
export const noteTrial = (
  db: Executor,
  actor: Actor,
  {
    county,
    now,
    name,
    sm3,
    trial,
  }: BackupOrder & { readonly name: string; readonly sm3: string; readonly trial: Trial },
): Promise<null> =>
  act(db, actor, { county, now }, async () => ({
    result: null,
    entry: { verb: 'try-backup', object: { kind: 'store', id: county }, payload: { name, sm3, ...payloadOf(trial) } },
  }))

function payloadOf(trial: Trial): { readonly [key: string]: Json } {
  if (!trial.whole) return { ...trial }
  const { rows: restored, ...rest } = trial
  return { ...rest, restored }
}
