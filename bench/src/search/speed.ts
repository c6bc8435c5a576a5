import { availableParallelism, loadavg } from 'node:os'
import type { Reading } from '@zhengling/gazette'
import type { Executor } from '@zhengling/store'
import { printTable, quantile } from '../measure.ts'
import { corpus } from './corpus.ts'
import { type DatabaseName, inStore } from './databases.ts'
import { miniSearches } from './minisearch.ts'
import { buildSeconds, importIssue, ours } from './ours.ts'
import type { Peer } from './peer.ts'
import { type Queries, queriesOver } from './queries.ts'
import { ilike, keepTexts, trigrams } from './sql-peers.ts'
import { textsOf } from './texts.ts'

const SIZES = [25_000, 50_000, 100_000, 200_000]
/** Queries of each kind; peers that take long are asked fewer. */
const EACH = 40
const EACH_OF_PEERS = 10
/** From so many clauses queries are drawn: of all there is no need. */
const DRAWN_FROM = 12_000

/** How long a search takes by kind of query, how it grows, and how long the index takes to make, beside the peers. */
export async function speed(where: 'postgres' | 'pglite' | 'memory', largest: number): Promise<void> {
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  console.log(`速度：Node ${process.version}，${availableParallelism()} 核，开始时系统负载 ${load}\n`)
  const sizes = SIZES.filter((size) => size < largest).concat(largest)
  if (where === 'memory') await inMemory(largest)
  else await on(where === 'postgres' ? 'PostgreSQL 18' : 'PGlite', sizes)
}

async function on(name: DatabaseName, sizes: readonly number[]): Promise<void> {
  await inStore(name, async ({ db }) => {
    const { bodies, issues } = corpus()
    const queries = queriesOver(drawn(), EACH)
    const peer = ours(db, bodies)
    const growth: (string | number)[][] = []
    let imported = 0
    let importing = 0
    let table: (readonly (string | number)[])[] = []
    const ahead = issues(Math.max(...sizes))[Symbol.iterator]()
    for (const size of sizes) {
      while (imported < size) {
        const { value, done } = ahead.next()
        if (done === true) break
        const start = performance.now()
        await importIssue(db, value, `${imported}`)
        importing += performance.now() - start
        imported += clausesOf(value)
      }
      const build = await buildSeconds(db)
      const measured = await timed(peer, queries)
      table = measured.map(({ kind, times }) => [kind, ...shown(times)])
      const all = measured.flatMap(({ times }) => times).toSorted((a, b) => a - b)
      growth.push([imported, (importing / 1000).toFixed(0), build.toFixed(1), ...shown(all)])
    }
    printTable([`${name}，${imported} 条，ms`, '中位', 'p95', '最大'], table)
    console.log()
    printTable([`${name}，随条数`, '导入累计 秒', '重建索引 秒', '中位 ms', 'p95 ms', '最大 ms'], growth)
    console.log()
    await beside(name, db, await timed(peer, few(queries)), queries, imported)
  })
}

/** ILIKE on either database, trigrams where the extension is there: on the server. */
async function beside(
  name: DatabaseName,
  db: Executor,
  own: readonly Timed[],
  queries: readonly Queries[],
  size: number,
): Promise<void> {
  await keepTexts(db, textsOf(corpus().issues(size)))
  const peers = [ilike(db, 'ILIKE')]
  if (name === 'PostgreSQL 18') {
    const start = performance.now()
    peers.push(await trigrams(db, 'pg_trgm'))
    console.log(`pg_trgm 建索引 ${((performance.now() - start) / 1000).toFixed(1)} 秒`)
  }
  await print(`${name}，${size} 条，同样的检索`, own, peers, queries)
}

/** MiniSearch holds its index in memory and makes it at every start. */
async function inMemory(size: number): Promise<void> {
  const queries = queriesOver(drawn(), EACH)
  const texts = [...textsOf(corpus().issues(size))]
  const made = miniSearches(texts)
  for (;;) {
    const start = performance.now()
    const { value, done } = made.next()
    if (done === true) return
    console.log(`${value.name}：建索引 ${((performance.now() - start) / 1000).toFixed(1)} 秒`)
    await print(`内存，${texts.length} 条`, null, [value], queries)
  }
}

interface Timed {
  readonly kind: string
  /** Milliseconds, sorted. */
  readonly times: readonly number[]
}

/** Every query once, as nobody asked before; the first of each kind only warms. */
async function timed(peer: Peer, queries: readonly Queries[]): Promise<readonly Timed[]> {
  for (const { texts } of queries) await peer.search(texts[0] ?? '')
  const result: Timed[] = []
  for (const { kind, texts } of queries) {
    const times: number[] = []
    for (const text of texts.slice(1)) {
      const start = performance.now()
      await peer.search(text)
      times.push(performance.now() - start)
    }
    result.push({ kind, times: times.toSorted((a, b) => a - b) })
  }
  return result
}

async function print(
  head: string,
  own: readonly Timed[] | null,
  peers: readonly Peer[],
  queries: readonly Queries[],
): Promise<void> {
  const all: { name: string; times: readonly Timed[] }[] = own === null ? [] : [{ name: '政令通', times: own }]
  for (const peer of peers) all.push({ name: peer.name, times: await timed(peer, few(queries)) })
  printTable(
    [`${head}：中位 / p95 ms`, ...all.map(({ name }) => name)],
    queries.map(({ kind }) => [
      kind,
      ...all.map(({ times }) => {
        const [median, p95] = shown(times.find((one) => one.kind === kind)?.times ?? [])
        return `${median} / ${p95}`
      }),
    ]),
  )
  console.log()
}

const few = (queries: readonly Queries[]): readonly Queries[] =>
  queries.map(({ kind, texts }) => ({ kind, texts: texts.slice(0, EACH_OF_PEERS + 1) }))

const shown = (sorted: readonly number[]): readonly string[] =>
  [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? Number.NaN].map((ms) => ms.toFixed(1))

const drawn = (): readonly Reading[] => [...corpus().issues(DRAWN_FROM)]

const clausesOf = ({ documents }: Reading): number =>
  documents.reduce((sum, { clauses }) => sum + clauses.reduce((all, { children }) => all + 1 + children.length, 0), 0)
