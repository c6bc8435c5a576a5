import { expect, test } from 'vitest'
import { userLink } from '../operations/user-link.ts'
import { isRefusal } from '../refusal.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

async function freshLink(service: SampleService): Promise<string> {
  const made = await userLink.run(service, { kind: 'system', program: 'test' }, { account: 'admin' }, new Uint8Array())
  if (isRefusal(made)) throw new Error(made.message)
  return new URL(made.link).pathname
}

test('opening the link only shows a button; pressing it signs in, once', async () => {
  const service = await emptyService()
  const app = createApp(service)
  const path = await freshLink(service)
  const visitor = new Visitor(app)
  expect(await visitor.text(path)).toContain('用此链接登录')
  expect(await visitor.text(path)).toContain('用此链接登录')
  const entered = await visitor.post(path, {})
  expect(entered.status).toBe(303)
  expect(entered.headers.get('set-cookie')).toMatch(/^session=[\w-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
  expect((await visitor.get('/desk/import')).status).toBe(200)
  const second = await new Visitor(app).post(path, {})
  expect(second.status).toBe(403)
  expect(await second.text()).toContain('已用过')
})

test('behind https the cookie is kept to https and to this host; only a known proxy says what it is behind', async () => {
  const service = await emptyService()
  const site = { ...service.site, proxies: ['127.0.0.1'] }
  const enter = async (from: string) =>
    new Visitor(createApp({ ...service, site }), from).post(
      await freshLink(service),
      {},
      { 'x-forwarded-proto': 'https' },
    )
  const entered = await enter('127.0.0.1')
  expect(entered.headers.get('set-cookie')).toMatch(/^__Host-session=.*; Secure; SameSite=Lax$/)
  expect(entered.headers.get('strict-transport-security')).toBe('max-age=31536000')
  const other = await enter('198.51.100.7')
  expect(other.headers.get('set-cookie')).toMatch(/^session=/)
  expect(other.headers.get('strict-transport-security')).toBeNull()
})

test('a wrong or old link is refused in words', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  expect(await (await visitor.post('/enter/wrong', {})).text()).toContain('登录链接无效')
  const path = await freshLink(service)
  const later = { ...service, clock: { ...service.clock, now: () => service.clock.now().add({ hours: 25 }) } }
  expect(await (await new Visitor(createApp(later)).post(path, {})).text()).toContain('已过期')
})

test('whoever leaves is out, also with the old cookie', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  const entered = await visitor.signIn(service)
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const left = await visitor.post('/leave', { csrf: await visitor.csrf('/desk/import') })
  expect(left.status).toBe(303)
  expect((await visitor.get('/desk/import', { cookie })).status).toBe(302)
})

test('a session not used for half an hour is over', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  const entered = await visitor.signIn(service)
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const later = { ...service, clock: { ...service.clock, now: () => service.clock.now().add({ minutes: 31 }) } }
  expect((await new Visitor(createApp(later)).get('/desk/import', { cookie })).status).toBe(302)
})
