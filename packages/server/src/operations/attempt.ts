import { type Actor, faultOf } from '@zhengling/store'
import { type Refusal, refuse } from '../refusal.ts'
import type { Operation, Work } from './operation.ts'

/** Runs an operation; a full disk or a lost connection becomes a refusal, any other exception is a bug. */
export async function attempt<P, R>(
  operation: Operation<P, R>,
  work: Work,
  actor: Actor,
  params: P,
  bytes: Uint8Array,
): Promise<R | Refusal> {
  try {
    return await operation.run(work, actor, params, bytes)
  } catch (error) {
    const fault = faultOf(error)
    if (fault) return refuse(`${work.store.place}：${fault.message}`)
    throw error
  }
}
