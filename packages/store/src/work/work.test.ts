import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { inTransaction } from '../executor.ts'
import { engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { failWork, finishWork, finishWorkIn } from './end.ts'
import { giveBackWork, takeWork, workGoesOn } from './take.ts'
import { registerWork, runsOf, worksOf } from './work.ts'

const SERVE = { kind: 'system', program: 'serve' } as const
const DAY = '2024-04-01'
const ended = { now: NOW, message: null }

describe.each(engines)('work that comes again, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 440_000

  async function owed() {
    const county = `${(counties += 1)}`
    await registerWork(at.db, SERVE, { county, names: ['daily'], now: NOW })
    return (worker: string, moment = DAY, after: string | null = null) => {
      const run = { county, name: 'daily', moment, worker }
      return { run, take: () => takeWork(at.db, SERVE, { ...run, after, skipped: 0, now: NOW }) }
    }
  }
  const standing = async ({ county }: { county: string }) => (await worksOf(at.db, SERVE, { county }))[0]
  const runs = ({ county }: { county: string }) => runsOf(at.db, SERVE, { county, each: 10 })
  const set = (county: string, column: string, value: string) =>
    sql`update recurring_work set ${sql.ref(column)} = ${sql.raw(value)} where county = ${county}`.execute(
      rowsOf(at.db),
    )

  test('is taken by one of many processes, and done once', async () => {
    const of = await owed()
    const workers = ['one', 'two', 'three', 'four'].map((name) => of(name))
    const taken = await Promise.all(workers.map(({ take }) => take()))
    expect(taken.filter(Boolean)).toHaveLength(1)
    const mine = workers[taken.indexOf(true)]!.run
    const other = workers[taken.indexOf(false)]!.run
    expect(await finishWork(at.db, SERVE, other, ended)).toBe(false)
    expect(await finishWork(at.db, SERVE, mine, ended)).toBe(true)
    expect(await finishWork(at.db, SERVE, mine, ended)).toBe(false)
    // A process that found it due before it was done comes too late.
    expect(await of('five').take()).toBe(false)
    expect(await standing(mine)).toMatchObject({ doneThrough: DAY, running: null, failures: 0 })
    expect(await runs(mine)).toMatchObject([{ moment: DAY, state: 'done', attempts: 1 }])
  })

  test('is taken over from a process that is not heard of; that one can no longer end it', async () => {
    const of = await owed()
    const [one, two] = [of('one'), of('two')]
    await one.take()
    expect(await workGoesOn(at.db, SERVE, one.run)).toBe(true)
    expect(await two.take()).toBe(false)
    await set(one.run.county, 'alive_until', "clock_timestamp() - interval '1 second'")
    expect(await standing(one.run)).toMatchObject({ running: DAY, abandoned: true })
    expect(await two.take()).toBe(true)
    expect(await workGoesOn(at.db, SERVE, one.run)).toBe(false)
    expect(await finishWork(at.db, SERVE, one.run, ended)).toBe(false)
    expect(await failWork(at.db, SERVE, one.run, ended)).toBe(false)
    expect(await finishWork(at.db, SERVE, two.run, ended)).toBe(true)
    expect(await runs(one.run)).toMatchObject([{ state: 'done', attempts: 2 }])
  })

  test('ends in the transaction of what it did: where that is given up it is not done', async () => {
    const of = await owed()
    const { run, take } = of('one')
    await take()
    await expect(
      inTransaction(at.db, async (tx) => {
        expect(await finishWorkIn(tx, SERVE, run, ended)).toBe(true)
        throw new Error('given up')
      }),
    ).rejects.toThrow('given up')
    expect(await standing(run)).toMatchObject({ doneThrough: null, running: DAY })
    expect(await runs(run)).toMatchObject([{ state: 'running', ended: null }])
  })

  test('is given back by a server that stops, and taken up at once', async () => {
    const of = await owed()
    await of('one').take()
    await giveBackWork(at.db, SERVE, of('one').run)
    expect(await of('two').take()).toBe(true)
  })

  test('after a failure waits with the reason kept, longer each time, an hour at most', async () => {
    const of = await owed()
    const { run, take } = of('one')
    const waits: number[] = []
    for (let failures = 1; failures <= 8; failures += 1) {
      expect(await take()).toBe(true)
      expect(await failWork(at.db, SERVE, run, { now: NOW, message: '磁盘已满' })).toBe(true)
      expect(await take()).toBe(false)
      const { rows } = await sql<{ minutes: number }>`
        select round(extract(epoch from retry_at - clock_timestamp()) / 60)::integer as minutes
        from recurring_work where county = ${run.county}`.execute(rowsOf(at.db))
      waits.push(rows[0]?.minutes ?? 0)
      expect(await standing(run)).toMatchObject({ failures, backingOff: true, running: null })
      await set(run.county, 'retry_at', 'clock_timestamp()')
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    expect(await runs(run)).toMatchObject([{ state: 'failed', attempts: 8, message: '磁盘已满' }])
    await take()
    await finishWork(at.db, SERVE, run, { now: NOW, message: '补做' })
    expect(await standing(run)).toMatchObject({ failures: 0, retryAt: null, doneThrough: DAY })
    expect(await of('two', '2024-04-02', DAY).take()).toBe(true)
    expect(await runs(run)).toMatchObject([{ moment: '2024-04-02' }, { moment: DAY, state: 'done', message: '补做' }])
  })

  test('is known once, from its first registering on, and run by the program alone', async () => {
    const of = await owed()
    const { run, take } = of('one')
    const later = NOW.add({ hours: 1 })
    await registerWork(at.db, SERVE, { county: run.county, names: ['daily'], now: later })
    expect((await standing(run))?.registered.toString()).toBe(NOW.toString())
    await registerWork(at.db, PUBLIC, { county: run.county, names: ['other'], now: NOW })
    expect(await worksOf(at.db, PUBLIC, run)).toHaveLength(1)
    expect(await takeWork(at.db, PUBLIC, { ...run, after: null, skipped: 0, now: NOW })).toBe(false)
    await take()
    for (const act of [finishWork, failWork]) expect(await act(at.db, PUBLIC, run, ended)).toBe(false)
    expect(await workGoesOn(at.db, PUBLIC, run)).toBe(false)
    await giveBackWork(at.db, PUBLIC, run)
    expect(await standing(run)).toMatchObject({ running: DAY })
    expect(await runsOf(at.db, PUBLIC, { ...run, each: 1 })).toEqual([])
  })
})
