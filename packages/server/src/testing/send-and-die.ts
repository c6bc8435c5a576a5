import { openStore } from '@zhengling/store'
import { realClock } from '../clock.ts'
import { counties } from '../counties.ts'
import { emptyOutbox } from '../outbox/empty-outbox.ts'
import { send } from '../outbox/send.ts'
import { usualSite } from '../settings/site.ts'

/** A process that sends what waits in the outbox of the store at the place named first, and is killed by its receiver. */
const [county] = counties
const clock = realClock()
const opened = await openStore(JSON.parse(process.argv[2] ?? ''), { county: county.code, now: clock.now() })
if (opened.outcome === 'refused') throw new Error(opened.message)
await emptyOutbox(
  { store: opened.store, county, clock },
  {
    worker: `child-${process.pid}`,
    signal: new AbortController().signal,
    transport: (message) => send({ clock, site: usualSite }, message),
  },
)
await opened.store.close()
