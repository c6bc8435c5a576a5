import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { startPostgres } from '@zhengling/store/testing'
import pg from 'pg'
import { fillSql, SPAN, UNITS } from './duties/fill.ts'
import { beginLedger, dayOf, passSeconds } from './duties/pass.ts'
import { printTable, quantile } from './measure.ts'
import { whileServing } from './portal/server.ts'
import { emptyStore } from './search/ours.ts'
import { enterOfficials, signIn } from './server/officials.ts'

/** The county that the server serves. */
const COUNTY = '140824'
const SIZES = [10_000, 100_000, 1_000_000]
const WARM = 5
const ASKED = 40
/** A day that brings as much as the end of a month: so many times the average. */
const MONTH_END = 20

type Place = { readonly folder: string } | { readonly databaseUrl: string }

/**
 * The office's start page over HTTP and what a day brings, with 3,000 units and 10,000, 100,000 and 1,000,000 items on both databases:
 * `npm run bench -- duties [postgres|pglite] [items …]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const given = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
  const sizes = given.length === 0 ? SIZES : given
  console.log(
    `事项台账：Node ${process.version}，${availableParallelism()} 核，${UNITS} 个单位，页面各请求 ${ASKED} 次\n`,
  )
  for (const name of ['postgres', 'pglite'].filter((one) => !args.some((arg) => arg === other(one)))) {
    const rows: (readonly (string | number)[])[] = []
    for (const items of sizes) rows.push(await measured(name, items))
    console.log(name === 'postgres' ? 'PostgreSQL 18' : 'PGlite')
    printTable(['事项', '装入', '今日 p50', '今日 p95', '平常一天', '月末一天', '负载'], rows)
    console.log('')
  }
}

const other = (name: string): string => (name === 'postgres' ? 'pglite' : 'postgres')

async function measured(name: string, items: number): Promise<readonly (string | number)[]> {
  const server = name === 'postgres' ? await startPostgres({}) : null
  const folder = server === null ? mkdtempSync(join(tmpdir(), 'zhengling-bench-')) : ''
  try {
    return await inPlace(server === null ? { folder } : { databaseUrl: server.url }, items)
  } finally {
    await server?.stop()
    if (server === null) rmSync(folder, { recursive: true, force: true })
  }
}

async function inPlace(at: Place, items: number): Promise<readonly (string | number)[]> {
  const where = 'folder' in at ? { dataDir: at.folder } : at
  const scope = { county: COUNTY, now: Temporal.Now.instant() }
  const today = Temporal.Now.plainDateISO('Asia/Shanghai')
  const empty = await emptyStore(where, COUNTY)
  const links = await enterOfficials(empty.db, scope, 1)
  await beginLedger(empty.db, scope)
  await empty.close()
  const filling = performance.now()
  await script(at, [fillSql(COUNTY, items, today), 'vacuum analyze duty_item'])
  const filled = (performance.now() - filling) / 1000
  const times = await whileServing(at, async (url) => {
    const { cookie } = await signIn(url, links, 0)
    const found: number[] = []
    for (let n = 0; n < WARM + ASKED; n += 1) {
      const start = performance.now()
      const answer = await fetch(`${url}/today`, { headers: { cookie } })
      if (!(await answer.text()).includes('<h2 id="county">')) throw new Error(`the start page: ${answer.status}`)
      if (n >= WARM) found.push(performance.now() - start)
    }
    return found.toSorted((a, b) => a - b)
  })
  const store = await emptyStore(where, COUNTY)
  const average = Math.ceil(items / (2 * SPAN))
  const usual = await passSeconds(store.db, scope, dayOf(today, average))
  const most = await passSeconds(store.db, scope, dayOf(today.add({ days: 1 }), average * MONTH_END))
  await store.close()
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  const ms = (q: number) => `${quantile(times, q).toFixed(0)} 毫秒`
  const day = (seconds: number, rows: number) => `${seconds.toFixed(2)} 秒（${rows} 项）`
  return [
    items,
    `${filled.toFixed(0)} 秒`,
    ms(0.5),
    ms(0.95),
    day(usual, average),
    day(most, average * MONTH_END),
    load,
  ]
}

async function script(at: Place, statements: readonly string[]): Promise<void> {
  if ('folder' in at) {
    const db = await PGlite.create(join(at.folder, 'database'))
    for (const one of statements) await db.exec(one)
    return db.close()
  }
  const client = new pg.Client(at.databaseUrl)
  await client.connect()
  for (const one of statements) await client.query(one)
  await client.end()
}
