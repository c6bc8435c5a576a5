import { expect, test } from 'vitest'
import { emptyService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'
import { csrfTokenOf, isCsrfToken, isSameOrigin } from './csrf.ts'

test('a form from another site, without an origin, or without the token changes nothing', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  const csrf = await visitor.csrf('/desk/import')
  expect(csrf).not.toBe('')
  const hostile = [
    visitor.post('/leave', { csrf }, { origin: 'http://elsewhere' }),
    visitor.post('/leave', { csrf }, { origin: 'null' }),
    visitor.post('/leave', { csrf }, { 'sec-fetch-site': 'cross-site' }),
    visitor.post('/leave', {}),
    visitor.post('/leave', { csrf: `${csrf.slice(0, -1)}!` }),
  ]
  for (const answer of await Promise.all(hostile)) expect(answer.status).toBe(403)
  expect((await visitor.get('/desk/import')).status).toBe(200)
})

test('the token belongs to one session', () => {
  expect(isCsrfToken('a', csrfTokenOf('a'))).toBe(true)
  expect(isCsrfToken('b', csrfTokenOf('a'))).toBe(false)
  expect(isCsrfToken('a', '')).toBe(false)
})

test('the origin must be the host that was asked', () => {
  const headers = (fields: Record<string, string>) => new Headers(fields)
  expect(isSameOrigin(headers({ origin: 'http://a:8460', host: 'a:8460' }))).toBe(true)
  expect(isSameOrigin(headers({ origin: 'http://a:8461', host: 'a:8460' }))).toBe(false)
  expect(isSameOrigin(headers({ host: 'a:8460' }))).toBe(false)
  expect(isSameOrigin(headers({ origin: 'garbage', host: 'a' }))).toBe(false)
})
