import { registerWork } from '@zhengling/store'
import { putAlone } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { rehearsalClock } from '../clock.ts'
import { healthOf } from '../health/health.ts'
import { everybody } from '../testing/roles.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { WORKER } from '../work/actor.ts'
import { workOf, workUnder } from '../work/registry.ts'
import { runnerOf } from '../work/runner.ts'
import { createApp } from './app.ts'

const pass = async (service: SampleService) => (await runnerOf(service, workUnder(service.clock))).tick()
const ready = async (service: SampleService) => {
  const answer = await new Visitor(createApp(service)).get('/readyz')
  return { status: answer.status, ...((await answer.json()) as { ok: boolean; checks: Record<string, boolean> }) }
}
/** The same service so much later. */
const later = (service: SampleService, day: string, time = '02:00'): SampleService => ({
  ...service,
  clock: {
    ...rehearsalClock(Temporal.PlainDate.from(day), () => Temporal.Instant.from(`2024-04-01T${time}:00Z`)),
    rehearses: false,
  },
})
const well = {
  serving: true,
  database: true,
  schema: true,
  'daily-pass': true,
  outbox: true,
  clock: true,
  'data-folder': true,
}

test('the process lives; what should go on by itself does, once the day has been passed', async () => {
  const service = await emptyService()
  expect(await (await new Visitor(createApp(service)).get('/healthz')).json()).toEqual({ ok: true })
  expect(await ready(service)).toEqual({ status: 503, ok: false, checks: { ...well, 'daily-pass': false } })
  await pass(service)
  expect(await ready(service)).toEqual({ status: 200, ok: true, checks: well })
})

test('a daily pass that does not come for two hours, a message that nobody tries for a quarter of an hour', async () => {
  const service = await emptyService()
  await pass(service)
  // The pass is due at 00:10 in Shanghai, which is 16:10 the day before.
  expect(await ready(later(service, '2024-04-02', '18:00'))).toMatchObject({ ok: true })
  expect(await ready(later(service, '2024-04-02', '18:11'))).toMatchObject({ checks: { 'daily-pass': false } })
  const recipient = { channel: 'email', to: 'li@example.cn' } as const
  const put = { county: service.county.code, key: 'm', recipient, subject: '催办', body: '请报送。' }
  await putAlone(service.store.db, { ...put, now: service.clock.now() })
  expect(await ready(later(service, '2024-04-01', '02:15'))).toMatchObject({ ok: true })
  expect(await ready(later(service, '2024-04-01', '02:16'))).toMatchObject({ status: 503, checks: { outbox: false } })
})

test('work that was made known and never done is overdue from then on, not from before', async () => {
  const service = await emptyService()
  const { store, county, clock } = service
  await registerWork(store.db, WORKER, { county: county.code, names: ['daily-pass'], now: clock.now() })
  expect(await ready(service)).toMatchObject({ ok: true })
  expect(await ready(later(service, '2024-04-01', '04:01'))).toMatchObject({ checks: { 'daily-pass': false } })
})

test('a database that is gone', async () => {
  const service = await emptyService()
  await pass(service)
  await service.store.close()
  const closed = Object.fromEntries((await healthOf(service)).map(({ name, ok }) => [name, ok]))
  expect(closed).toEqual({
    database: false,
    schema: false,
    'daily-pass': false,
    outbox: false,
    clock: false,
    'data-folder': true,
  })
})

test('the office and administrators read where they begin what stands still; others do not', async () => {
  const service = await emptyService()
  const visitors = await everybody(service)
  await pass(service)
  const words = '每日结转停住了'
  expect(await visitors.县政府办.text('/desk')).not.toContain(words)
  const stalled = later(service, '2024-04-03')
  const app = createApp(stalled)
  for (const [account, path, says] of [
    ['admin', '/desk', true],
    ['admin', '/help', false],
    ['official2', '/parties', false],
  ] as const) {
    const visitor = new Visitor(app)
    await visitor.signIn(stalled, account)
    expect([account, path, (await visitor.text(path)).includes(words)]).toEqual([account, path, says])
  }
  const visitor = new Visitor(app)
  await visitor.signIn(stalled, 'admin')
  const desk = await visitor.text('/desk')
  expect(desk).toContain('自 2024-04-02 00:10 起')
  expect(desk).toContain('运行情况')
  expect(await new Visitor(app).text('/')).not.toContain(words)
})

test('a server that stops is not ready, and says so before anything else', async () => {
  const service = await emptyService()
  await pass(service)
  service.lifetime.beginStopping()
  expect(await ready(service)).toEqual({ status: 503, ok: false, checks: { ...well, serving: false } })
})

test('a daily backup that failed is told at once, also where people begin', async () => {
  const empty = await emptyService()
  const backup = {
    folder: '/nowhere/that/is',
    at: Temporal.PlainTime.from('02:30'),
    kept: { days: 7, weeks: 4, months: 12 },
  }
  const service = { ...empty, site: { ...empty.site, backup } }
  const runner = await runnerOf(service, workOf(service))
  for (let i = 0; i < 3; i += 1) await runner.tick()
  expect(await ready(service)).toEqual({ status: 503, ok: false, checks: { ...well, backup: false } })
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  expect(await visitor.text('/desk')).toContain('每日备份没有做成')
})
