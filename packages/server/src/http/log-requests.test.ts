import { bankCardOf, citizenNumberOf, mobileOf } from '@zhengling/store/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { everybody } from '../testing/roles.ts'
import { emptyService, sampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

test('a request is one line: method, pattern, status, milliseconds, number', async () => {
  const service = await sampleService()
  const visitor = new Visitor(createApp(service))
  await visitor.get('/healthz')
  await visitor.get('/issues/2024-01?x=1')
  await visitor.get('/nowhere/at/all')
  await visitor.get('/journal')
  await visitor.get('/documents/x/diff?from=1&to=2')
  await visitor.post('/enter', { account: 'a', password: 'b' })
  const lines = service.logged.map((line) => JSON.parse(line))
  expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/healthz', 200],
    ['GET', '/issues/:slug', 200],
    ['GET', '无', 404],
    ['GET', '/journal', 302],
    ['GET', '/documents/:document/diff', 404],
    ['POST', '/enter', 403],
  ])
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['level', 'at', 'event', 'request', 'method', 'route', 'status', 'milliseconds'])
    expect(line.request).toMatch(/^[0-9a-f]{8}$/)
  }
})

test('whatever is written into addresses, forms, heads of requests and failures, nothing of it is in the log', async () => {
  const service = await emptyService()
  const { 清河乡, 县政府办, 系统管理员 } = await everybody(service)
  const anyone = new Visitor(createApp(service))
  const failing = (message: string) =>
    createApp({
      ...service,
      clock: {
        ...service.clock,
        now: () => {
          throw Object.assign(new Error(message), { detail: message })
        },
      },
    })
  const csrf = new Map<Visitor, string>()
  for (const one of [清河乡, 县政府办, 系统管理员]) csrf.set(one, await one.csrf('/help'))
  const send = (visitor: Visitor, path: string, form: Record<string, string>) =>
    visitor.post(path, { csrf: csrf.get(visitor) ?? '', ...form })
  const person = { kind: 'person', township: '990101200', village: '', retention: 'service', retainedUntil: '' }
  const name = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }).map((rest) => `植入Planted${rest}`)
  await fc.assert(
    fc.asyncProperty(name, fc.integer({ min: 1, max: 900 }), async (planted, n) => {
      const address = encodeURIComponent(planted)
      const [citizenNumber, phone, bankCard] = [citizenNumberOf(n), mobileOf(n), bankCardOf(n)]
      const entered = await send(清河乡, '/parties', { ...person, name: planted, citizenNumber, phone, bankCard })
      const party = entered.headers.get('location') ?? '/parties'
      await 清河乡.get(party)
      await send(清河乡, `${party}/unmask`, { field: 'phone', reason: planted })
      await 清河乡.get(`/parties?name=${planted}`)
      await send(县政府办, '/parties/find', { number: citizenNumber })
      await send(系统管理员, '/accounts', { name: planted })
      await anyone.post('/enter', { account: planted, password: planted })
      await anyone.get(`/enter/${address}`)
      await anyone.get(`/search?q=${address}`)
      for (const path of ['/documents', '/issues', '/bodies', '/api/issues', '']) await anyone.get(`${path}/${address}`)
      await anyone.get('/', {
        'user-agent': address,
        referer: address,
        'x-request-id': address,
        cookie: `session=${address}`,
      })
      await failing(planted).request(`/search?q=${address}`, { headers: { cookie: `session=${address}` } })
      const log = service.logged.splice(0).join('')
      expect(log).toContain('"event":"request-failed"')
      for (const one of [planted, '植入', 'Planted', address, citizenNumber, phone, bankCard, party.slice(9) || '-x-'])
        expect(log).not.toContain(one)
    }),
    { numRuns: 12 },
  )
})
