import { validate } from '@scalar/openapi-parser'
import { expect, test } from 'vitest'
import * as contract from '../api/contract.ts'
import { addressOf, operations } from '../api/operations.ts'
import { sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'
import { endpoints } from './endpoints.ts'

const sample = sharedSample()

test('the description is OpenAPI 3.1, and has every address of the interface', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const description = JSON.parse(await visitor.text('/api/openapi.json')) as Record<string, unknown>
  const { valid, errors, version } = await validate(description)
  expect({ valid, errors, version }).toEqual({ valid: true, errors: [], version: '3.1' })
  const served = endpoints
    .filter(({ path }) => path.startsWith('/api/') && path !== '/api/openapi.json')
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:\w+/g, '{}')}`)
  const described = operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)
  expect(described).toEqual(expect.arrayContaining(served))
  // Every reference of a schema has its target.
  const text = JSON.stringify(description)
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
  const { schemas } = description['components'] as { schemas: Record<string, unknown> }
  expect(new Set(names).difference(new Set(Object.keys(schemas)))).toEqual(new Set())
  expect(Object.keys(schemas).toSorted()).toEqual(Object.keys(contract).toSorted())
})

test('every example of the page is answered as its description says', async () => {
  const app = createApp(await sample())
  const page = await new Visitor(app).text('/api')
  const examples = [...page.matchAll(/data-address="([^"]+)"(?: data-body="([^"]+)")?/g)]
  const decoded = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  expect(examples).toHaveLength(operations.length)
  for (const [i, [, address, body]] of examples.entries()) {
    const operation = operations[i]
    const sent = { method: 'POST', body: decoded(body), headers: { 'content-type': 'application/json' } }
    const answer = await app.request(decoded(address), body === undefined ? {} : sent)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]], address).toEqual([200, operation?.type])
    const text = await answer.text()
    expect(text.length).toBeGreaterThan(20)
    if (operation?.gives) expect(operation.gives.safeParse(JSON.parse(text)).error).toBeUndefined()
  }
})

test('an address is made of the values of its parameters', () => {
  const search = operations.find(({ id }) => id === 'search')
  const rule = operations.find(({ id }) => id === 'eval')
  if (search === undefined || rule === undefined) throw new Error('the operations are there')
  expect(addressOf(search, { q: 'a&b', page: '2' })).toBe('/api/search?q=a%26b&page=2')
  expect(addressOf(rule, { doc: 'x', rule: 'a/b' })).toBe('/api/eval/x/a%2Fb')
})
