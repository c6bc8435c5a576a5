import { availableParallelism, loadavg } from 'node:os'
import { act, documentByNumber, type Executor, listIssues, openStore, PUBLIC, partitionServer } from '@zhengling/store'
import { startPostgres, statement } from '@zhengling/store/testing'
import { printTable, quantile } from './measure.ts'
import { corpus } from './search/corpus.ts'
import { emptyStore, importIssue } from './search/ours.ts'

const NOW = Temporal.Instant.from('2022-07-01T02:00:00Z')
const BENCH = { kind: 'system', program: 'bench' } as const
const FIRST = 100_001
const RUNS = 100
/** Counties, and clauses of each. */
const USUAL = [
  [3, 2_000],
  [100, 2_000],
] as const

/**
 * So many counties in one database, whole and partitioned by county, with the same rows: how long the main queries of one
 * county and an act with its journal entry take, one after another; how long planning, and partitioning itself.
 * The rows of all counties are those of the first under other codes. `100x200`: a hundred counties of two hundred clauses.
 */
export async function run(args: readonly string[]): Promise<void> {
  const asked = args.map((arg) => /^(\d+)x(\d+)$/.exec(arg)).filter((found) => found !== null)
  const wanted = asked.map(([, counties, clauses]) => [Number(counties), Number(clauses)] as const)
  for (const [counties, clauses] of wanted.length === 0 ? USUAL : wanted) await measure(counties, clauses)
}

async function measure(counties: number, clauses: number): Promise<void> {
  // Partitioning takes locks on every partition in one transaction.
  const server = await startPostgres({ max_connections: '100', max_locks_per_transaction: '1024' })
  try {
    await fill(server.url, counties, clauses)
    const whole = await timed(server.url)
    const start = performance.now()
    const outcome = await partitionServer(server.url, { now: NOW, counties: [] })
    if (outcome.outcome === 'refused') throw new Error(outcome.message)
    const seconds = (performance.now() - start) / 1000
    const rows = outcome.tables.reduce((sum, one) => sum + one.rows, 0)
    const parted = await timed(server.url)
    const load = loadavg()[0]?.toFixed(1) ?? '?'
    console.log(
      `\n${counties} 县，每县 ${clauses} 条起，共 ${rows} 行；${availableParallelism()} 核，系统负载 ${load}；分区用时 ${seconds.toFixed(1)} s`,
    )
    printTable(
      ['中位 / p95，ms', '不分区', '按县分区'],
      Object.keys(whole).map((name) => [name, whole[name] ?? '', parted[name] ?? '']),
    )
    await sizes(server.url, `county_${FIRST + 1}`)
    const started = performance.now()
    const opened = await openStore({ databaseUrl: server.url }, { county: '999999', now: NOW })
    if (opened.outcome === 'refused') throw new Error(opened.message)
    console.log(`再加一县用时 ${((performance.now() - started) / 1000).toFixed(2)} s`)
    await opened.store.close()
  } finally {
    await server.stop()
  }
}

async function fill(databaseUrl: string, counties: number, clauses: number): Promise<void> {
  const { db, close } = await emptyStore({ databaseUrl }, `${FIRST}`)
  let issue = 0
  for (const reading of corpus().issues(clauses)) {
    issue += 1
    await importIssue(db, reading, `${issue}`, `${FIRST}`)
  }
  const tables = await statement<{ name: string; columns: string }>(
    db,
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
     group by c.oid, c.relname order by c.oid`,
  )
  for (const { name, columns } of tables) {
    const others = columns.replace(/^county, /, '')
    await statement(
      db,
      `insert into ${name} (county, ${others}) select made.code::text, ${others} from ${name}, generate_series($1::integer, $2::integer) as made (code)
       where county = '${FIRST}'`,
      [FIRST + 1, FIRST + counties - 1],
    )
    await statement(db, `analyze ${name}`)
  }
  await close()
}

/** What one county's partitions take on the disk, with their indexes, and what a row of the largest tables takes. */
async function sizes(databaseUrl: string, schema: string): Promise<void> {
  const opened = await openStore({ databaseUrl }, { county: `${FIRST}`, now: NOW })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  const { db, close } = opened.store
  await statement(db, 'analyze')
  const rows = await statement<{ name: string; rows: number; bytes: number }>(
    db,
    `select c.relname as name, c.reltuples::integer as rows, pg_total_relation_size(c.oid)::integer as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' order by 3 desc`,
    [schema],
  )
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`一县的分区连同索引共 ${(total / 2 ** 20).toFixed(1)} MB，${rows.length} 张表。最大的几张：`)
  printTable(
    ['表', '行', '每行字节（含索引）'],
    [...rows.slice(0, 7), ...rows.slice(7).filter(({ name }) => name === 'journal')].map((one) => [
      one.name,
      one.rows,
      one.rows > 0 ? Math.round(one.bytes / one.rows) : '',
    ]),
  )
  await close()
}

/** Of a county in the middle. Each kind on a connection that has done it a few times. */
async function timed(databaseUrl: string): Promise<Record<string, string>> {
  const county = `${FIRST + 1}`
  const opened = await openStore({ databaseUrl }, { county, now: NOW })
  if (opened.outcome === 'refused') throw new Error(opened.message)
  const { db, close } = opened.store
  const [{ document } = { document: '' }] = await statement<{ document: string }>(
    db,
    'select document from document_version where county = $1 order by clause_count desc limit 1',
    [county],
  )
  const found = {
    期次列表: await each(() => listIssues(db, PUBLIC, { county })),
    文件页的查询: await each(() => documentByNumber(db, PUBLIC, { county, document })),
    一次办理连同日志: await each(() =>
      act(db, BENCH, { county, now: NOW }, async () => ({
        result: null,
        entry: { verb: 'test', object: { kind: 'test', id: '1' } },
      })),
    ),
    '规划（文件与版本、条款相连）': await planning(db, county, document),
  }
  await close()
  return found
}

async function each(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < RUNS + 20; i += 1) {
    const start = performance.now()
    await work()
    if (i >= 20) times.push(performance.now() - start)
  }
  return shown(times)
}

/** What PostgreSQL says that making the plan took. */
async function planning(db: Executor, county: string, document: string): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < RUNS; i += 1) {
    const [row] = await statement<{ 'QUERY PLAN': readonly { 'Planning Time': number }[] }>(
      db,
      `explain (summary, format json) select * from document d
       join document_version v on v.county = d.county and v.document = d.slug
       join clause c on c.county = v.county and c.document = v.document and c.version = v.version
       where d.county = $1 and d.slug = $2`,
      [county, document],
    )
    times.push(row?.['QUERY PLAN'][0]?.['Planning Time'] ?? Number.NaN)
  }
  return shown(times)
}

const shown = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b)
  return `${quantile(sorted, 0.5).toFixed(2)} / ${quantile(sorted, 0.95).toFixed(2)}`
}
