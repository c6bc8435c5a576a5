import { randomBytes } from 'node:crypto'
import { openStore, sealUnder } from '@zhengling/store'
import { loadCatalogue } from '../../assets/catalogue.ts'
import type { Clock } from '../../clock.ts'
import { counties } from '../../counties.ts'
import type { Service } from '../../http/service.ts'
import { PaperFiles } from '../../layout/files.ts'
import { jsonLog } from '../../log/log.ts'
import { makeMetrics } from '../../metrics/metrics.ts'
import { Lifetime } from '../../server/lifetime.ts'
import { usualSite } from '../../settings/site.ts'
import { dailyPass } from '../../work/daily-pass.ts'
import { outbox } from '../../work/outbox.ts'
import { runnerOf } from '../../work/runner.ts'

export type Where = Parameters<typeof openStore>[0]

/** The machine's time so many days later, and no rehearsal: its messages go out. */
export function daysLater(days: number): Clock {
  const now = () => Temporal.Now.instant().add({ hours: 24 * days })
  const today = () => now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
  return { now, real: now, today, rehearses: false }
}

/** A server's own work without its pages, over a store: the daily pass and the outbox. */
export async function workerAt(where: Where, clock: Clock) {
  const [county] = counties
  const opened = await openStore(where, { county: county.code, now: clock.now() })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  const { store } = opened
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes))
  const service: Service = {
    store,
    county,
    clock,
    random,
    address: null,
    catalogue: loadCatalogue(),
    keys: () => {
      throw new Error('no personal number is touched here')
    },
    site: usualSite,
    seal: sealUnder(randomBytes(16), random),
    oidc: null,
    metrics: makeMetrics(),
    files: new PaperFiles(),
    lifetime: new Lifetime(),
    log: jsonLog((line) => void process.stderr.write(line), clock.real),
  }
  // Early in the day, so that each day that is played is due whatever the hour.
  const daily = { ...dailyPass, schedule: { ...dailyPass.schedule, at: Temporal.PlainTime.from('00:00') } } as const
  return { store, county: county.code, runner: await runnerOf(service, [daily, outbox]) }
}
