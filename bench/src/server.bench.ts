import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@zhengling/store/testing'
import pg from 'pg'
import { whileServing } from './portal/server.ts'
import { emptyStore } from './search/ours.ts'
import { barePeer, type Contender, type Ours, ours, type Server } from './server/contenders.ts'
import { parentOf } from './server/cpu.ts'
import { enterOfficials, type Links, type SignedIn, signIn, signInAdministrator } from './server/officials.ts'
import { whilePeer } from './server/peer-process.ts'
import { measured, type Rounds } from './server/rounds.ts'
import { SEEDED } from './server/shape.ts'

/** The county that the server serves. */
const COUNTY = '140824'
const CONNECTIONS = 50
/** How many enter records at once, to see how writing scales. */
const WRITERS = [1, 10]
/** Connections over which the first records are entered. */
const ENTERING = 5
const ACTIONS = ['list', 'read', 'create'] as const

/**
 * List, read and create of a record by fifty officials at once, each with a session, forms with their tokens, rights, journal and
 * pages, beside a bare handler of Hono and SQL on the same database server: `npm run bench -- server [postgres|pglite] [rounds] [seconds]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [rounds = 3, seconds = 4] = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
  console.log(
    `服务器：Node ${process.version}，${availableParallelism()} 核，开始时系统负载 ${load1()}，${rounds} 轮各 ${seconds} 秒\n`,
  )
  if (!args.includes('pglite')) await onPostgres({ rounds, seconds })
  if (!args.includes('postgres')) await onPglite({ rounds, seconds })
}

/** Both on one server with its usual settings: what is committed is on the disk. */
async function onPostgres(rounds: Rounds): Promise<void> {
  const server = await startPostgres({})
  const client = new pg.Client(server.url)
  try {
    await client.connect()
    await client.query('create database bare')
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const database = parentOf(rows[0]?.pid ?? 0)
    console.log('PostgreSQL 18')
    await compare({ databaseUrl: server.url }, server.url.replace(/postgres$/, 'bare'), { ...rounds, database })
  } finally {
    await client.end()
    await server.stop()
  }
}

async function onPglite(rounds: Rounds): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengling-bench-'))
  try {
    console.log('PGlite')
    await compare({ folder: join(folder, 'data') }, join(folder, 'bare'), rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(
  at: { readonly folder: string } | { readonly databaseUrl: string },
  bareAt: string,
  rounds: Rounds,
): Promise<void> {
  const store = await emptyStore('folder' in at ? { dataDir: at.folder } : at, COUNTY)
  const links = await enterOfficials(store.db, { county: COUNTY, now: Temporal.Now.instant() }, CONNECTIONS)
  await store.close()
  await whileServing(at, async (url, pid) => {
    const own = await ready({ url, pid }, links)
    const bytes = { list: await bytesOf(own, '/parties'), read: await bytesOf(own, `/parties/${own.ids.numbered[0]}`) }
    await whilePeer(bareAt, bytes, async (bareUrl, barePid) => {
      const [bare, we] = [barePeer({ url: bareUrl, pid: barePid }, CONNECTIONS), ours(own)]
      for (const what of ACTIONS) await measured(what, [...bare[what], ...we.asked[what]], rounds)
      for (const writers of WRITERS) {
        const fewer = (one: Contender): Contender => ({ ...one, visits: one.visits.slice(0, writers) })
        await measured('create', [...bare.create, ...we.asked.create].map(fewer), rounds)
      }
    })
  })
  console.log(`结束时系统负载 ${load1()}\n`)
}

/** Signs everybody in, and has them enter the records that are there before anything is measured. */
async function ready(server: Server, links: Links): Promise<Ours> {
  const officials: SignedIn[] = []
  for (let n = 0; n < CONNECTIONS; n += 1) officials.push(await signIn(server.url, links, n))
  const administrator = await signInAdministrator(server.url, links)
  const own = { ...server, officials, administrator }
  const { plain, numbered } = ours({ ...own, ids: { plain: [], numbered: [] } })
  const ids = { plain: await entered(plain, SEEDED / 2), numbered: await entered(numbered, SEEDED / 2) }
  return { ...own, ids }
}

/** Ids of records that a contender's visits entered, so many in all. */
async function entered({ url, visits }: Contender, count: number): Promise<readonly string[]> {
  const each = visits.slice(0, ENTERING).map(async ({ path, headers = {}, form }) => {
    const ids: string[] = []
    for (let n = 0; n < count / ENTERING; n += 1) {
      const body = new URLSearchParams(form?.())
      const done = await fetch(`${url}${path}`, { method: 'POST', headers: { ...headers }, body, redirect: 'manual' })
      const id = done.headers.get('location')?.split('/').at(-1)
      if (done.status !== 303 || id === undefined) throw new Error(`${path}: ${done.status}`)
      ids.push(id)
    }
    return ids
  })
  return (await Promise.all(each)).flat()
}

async function bytesOf({ url, officials }: Ours, path: string): Promise<number> {
  const response = await fetch(`${url}${path}`, { headers: { cookie: officials[0]?.cookie ?? '' } })
  return (await response.arrayBuffer()).byteLength
}

const load1 = () => loadavg()[0]?.toFixed(1) ?? '?'
