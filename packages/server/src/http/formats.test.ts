import { expect, test } from 'vitest'
import { ApiDocument } from '../api/contract.ts'
import { sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
const address = '/documents/云政发〔2024〕3号'
const visit = async () => new Visitor(createApp(await sample()))
const rehearse = async () => {
  const service = await sample()
  const store = { ...service.store, kind: { kind: 'rehearsal', from: service.clock.today() } as const }
  return new Visitor(createApp({ ...service, store }))
}

test('the permanent address answers in the form that is asked for, by suffix or by Accept', async () => {
  const visitor = await visit()
  for (const [suffix, type] of [
    ['json', 'application/json'],
    ['txt', 'text/plain'],
  ] as const) {
    const named = await visitor.get(`${address}.${suffix}`)
    expect(named.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    const wished = await visitor.get(address, { accept: `${type}, text/html;q=0.5` })
    expect(await wished.text()).toBe(await named.text())
    expect(wished.headers.get('vary')).toContain('Accept')
    expect(decodeURI(wished.headers.get('content-location') ?? '')).toBe(`${address}.${suffix}?v=1`)
    const again = await visitor.get(`${address}.${suffix}`, { 'if-none-match': named.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  }
  for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', 'image/png'])
    expect((await visitor.get(address, { accept })).headers.get('content-type')).toContain('text/html')
})

test('another way of writing the number leads to the one address, version and form kept', async () => {
  const answer = await (await visit()).get('/documents/云政发[2024]3号@1.json')
  expect(answer.status).toBe(301)
  expect(decodeURI(answer.headers.get('location') ?? '')).toBe(`${address}.json?v=1`)
})

test('the text and the JSON say everything that is printed, and that it is a rehearsal', async () => {
  expect(await (await visit()).text(`${address}.txt`)).not.toContain('演练')
  const visitor = await rehearse()
  const document = ApiDocument.strict().parse(await (await visitor.get(`${address}.json`)).json())
  const text = await visitor.text(`${address}.txt`)
  expect(document.rehearsal).toBe('2024-04-01')
  expect(text).toMatch(/^【演练】/u)
  const nodes = document.clauses.flatMap(function all(node): typeof document.clauses {
    return [node, ...node.children.flatMap(all)]
  })
  expect(nodes.length).toBeGreaterThan(15)
  for (const { label, text: words, cells } of nodes) if (!cells) expect(text).toContain(`${label}${words}`)
  expect(text).toContain('http://localhost/documents/')
})
