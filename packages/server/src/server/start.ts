import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { proveLaw } from '@zhengling/law'
import {
  abandonImports,
  completeSearch,
  hasSeals,
  hasSignedIn,
  openStore,
  opensSeals,
  type SecretSeal,
  type Store,
  sealUnder,
} from '@zhengling/store'
import { loadCatalogue } from '../assets/catalogue.ts'
import { realClock, rehearsalClock } from '../clock.ts'
import { counties } from '../counties.ts'
import { usualDataFolder } from '../data/folder.ts'
import { type OwnedFolder, ownFolder } from '../data/own.ts'
import { prepareSocket } from '../data/socket.ts'
import { createApp } from '../http/app.ts'
import type { Service } from '../http/service.ts'
import { keyPath } from '../keys/key-path.ts'
import { openRing } from '../keys/ring.ts'
import { PaperFiles } from '../layout/files.ts'
import { jsonLog } from '../log/log.ts'
import { makeMetrics } from '../metrics/metrics.ts'
import type { Work } from '../operations/operation.ts'
import { userLink } from '../operations/user-link.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { readSealKey } from '../settings/seal-key.ts'
import { type SiteSettings, usualSite } from '../settings/site.ts'
import { oidcProvider } from '../sign-in/oidc.ts'
import { serveCommands } from '../socket/serve.ts'
import { keepWorking } from '../work/keep-working.ts'
import { workOf } from '../work/registry.ts'
import { runnerOf } from '../work/runner.ts'
import { Lifetime } from './lifetime.ts'
import { listen } from './listen.ts'

/** Where the data is: a folder that the server owns, or a PostgreSQL server that several may use side by side. */
export type DataAt =
  | { readonly folder: string; readonly keyPath?: string }
  | { readonly databaseUrl: string; readonly keyPath: string }

/** How the server is to run. */
export interface Settings {
  readonly at: DataAt
  readonly host: string
  readonly port: number
  /** The day a rehearsal plays; null for a real store. */
  readonly today: Temporal.PlainDate | null
  /** Takes the lines of the log, each with its line feed. */
  readonly log: (line: string) => void
  /** As usual where absent. */
  readonly site?: SiteSettings
  /** The file of the key for second factors. Absent: in the data folder, or in the usual one with a PostgreSQL server. */
  readonly sealKey?: string
}

/** A running server. */
export interface Running {
  readonly address: string
  /** A one-time link for the administrator, until anyone has signed in. */
  readonly link: string | null
  readonly close: () => Promise<void>
}

const [county] = counties

/**
 * Starts the server, or says in one line why it cannot. What it had taken until then is given back.
 * @throws LawError where the county's law has a problem: such a law is not served
 */
