import { createHash } from 'node:crypto'
import { type KeyRing, type Store, sealUnder } from '@zhengling/store'
import { loadCatalogue } from '../assets/catalogue.ts'
import type { Clock } from '../clock.ts'
import type { County } from '../counties.ts'
import type { Service } from '../http/service.ts'
import { PaperFiles } from '../layout/files.ts'
import { jsonLog } from '../log/log.ts'
import { makeMetrics } from '../metrics/metrics.ts'
import { Lifetime } from '../server/lifetime.ts'
import { usualSite } from '../settings/site.ts'

const catalogue = loadCatalogue()

/** A server's surroundings over an open store, for tests: what is drawn is random enough to differ and the same in every run. */
export function serviceOver(
  store: Store,
  { county, clock, keys }: { readonly county: County; readonly clock: Clock; readonly keys: KeyRing },
  logged: (line: string) => void = () => {},
): Service {
  let drawn = 0
  const random = (bytes: number) => {
    drawn += 1
    return createHash('shake256', { outputLength: bytes }).update(String(drawn)).digest()
  }
  return {
    store,
    county,
    clock,
    random,
    keys: () => keys,
    address: null,
    catalogue,
    site: usualSite,
    seal: sealUnder(Buffer.alloc(16, 7), random),
    oidc: null,
    metrics: makeMetrics(),
    files: new PaperFiles(),
    lifetime: new Lifetime(),
    log: jsonLog(logged, clock.real),
  }
}
