import { type Letter, lastOpened, subscribers, tellSubscribers } from '@zhengling/store'
import { searcherOf } from '../http/searcher.ts'
import { sayWanted, wantedDocuments } from '../http/wanted.ts'
import { newDocuments } from '../letters/subscription.ts'
import { WORKER } from './actor.ts'
import type { Recurring } from './recurring.ts'

/** Tells subscribers once a day what became public since they were last told. */
export const subscriptions: Recurring = {
  name: 'subscriptions',
  title: '订阅邮件',
  schedule: { every: 'day', at: Temporal.PlainTime.from('08:30'), missed: 'latest' },
  async run(service, run) {
    const { store, county, clock, seal, site } = service
    const scope = { county: county.code }
    const now = clock.now()
    // Up to what was there before anything was looked for: what comes meanwhile is told the next day.
    const until = (await lastOpened(store.db, WORKER, scope)) ?? now
    const letters: Letter[] = []
    if (site.subscriptions !== null) {
      const searcher = searcherOf(service)
      const name = `${store.kind.kind === 'rehearsal' ? '【演练】' : ''}${county.name}人民政府公报`
      for (const subscriber of await subscribers(store.db, WORKER, { ...scope, seal })) {
        const found = await wantedDocuments(service, searcher, subscriber.wanted)
        const fresh = found.filter(
          ({ at }) => Temporal.Instant.compare(at, subscriber.toldAt) > 0 && Temporal.Instant.compare(at, until) <= 0,
        )
        if (fresh.length === 0) continue
        const about = { site: site.subscriptions.address, name, wanted: sayWanted(subscriber.wanted) }
        letters.push({ subscriber, ...newDocuments(about, subscriber.envelope.token, fresh) })
      }
    }
    await tellSubscribers(store.db, WORKER, { run, now, until, letters })
    return null
  },
}
