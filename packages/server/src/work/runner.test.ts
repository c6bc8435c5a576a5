import { type Schedule, takeWork, worksOf } from '@zhengling/store'
import { loseLeases } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { rehearsalClock } from '../clock.ts'
import { jsonLog } from '../log/log.ts'
import { refuse } from '../refusal.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { WORKER } from './actor.ts'
import { keepWorking } from './keep-working.ts'
import type { Recurring } from './recurring.ts'
import { runnerOf } from './runner.ts'

const pace = { beat: 5, patience: 50 }
const each: Schedule = { every: 'day', at: Temporal.PlainTime.from('00:10'), missed: 'each' }
const day = (written: string) =>
  rehearsalClock(Temporal.PlainDate.from(written), () => Temporal.Instant.from('2024-04-01T02:00:00Z'))
const standing = async ({ store, county }: SampleService) =>
  (await worksOf(store.db, WORKER, { county: county.code }))[0]

/** Work that notes the moments it was run for. */
function noting(run: Recurring['run'] = async () => null) {
  const moments: string[] = []
  const work: Recurring = {
    name: 'w',
    title: '试',
    schedule: each,
    run: async (service, it) => {
      moments.push(it.moment)
      return run(service, it)
    },
  }
  return { moments, work }
}

test('what is due is done once by several runners at once, and days missed are made up for in their order', async () => {
  const service = await emptyService()
  const { moments, work } = noting()
  const runners = await Promise.all([1, 2, 3].map(() => runnerOf(service, [work], pace)))
  await Promise.all(runners.map((runner) => runner.tick()))
  expect(moments).toEqual(['2024-04-01'])
  const later = await runnerOf({ ...service, clock: day('2024-04-04') }, [work], pace)
  await Promise.all([...runners, later].map((runner) => runner.tick()))
  expect(moments).toEqual(['2024-04-01', '2024-04-02', '2024-04-03', '2024-04-04'])
  expect(await standing(service)).toMatchObject({ doneThrough: '2024-04-04', running: null })
})

test('a refusal and a bug are kept with their reason, and what comes after waits', async () => {
  const service = await emptyService()
  const refusing = noting(async () => refuse('磁盘已满。'))
  const runner = await runnerOf(service, [refusing.work], pace)
  await runner.tick()
  await runner.tick()
  expect(refusing.moments).toEqual(['2024-04-01'])
  expect(await standing(service)).toMatchObject({ failures: 1, backingOff: true, doneThrough: null })
  expect(service.logged).toEqual([])
  const broken = noting(async () => {
    throw new Error('a bug')
  })
  const other = await runnerOf(service, [{ ...broken.work, name: 'x' }], pace)
  await other.tick()
  expect(service.logged.join()).toMatch(
    /"event":"work-failed","incident":"[0-9a-f]{8}","work":"x","moment":"2024-04-01"/,
  )
})

test('a stopping server tells what runs, waits for it, and gives back what it did not end', async () => {
  const service = await emptyService()
  const ending = noting(
    (_, { signal }) => new Promise((end) => signal.addEventListener('abort', () => end('提前结束'))),
  )
  const quick = await runnerOf(service, [ending.work], pace)
  const ticking = quick.tick()
  await expect.poll(() => ending.moments).toEqual(['2024-04-01'])
  await quick.close()
  await ticking
  expect(await standing(service)).toMatchObject({ doneThrough: '2024-04-01', running: null })

  const stubborn = noting(() => new Promise(() => {}))
  const slow = await runnerOf({ ...service, clock: day('2024-04-02') }, [stubborn.work], pace)
  void slow.tick()
  await expect.poll(() => stubborn.moments).toEqual(['2024-04-02'])
  await slow.close()
  expect(await standing(service)).toMatchObject({ doneThrough: '2024-04-01', running: null })
  await slow.tick()
  expect(stubborn.moments).toEqual(['2024-04-02'])
})

test('a run that another process has taken over is told so', async () => {
  const service = await emptyService()
  const { moments, work } = noting(
    (_, { signal }) => new Promise((end) => signal.addEventListener('abort', () => end(null))),
  )
  const runner = await runnerOf(service, [work], pace)
  const ticking = runner.tick()
  await expect.poll(() => moments.length).toBe(1)
  const { store, county, clock } = service
  const order = { county: county.code, name: 'w', moment: '2024-04-01', worker: 'other', after: null, skipped: 0 }
  await expect
    .poll(() =>
      loseLeases(store.db, { county: county.code }).then(() =>
        takeWork(store.db, WORKER, { ...order, now: clock.now() }),
      ),
    )
    .toBe(true)
  await ticking
  expect(await standing(service)).toMatchObject({ doneThrough: null, running: '2024-04-01' })
})

test('a runner looks by itself until it is closed; a fault is logged once while it lasts', async () => {
  let [looks, closed] = [0, 0]
  const logged: string[] = []
  const tick = async () => {
    looks += 1
    if (looks < 4) throw new Error('no database')
  }
  const runner = { tick, close: async () => void (closed += 1) }
  const working = keepWorking(
    runner,
    jsonLog(
      (line) => logged.push(line),
      () => Temporal.Now.instant(),
    ),
    1,
  )
  await expect.poll(() => looks).toBeGreaterThan(5)
  await working.close()
  expect(closed).toBe(1)
  expect(logged).toHaveLength(1)
  expect(logged[0]).toContain('"event":"work-not-begun"')
})
