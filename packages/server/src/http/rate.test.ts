import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../assets/catalogue.ts'
import type { Env } from './context.ts'
import { limitRate } from './rate.ts'

const assets = loadCatalogue()

function site(perMinute: number) {
  let now = Temporal.Instant.from('2022-06-30T02:00:00Z')
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    context.set('frame', { county: '云水县', rehearsal: null, signedIn: null, assets })
    context.set('from', { address: context.req.header('x-test') ?? '', near: '', browser: '' })
    await next()
  })
  app.use(
    limitRate(
      perMinute,
      () => now,
      (method) => method === 'POST',
    ),
  )
  app.all('*', (context) => context.text('ok'))
  return {
    async post(address: string, path = '/') {
      return app.request(path, { method: 'POST', headers: { 'x-test': address } })
    },
    get: async () => app.request('/', { headers: { 'x-test': 'a' } }),
    wait: (seconds: number) => {
      now = now.add({ milliseconds: seconds * 1000 })
    },
  }
}

test('so many pass, the next is told when to come again, and then passes', async () => {
  const { post, get, wait } = site(6)
  for (let n = 0; n < 6; n += 1) expect((await post('a')).status).toBe(200)
  const refused = await post('a')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10'])
  expect(await refused.text()).toContain('请求太密')
  expect((await post('b')).status).toBe(200)
  expect((await get()).status).toBe(200)
  wait(9.5)
  expect((await post('a')).status).toBe(429)
  wait(0.5)
  expect((await post('a')).status).toBe(200)
  expect((await post('a')).status).toBe(429)
  wait(3600)
  for (let n = 0; n < 6; n += 1) expect((await post('a')).status).toBe(200)
  expect((await post('a')).status).toBe(429)
})

test('a program is told in JSON; what was not sent over a network is not counted', async () => {
  const { post } = site(1)
  await post('a')
  expect(await (await post('a', '/api/search')).json()).toEqual({ error: '请求太密，请过 60 秒再试。' })
  for (let n = 0; n < 9; n += 1) expect((await post('')).status).toBe(200)
})

test('however many sources there are, the memory is bounded', async () => {
  const { post } = site(1)
  await post('first')
  expect((await post('first')).status).toBe(429)
  for (let n = 0; n < 20_000; n += 1) await post(`s${n}`)
  expect((await post('first')).status).toBe(200)
})
