import { withdrawDocument } from '@zhengling/store'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { editor } from '../testing/editor.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { importText, sampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const numbers = ['云政发〔2024〕3号', '云政办发〔2024〕5号', '云政办发〔2024〕6号']

test('feeds: all, of an issuer, naming a body, found by a search; a corrected document says so; 304; 演练', async () => {
  const service = await sampleService()
  const visitor = new Visitor(createApp(service))
  const atom = async (asked: string) => parseAtomFeed(await visitor.text(`/feed.atom${asked}`))
  const json = async (asked: string) => parseJsonFeed(await (await visitor.get(`/feed.json${asked}`)).json())
  const all = await atom('')
  expect(all).toMatchObject({ title: { value: '云水县人民政府公报' }, authors: [{ name: '云水县人民政府' }] })
  const addresses = (ids: readonly (string | undefined)[]) =>
    ids.map((id = '') => decodeURI(new URL(id).pathname).replace('/documents/', '')).toSorted()
  expect(addresses((all.entries ?? []).map(({ id }) => id))).toEqual(numbers.toSorted())
  const narrowed: readonly (readonly [string, readonly string[]])[] = [
    ['?issuer=云水县人民政府', ['云政发〔2024〕3号']],
    ['?body=云水县林业局', ['云政办发〔2024〕5号']],
    ['?q=灌溉用水', ['云政办发〔2024〕5号', '云政发〔2024〕3号']],
    ['?q=没有这个词语', []],
    ['?body=没有这个单位', []],
  ]
  for (const [asked, expected] of narrowed) {
    const found = await atom(asked)
    expect(addresses((found.entries ?? []).map(({ id }) => id)), asked).toEqual(expected)
    expect(addresses(((await json(asked)).items ?? []).map(({ id }) => id)), asked).toEqual(expected)
  }
  const links = (all.entries?.[0]?.links ?? []).map(({ type }) => type)
  expect(links).toEqual(['text/html', 'application/json', 'text/plain', 'application/akn+xml'])

  const first = await visitor.get('/feed.atom')
  const [etag, changed] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? '']
  expect((await visitor.get('/feed.atom', { 'if-none-match': etag })).status).toBe(304)
  expect((await visitor.get('/feed.atom', { 'if-modified-since': changed })).status).toBe(304)
  const before = new Date(Date.parse(changed) - 1000).toUTCString()
  expect((await visitor.get('/feed.atom', { 'if-modified-since': before })).status).toBe(200)

  await importText(service, sampleIssue.replace('每亩15元', '每亩18元'))
  const { items = [] } = await json('')
  expect(items.find(({ title }) => title?.includes('灌溉'))?.content_text).toContain('第2版')

  const reason = '误登，待核'
  const withdrawn = { county: service.county.code, document: numbers[1] ?? '', reason, now: service.clock.now() }
  await withdrawDocument(service.store.db, editor, withdrawn)
  expect(await visitor.text('/feed.atom')).not.toContain('春季植树')
  for (const suffix of ['json', 'txt', 'xml']) {
    const gone = await visitor.get(`/documents/${numbers[1]}.${suffix}`)
    expect([gone.status, (await gone.text()).includes(reason)]).toEqual([410, true])
  }
  const store = { ...service.store, kind: { kind: 'rehearsal', from: service.clock.today() } as const }
  const rehearsed = new Visitor(createApp({ ...service, store }))
  expect(parseAtomFeed(await rehearsed.text('/feed.atom')).title?.value).toBe('【演练】云水县人民政府公报')
  expect(parseJsonFeed(await (await rehearsed.get('/feed.json')).json()).title).toBe('【演练】云水县人民政府公报')
})
