import { expect, test } from 'vitest'
import { ApiDocument } from '../api/contract.ts'
import { outsideSubset } from '../testing/akn-subset.ts'
import { sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { everyElement, parseXml, textOf } from '../testing/xml-tree.ts'
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
    ['xml', 'application/akn+xml'],
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
  for (const path of ['/api/issues', '/api/issues/2024-01', '/api/search?q=灌溉'])
    expect(await (await visitor.get(path)).json()).toHaveProperty('rehearsal', '2024-04-01')
  expect(text).toMatch(/^【演练】/u)
  const nodes = document.clauses.flatMap(function all(node): typeof document.clauses {
    return [node, ...node.children.flatMap(all)]
  })
  expect(nodes.length).toBeGreaterThan(15)
  for (const { label, text: words, cells } of nodes) if (!cells) expect(text).toContain(`${label}${words}`)
  expect(text).toContain('http://localhost/documents/')
})

test('Akoma Ntoso: well-formed, within the documented part, every clause under its path, every reference at a place', async () => {
  const visitor = await rehearse()
  for (const number of ['云政发〔2024〕3号', '云政办发〔2024〕5号', '云政办发〔2024〕6号']) {
    const xml = await visitor.text(`/documents/${number}.xml`)
    const root = parseXml(xml)
    expect(outsideSubset(root)).toEqual([])
    const elements = [...everyElement(root)]
    const ids = elements.flatMap(({ attributes: { eId } }) => (eId === undefined ? [] : [eId]))
    expect(new Set(ids).size).toBe(ids.length)
    const inside = elements.flatMap(({ name, attributes: { href = '' } }) => (name === 'ref' ? [href] : []))
    for (const href of inside) if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    const { clauses } = ApiDocument.parse(await (await visitor.get(`/documents/${number}.json`)).json())
    const all = clauses.flatMap(function each(node): typeof clauses {
      return [node, ...node.children.flatMap(each)]
    })
    for (const { path, kind } of all) if (kind !== 'table') expect(ids, path).toContain(path)
    const said = textOf(root).replaceAll(/\s/gu, '')
    for (const { label, text, cells } of all)
      if (!cells) expect(said).toContain(`${label}${text}`.replaceAll(/\s/gu, ''))
    expect(said).toContain('演练')
  }
})

test('what is not in the documented part is seen', () => {
  const wrong = '<akomaNtoso><statement name="x"><preface/><meta><b/></meta></statement></akomaNtoso>'
  expect(outsideSubset(parseXml(wrong))).toEqual([
    'statement without contains',
    'statement: preface meta ',
    'meta: b ',
    'no element b',
  ])
})

test('Akoma Ntoso: what a document is, when it was issued, and which version this is', async () => {
  const xml = parseXml(await (await visit()).text(`${address}.xml`))
  const elements = [...everyElement(xml)]
  const dates = elements.flatMap(({ name, attributes }) => (name === 'FRBRdate' ? [attributes] : []))
  expect(dates).toContainEqual({ date: '2024-02-26', name: '成文' })
  expect(dates).toContainEqual({ date: '2024-04-01', name: '施行' })
  const values = (name: string) => elements.flatMap((one) => (one.name === name ? [one.attributes['value']] : []))
  expect(values('FRBRcountry')).toEqual(['cn'])
  expect(values('FRBRnumber')).toEqual(['云政发〔2024〕3号'])
  expect(values('FRBRversionNumber')).toEqual(['1'])
  expect(values('FRBRuri')[0]).toBe('/akn/cn/statement/办法/云水县人民政府/2024-02-26/云政发〔2024〕3号')
  expect(elements.filter(({ name }) => name === 'article')).toHaveLength(9)
  expect(textOf(xml)).not.toContain('演练')
})

test('a document page says what it is to programs, as schema.org/Legislation, and where its forms are', async () => {
  const page = await (await rehearse()).text(address)
  const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  expect(JSON.parse(block)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: '【演练】关于印发云水县灌溉用水管理办法的通知',
    legislationIdentifier: '云政发〔2024〕3号',
    legislationType: '办法',
    legislationDate: '2024-02-26',
    legislationDateOfApplicability: '2024-04-01',
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: '云水县人民政府' },
    legislationResponsible: { name: '云水县水利局' },
    isPartOf: { name: '云水县人民政府公报2024年第1期' },
  })
  // No explaining unit is named in the text, and none is given.
  expect(JSON.parse(block)).not.toHaveProperty('contributor')
  for (const type of ['application/json', 'text/plain', 'application/akn+xml'])
    expect(page).toMatch(new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}" href="/documents/`))
})

test('the map of the site has every issue and document; a rehearsal is not for an index', async () => {
  const visitor = await visit()
  const places = [...everyElement(parseXml(await visitor.text('/sitemap.xml')))].filter(({ name }) => name === 'loc')
  const paths = places.map((one) => decodeURI(new URL(textOf(one)).pathname))
  expect(paths).toEqual(expect.arrayContaining(['/', '/issues/2024-01', address, '/documents/云政办发〔2024〕6号']))
  for (const path of paths) expect((await visitor.get(path)).status, path).toBe(200)
  const robots = await visitor.text('/robots.txt')
  expect(robots).toContain('Sitemap: http://localhost/sitemap.xml')
  expect(robots).toContain('Disallow: /people')
  expect(await (await rehearse()).text('/robots.txt')).toContain('Disallow: /\n')
})
