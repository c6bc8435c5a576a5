import { printTable, quantile } from '../measure.ts'
import type { Contender } from './contenders.ts'
import { cpuSeconds } from './cpu.ts'
import { load, type Measured } from './load.ts'

/** How a run is measured. */
export interface Rounds {
  readonly rounds: number
  /** Of each contender in each round. */
  readonly seconds: number
  /** The database server's process; undefined where the database is within the server's own. */
  readonly database?: number
}

type Round = Measured & { readonly own: number; readonly database: number }

const expected = (what: string) => (what === 'create' ? 303 : 200)
const titles: Readonly<Record<string, string>> = { list: '列表', read: '读一条', create: '新建' }

/** Contenders take turns, so that what else the machine does meets all of them; the first of them is what the others are held against. */
export async function measured(what: string, contenders: readonly Contender[], rounds: Rounds): Promise<void> {
  for (const one of contenders) await load(one.url, one.visits, { seconds: 2, expected: expected(what) })
  const found = new Map<Contender, Round[]>(contenders.map((one) => [one, []]))
  for (let n = 0; n < rounds.rounds; n += 1) for (const [one, own] of found) own.push(await round(one, what, rounds))
  const [first] = found.values()
  const bare = first && medianOf(first)
  const rows = [...found].map(([{ name }, own]) => {
    const { p50, p99, aSecond, own: ours, database, cpu } = medianOf(own)
    const refused = own.reduce((sum, one) => sum + one.refused, 0)
    const times = bare === undefined ? [] : [p50 / bare.p50, cpu / bare.cpu].map((ratio) => ratio.toFixed(2))
    return [name, p50, p99, aSecond.toFixed(0), ours.toFixed(2), database.toFixed(2), refused, ...times]
  })
  const [connections] = contenders.map(({ visits }) => visits.length)
  printTable(
    [
      `${titles[what]}，${connections} 人`,
      'p50 ms',
      'p99 ms',
      '次/秒',
      'CPU ms/次',
      '库 CPU ms/次',
      '未成',
      'p50 倍',
      'CPU 倍',
    ],
    rows,
  )
  console.log('')
}

async function round({ url, pid, visits }: Contender, what: string, { seconds, database }: Rounds): Promise<Round> {
  const used = () => [cpuSeconds(pid), database === undefined ? Number.NaN : cpuSeconds(database, true)] as const
  const [own, base] = used()
  const done = await load(url, visits, { seconds, expected: expected(what) })
  const [ownAfter, baseAfter] = used()
  const each = (from: number, to: number) => ((to - from) * 1000) / done.requests
  return { ...done, own: each(own, ownAfter), database: each(base, baseAfter) }
}

function medianOf(rounds: readonly Round[]) {
  const median = (of: (round: Round) => number) =>
    quantile(
      rounds.map(of).toSorted((a, b) => a - b),
      0.5,
    )
  const [own, database] = [median((one) => one.own), median((one) => one.database)]
  const cpu = own + (Number.isNaN(database) ? 0 : database)
  return {
    p50: median((one) => one.p50),
    p99: median((one) => one.p99),
    aSecond: median((one) => one.aSecond),
    own,
    database,
    cpu,
  }
}
