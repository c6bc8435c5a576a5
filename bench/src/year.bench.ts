import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyRing, Store, Where } from '@zhengling/store'
import { openedRing, startPostgres, statement } from '@zhengling/store/testing'
import pg from 'pg'
import { printTable } from './measure.ts'
import { emptyStore } from './search/ours.ts'
import { command } from './year/commands.ts'
import { fill } from './year/fill.ts'
import { questions } from './year/questions.ts'

/** The county that the commands serve. */
const COUNTY = '140824'
const USUAL = [100_000, 500_000, 2_000_000]
const NOW = Temporal.Instant.from('2025-12-31T15:00:00Z')

type Data = { readonly folder: string } | { readonly databaseUrl: string }

/** Where the data grows, where a backup of it is put back. */
interface Place {
  readonly name: string
  readonly data: Data
  readonly fresh: () => Promise<Data>
}

/**
 * A year of a county: acts by the million, one party to twenty of them. The commands `audit verify`, `backup` and `restore` as
 * typed, and what the journal's pages ask, at growing sizes: `npm run bench -- year [pglite|postgres] [entries…]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const told = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
  const sizes = (told.length === 0 ? USUAL : told).toSorted((a, b) => a - b)
  console.log(`一年：Node ${process.version}，${availableParallelism()} 核，PostgreSQL 照常落盘\n`)
  if (!args.includes('pglite')) await onPostgres(sizes)
  if (!args.includes('postgres')) await onPglite(told.length === 0 ? sizes.slice(0, 2) : sizes)
}

async function onPostgres(sizes: readonly number[]): Promise<void> {
  const server = await startPostgres({})
  const fresh = async () => {
    const client = new pg.Client(server.url)
    await client.connect()
    await client.query('drop database if exists restored')
    await client.query('create database restored')
    await client.end()
    return { databaseUrl: server.url.replace(/postgres$/, 'restored') }
  }
  try {
    await grow({ name: 'PostgreSQL 18', data: { databaseUrl: server.url }, fresh }, sizes)
  } finally {
    await server.stop()
  }
}

async function onPglite(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-year-'))
  let made = 0
  const fresh = async () => {
    rmSync(join(folder, `fresh${made}`), { recursive: true, force: true })
    made += 1
    return { folder: join(folder, `fresh${made}`) }
  }
  try {
    await grow({ name: 'PGlite', data: { folder: join(folder, 'data') }, fresh }, sizes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function grow(place: Place, sizes: readonly number[]): Promise<void> {
  const total = Math.max(...sizes)
  const where: Where = 'folder' in place.data ? { dataDir: place.data.folder } : place.data
  const rows: (string | number)[][] = []
  const asked: [number, ReadonlyMap<string, string>][] = []
  let keys: KeyRing | undefined
  for (const entries of sizes) {
    const store = await emptyStore(where, COUNTY)
    keys ??= await openedRing(store.db, { county: COUNTY, now: NOW })
    const start = performance.now()
    await fill({ db: store.db, county: COUNTY, keys }, entries, total)
    const filled = (performance.now() - start) / 1000
    console.log(`${place.name} ${entries} 条，造数 ${filled.toFixed(0)} 秒`)
    const found = await questions(store.db, COUNTY, entries)
    for (const [name, times] of found) console.log(`  ${name} ${times}`)
    asked.push([entries, found])
    const size = await sizeOf(store)
    await store.close()
    rows.push([entries, filled.toFixed(0), (size / 2 ** 20).toFixed(0), ...(await commands(place)), load()])
  }
  console.log('')
  const each = (what: string) => [`${what} 秒`, 'CPU 秒', '内存 MB']
  const columns = [...each('verify'), ...each('backup'), '文件 MB', ...each('restore')]
  printTable([`${place.name} 条`, '造数 秒', '库 MB', ...columns, '负载'], rows)
  console.log('')
  const names = [...(asked[0]?.[1].keys() ?? [])]
  const lines = names.map((name) => [name, ...asked.map(([, found]) => found.get(name) ?? '')])
  printTable(['日志页的查询，中位/p95，ms', ...sizes.map(String)], lines)
  console.log('')
}

async function commands({ data, fresh }: Place): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-year-'))
  const file = join(folder, 'backup.tar.gz')
  try {
    const verified = await told(data, 'audit', 'verify')
    const saved = await told(data, 'backup', file)
    const written = (statSync(file).size / 2 ** 20).toFixed(0)
    const restored = await told(await fresh(), 'restore', file)
    return [...verified, ...saved, written, ...restored]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds, CPU and memory of a command, also printed at once: the largest size takes long. */
async function told(data: Data, ...words: string[]): Promise<readonly string[]> {
  const { seconds, cpu, megabytes, out } = await command(data, ...words)
  if (out.includes('不可信')) throw new Error(out)
  const row = [seconds.toFixed(1), cpu.toFixed(1), megabytes.toFixed(0)]
  console.log(`  ${words[0]} ${row.join('  ')}`)
  return row
}

async function sizeOf({ db }: Store): Promise<number> {
  const [row] = await statement<{ n: number }>(db, 'select pg_database_size(current_database()) as n')
  return row?.n ?? 0
}

const load = () => loadavg()[0]?.toFixed(1) ?? '?'
