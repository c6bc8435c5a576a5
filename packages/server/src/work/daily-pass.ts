import { passDay } from '@zhengling/store'
import { bringUpLedger } from '../ledger/bring-up.ts'
import { isRefusal } from '../refusal.ts'
import { WORKER } from './actor.ts'
import type { Recurring } from './recurring.ts'

/** What each day brings. Days on which no server ran are passed one by one, so that nothing that hangs on a day is left out. */
export const dailyPass: Recurring = {
  name: 'daily-pass',
  title: '每日结转',
  // Before the first office opens, after the day has begun everywhere in the county.
  schedule: { every: 'day', at: Temporal.PlainTime.from('00:10'), missed: 'each' },
  async run(service, run) {
    // The ledger of duties reaches one day further; done again it changes nothing.
    const computed = await bringUpLedger(service)
    if (isRefusal(computed)) return computed
    const { store, clock, site } = service
    await passDay(store.db, WORKER, { run, now: clock.now(), tracesKept: site.rules.failuresKept })
    return null
  },
}
