import { markLostMessages, sendingGoesOn, settleMessage, type TakenMessage, takeMessage } from '@zhengling/store'
import type { Service } from '../http/service.ts'
import { WORKER } from '../work/actor.ts'
import type { Transport } from './transport.ts'

/** Messages sent at a time: a slow receiver does not hold up the others. */
const LANES = 4

/** Milliseconds between two signs of life. */
const BEAT = 8_000

/**
 * Sends what is due, each message by one process alone; what a lost process was sending is first marked as 可能重复.
 * Gives how many attempts there were.
 */
export async function emptyOutbox(
  { store, county, clock }: Pick<Service, 'store' | 'county' | 'clock'>,
  {
    worker,
    signal,
    transport,
  }: { readonly worker: string; readonly signal: AbortSignal; readonly transport: Transport },
): Promise<number> {
  const scope = { county: county.code }
  const own = () => ({ ...scope, worker, now: clock.now() })
  await markLostMessages(store.db, WORKER, scope)

  async function attempt(message: TakenMessage): Promise<void> {
    const heart = setInterval(() => {
      // Where this cannot be written the message is taken for lost, which errs on the safe side.
      sendingGoesOn(store.db, WORKER, { ...scope, key: message.key, worker }).catch(() => {})
    }, BEAT)
    try {
      const end = await transport(message)
      await settleMessage(store.db, WORKER, message, { ...own(), end })
    } finally {
      clearInterval(heart)
    }
  }

  let attempts = 0
  async function lane(): Promise<void> {
    while (!signal.aborted) {
      const message = await takeMessage(store.db, WORKER, own())
      if (message === null) return
      attempts += 1
      await attempt(message)
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
  const broken = lanes.find((one) => one.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  return attempts
}