export async function startServer(settings: Settings): Promise<Running | Refusal> {
  proveLaw(county.law)
  const undo: (() => Promise<void> | void)[] = []
  const close = async () => {
    for (let back = undo.pop(); back; back = undo.pop()) await back()
  }
  try {
    const running = await start(settings, undo)
    if (isRefusal(running)) await close()
    return isRefusal(running) ? running : { ...running, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function start(
  { at, host, port, today, log: write, site = usualSite, sealKey }: Settings,
  undo: (() => Promise<void> | void)[],
): Promise<Omit<Running, 'close'> | Refusal> {
  const clock = today ? rehearsalClock(today) : realClock()
  const log = jsonLog(write, clock.real)
  const owned = 'folder' in at ? await ownFolder(at.folder, 'server') : null
  if (isRefusal(owned)) return owned
  if (owned) undo.push(() => owned.release())
  const store = await open(at, today)
  if (isRefusal(store)) return store
  undo.push(() => log.note('stopped'))
  undo.push(() => store.close())
  // Whoever owns the folder is alone: what an earlier process was importing, nobody imports any more.
  if (owned) await abandonImports(store.db, { kind: 'system', program: 'serve' }, { county: county.code })
  const random = (bytes: number) => randomBytes(bytes)
  const path = 'folder' in at ? (at.keyPath ?? keyPath({}, '', at.folder)) : at.keyPath
  const ring = await openRing(store, path, { now: clock.now(), random })
  if (isRefusal(ring)) return ring
  const work = { store, county, clock, random, keys: () => ring, address: null }
  const seal = await openSeal(work, sealKey ?? join('folder' in at ? at.folder : usualDataFolder, 'sign-in.key'))
  if (isRefusal(seal)) return seal
  const oidc = site.oidc && oidcProvider(site.oidc, log)
  const lifetime = new Lifetime()
  const files = new PaperFiles(site.fonts)
  undo.push(() => files.close())
  const service: Service = {
    ...work,
    catalogue: loadCatalogue(),
    site,
    files,
    seal,
    oidc,
    log,
    metrics: makeMetrics(),
    lifetime,
  }
  const indexed = await completeSearch(store.db, { kind: 'system', program: 'serve' }, { county: county.code })
  if (indexed > 0) log.note('search-completed', { documents: indexed })
  const listening = await listen(createApp(service).fetch, host, port)
  if (isRefusal(listening)) return listening
  // In the order of stopping, from the last: readiness fails, no more commands, no more requests, work given back.
  undo.push(() => lifetime.giveBack())
  undo.push(() => listening.close())
  const reachable = { ...service, address: listening.address }
  const refused = owned ? await serveFolder(owned, reachable, undo) : null
  if (refused) return refused
  const working = keepWorking(await runnerOf(reachable, workOf(reachable)), log)
  undo.push(() => working.close())
  undo.push(() => beginStopping(service))
  log.note('started', { engine: store.engine, rehearsal: today !== null })
  return { address: listening.address, link: await firstLink(reachable) }
}

async function open(at: DataAt, today: Temporal.PlainDate | null): Promise<Store | Refusal> {
  const where = 'folder' in at ? { dataDir: at.folder } : { databaseUrl: at.databaseUrl }
  const opened = await openStore(where, {
    county: county.code,
    now: Temporal.Now.instant(),
    ...(today ? { rehearsalFrom: today } : {}),
  })
  return opened.outcome === 'refused' ? refuse(opened.message) : opened.store
}

/** The seal of the store's second factors; another key than theirs is refused, and none is made where there are any. */
async function openSeal(
  { store, random }: Pick<Work, 'store' | 'random'>,
  path: string,
): Promise<SecretSeal | Refusal> {
  const actor = { kind: 'system', program: 'serve' } as const
  const key = readSealKey(path, !(await hasSeals(store.db, actor, { county: county.code })), random)
  if (isRefusal(key)) return key
  const seal = sealUnder(key, random)
  if (await opensSeals(store.db, actor, { county: county.code, seal })) return seal
  return refuse(`密钥文件 ${path} 不是这个库的，库中的动态口令用它读不出来。请用另行保管的副本恢复。`)
}

/** Has readiness fail for as long as a proxy takes to notice, while requests are still answered. */
async function beginStopping({ lifetime, log, site }: Service): Promise<void> {
  log.note('stopping')
  lifetime.beginStopping()
  await setTimeout(site.stop.drainSeconds * 1000)
}

/** Takes commands through the folder's socket and says in its note where the server can be reached. */
async function serveFolder(
  owned: OwnedFolder,
  service: Service,
  undo: (() => Promise<void> | void)[],
): Promise<Refusal | null> {
  const path = prepareSocket(owned.folder)
  if (isRefusal(path)) return path
  const socket = await serveCommands(path, () => service)
  undo.push(() => socket.close())
  owned.announce(service.address ?? '')
  return null
}

async function firstLink(service: Service): Promise<string | null> {
  const { store } = service
  const actor = { kind: 'system', program: 'serve' } as const
  if (await hasSignedIn(store.db, actor, { county: county.code })) return null
  const made = await userLink.run(service, actor, { account: 'admin' }, new Uint8Array())
  return isRefusal(made) ? null : made.link
}
