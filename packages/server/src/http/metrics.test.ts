import { backupCounty, noteBackup } from '@zhengling/store'
import { expect, test } from 'vitest'
import { emptyService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const token = 'a-token-that-nobody-would-guess'

test('the figures are for the machine itself or for whoever shows the token', async () => {
  const service = await emptyService()
  const withToken = { ...service, site: { ...service.site, metrics: { token } } }
  const status = async (from: string | null, headers: Record<string, string> = {}, on = service) =>
    (await new Visitor(createApp(on), from).get('/metrics', headers)).status
  for (const from of ['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1']) expect(await status(from)).toBe(200)
  for (const from of ['10.0.0.1', '192.0.2.7', '2001:db8::1', null]) expect(await status(from)).toBe(403)
  // A proxy on this machine asks for somebody else.
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
    expect(await status('127.0.0.1', { [name]: '127.0.0.1' })).toBe(403)
  const shown = { authorization: `Bearer ${token}`, 'x-forwarded-for': '192.0.2.7' }
  expect(await status('127.0.0.1', shown)).toBe(403)
  expect(await status('127.0.0.1', shown, withToken)).toBe(200)
  expect(await status('192.0.2.7', shown, withToken)).toBe(200)
  for (const wrong of ['Bearer x', token, `Basic ${token}`, 'Bearer '])
    expect(await status('192.0.2.7', { authorization: wrong }, withToken)).toBe(403)
})

test('requests are counted by pattern and status; the store says how it stands', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service), '127.0.0.1')
  const line = async (name: string) => {
    const page = await visitor.text('/metrics')
    return page.split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`))
  }
  expect(await line('zhengling_last_backup_age_seconds')).toBeUndefined()
  for (const path of ['/issues/甲', '/issues/乙']) await visitor.get(path)
  const page = await visitor.text('/metrics')
  expect(page).toContain('zhengling_http_requests_total{method="GET",route="/issues/:slug",status="404"} 2')
  expect(page).toContain('zhengling_http_request_duration_seconds_count{method="GET",route="/issues/:slug"} 2')
  expect(page).not.toMatch(/甲|%E7/)
  expect(page).toMatch(/nodejs_eventloop_lag_seconds \d/)
  expect(page).toMatch(/process_resident_memory_bytes \d/)
  expect(page).toContain('zhengling_database_up 1')
  const entries = Number(/zhengling_journal_entries (\d+)/.exec(page)?.[1])
  expect(entries).toBeGreaterThan(0)
  expect(page).toContain('zhengling_imports_busy 0')
  expect(page).toContain('zhengling_outbox_undecided 0')
  expect(page).toContain('zhengling_works_failing 0')
  expect(page).not.toMatch(/^zhengling_outbox_waits_seconds/m)
  const { store, county, clock } = service
  const actor = { kind: 'system', program: 'test' } as const
  const scope = { county: county.code, now: clock.now().subtract({ hours: 2 }) }
  const { bytes, manifest } = backupCounty(store.db, actor, scope)
  bytes.resume()
  await noteBackup(store.db, actor, { ...scope, name: 'x', sm3: 'x', manifest: await manifest })
  expect(await line('zhengling_last_backup_age_seconds')).toBe('zhengling_last_backup_age_seconds 7200')
  expect(await line('zhengling_journal_entries')).toBe(`zhengling_journal_entries ${entries + 1}`)
})

test('without its database the server still says that it lives', async () => {
  const service = await emptyService()
  const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  const pool = () => {
    throw gone
  }
  const visitor = new Visitor(createApp({ ...service, store: { ...service.store, pool } }), '127.0.0.1')
  const page = await visitor.text('/metrics')
  expect(page).toContain('zhengling_database_up 0')
  expect(page).not.toMatch(/zhengling_journal_entries \d/)
  expect(page).toMatch(/process_resident_memory_bytes \d/)
})
