import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@zhengling/store/testing'
import autocannon from 'autocannon'
import { printTable } from './measure.ts'
import { addressesOver } from './portal/requests.ts'
import { whileServing } from './portal/server.ts'
import { corpus } from './search/corpus.ts'
import { emptyStore, importIssue } from './search/ours.ts'

/** The county that the server serves. */
const COUNTY = '140824'
const CLAUSES = 20_000
const READERS = 200
/** Addresses of each reader. */
const EACH = 50
/** Seconds; the first ones only warm. */
const [WARM, MEASURED] = [5, 30]

type At = { readonly folder: string } | { readonly databaseUrl: string }

/**
 * Two hundred readers at once, each asking for one page after another without a pause: documents, clauses, searches,
 * issues, over 20,000 clauses, or as many as told. One process of the server, on either database.
 */
export async function run(args: readonly string[]): Promise<void> {
  const clauses = Number(args.find((arg) => /^\d+$/.test(arg)) ?? CLAUSES)
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  console.log(`门户：Node ${process.version}，${availableParallelism()} 核，开始时系统负载 ${load}，${clauses} 条\n`)
  const rows = [await onPostgres(clauses), await onPglite(clauses)]
  printTable([`${READERS} 人同时读，ms`, '中位', 'p90', 'p99', '最大', '页/秒', '错误页', '断开'], rows)
}

async function onPostgres(clauses: number) {
  const server = await startPostgres({})
  try {
    return await measured('PostgreSQL 18', { databaseUrl: server.url }, clauses)
  } finally {
    await server.stop()
  }
}

async function onPglite(clauses: number) {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-bench-'))
  try {
    return await measured('PGlite', { folder: join(folder, 'data') }, clauses)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(name: string, at: At, clauses: number): Promise<readonly (string | number)[]> {
  const readings = [...corpus().issues(clauses)]
  const store = await emptyStore('folder' in at ? { dataDir: at.folder } : at, COUNTY)
  for (const [i, reading] of readings.entries()) await importIssue(store.db, reading, `${i}`, COUNTY)
  await store.close()
  const addresses = addressesOver(readings, READERS * EACH)
  return whileServing(at, async (url) => {
    await read(url, addresses, WARM)
    const { latency, requests, non2xx, errors } = await read(url, addresses, MEASURED)
    return [name, latency.p50, latency.p90, latency.p99, latency.max, requests.average, non2xx, errors]
  })
}

/** Every reader goes through some of the addresses, and then again. */
function read(url: string, addresses: readonly string[], seconds: number): Promise<autocannon.Result> {
  let readers = 0
  return autocannon({
    url,
    connections: READERS,
    duration: seconds,
    timeout: 60,
    setupClient: (client) => {
      const own = addresses.slice(readers * EACH, (readers + 1) * EACH)
      readers += 1
      client.setRequests(own.map((path) => ({ path })))
    },
  })
}
