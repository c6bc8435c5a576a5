import { withdrawDocument } from '@zhengling/store'
import { beforeAll, expect, test } from 'vitest'
import { editor } from '../../testing/editor.ts'
import { type SampleService, sharedSample } from '../../testing/sample-service.ts'
import { Visitor } from '../../testing/visitor.ts'
import { createApp } from '../app.ts'
import type { Copy } from './copy.ts'
import { workerOf } from './worker.ts'

const sample = sharedSample()
const water = '云政发〔2024〕3号'
let service: SampleService
let visitor: Visitor

beforeAll(async () => {
  service = await sample()
  visitor = new Visitor(createApp(service))
})

const linksOf = (page: string) => [...page.matchAll(/\shref="([^"#]*)/g)].map(([, href = '']) => href)

test('from the start page every page is reached, none leads out, none sets a cookie or is kept by a cache', async () => {
  const seen = new Set<string>()
  const ahead = ['/kiosk']
  for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const answer = await visitor.get(decodeURI(address))
    expect([address, answer.status]).toEqual([address, 200])
    expect([address, answer.headers.getSetCookie(), answer.headers.get('cache-control')]).toEqual([
      address,
      [],
      'no-store',
    ])
    const links = linksOf(await answer.text()).filter(
      (href) => !/^\/(?:assets\/|favicon\.svg)/.test(href) && href !== '',
    )
    for (const href of links) expect(href, address).toMatch(/^\/kiosk(?:\/|$)/)
    ahead.push(...links)
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['/kiosk/issues/2024-01', `/kiosk/documents/${water}`, '/kiosk/search', '/kiosk/benefits']),
  )
  expect([...seen].filter((one) => /^\/kiosk\/(?:issuers|kinds)\//.test(one)).length).toBeGreaterThan(1)
})

test('what is not there, and what could not be answered, is said on a page of the terminal', async () => {
  for (const address of ['/kiosk/nowhere', '/kiosk/documents/x', '/kiosk/issues/x', '/kiosk/kinds/x']) {
    const answer = await visitor.get(address)
    expect([address, answer.status]).toEqual([address, 404])
    const page = await answer.text()
    expect(linksOf(page).filter((href) => !/^\/(?:kiosk|assets|favicon)/.test(href))).toEqual([])
    expect(page).toContain('没有这一页')
  }
  const refused = await visitor.post('/kiosk/search', { q: '用水' }, { origin: 'http://elsewhere' })
  expect([refused.status, linksOf(await refused.text()).includes('/')]).toEqual([403, false])
})

test('words searched for travel in the form alone: not in an address, not in the log', async () => {
  const before = service.logged.length
  const found = await visitor.post('/kiosk/search', { q: '脱贫户 补助' })
  const page = await found.text()
  expect(page).toContain(`href="/kiosk/documents/${water}#第六条"`)
  expect(page).not.toMatch(/(?:href|action)="[^"]*脱贫户/u)
  const lines = service.logged.slice(before).join('\n')
  expect(lines).toContain('/kiosk/search')
  expect(lines).not.toContain('脱贫户')
  expect(await (await visitor.post('/kiosk/search', { q: '拖拉机厂' })).text()).toContain('没有找到“拖拉机厂”')
})

test('a question of the benefits is answered here, and its links stay here', async () => {
  const answer = await visitor.post('/kiosk/benefits', { who: '种植户', 'answer:类别': '低保户', 'answer:面积': '10' })
  const page = await answer.text()
  expect(page).toContain('灌溉补助')
  expect(page).toContain(`href="/kiosk/documents/${water}`)
  expect(linksOf(page).filter((href) => !/^\/(?:kiosk|assets|favicon)|^$/.test(href))).toEqual([])
})

test('whoever is signed in at the browser is the public here: no name, no token, no draft', async () => {
  const inside = new Visitor(createApp(service))
  await inside.signIn(service)
  for (const address of ['/kiosk', `/kiosk/documents/${water}`, '/kiosk/search'])
    expect(await inside.text(address)).toBe(await visitor.text(address))
  expect((await inside.post('/kiosk/search', { q: '用水' })).status).toBe(200)
})

test('the worker is of the terminals alone and asked for anew; its store is named after its files', async () => {
  const answer = await visitor.get('/kiosk/worker.js')
  expect(answer.headers.get('service-worker-allowed')).toBe('/kiosk')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  const { catalogue } = service
  const named = (worker: string) => /^const CACHE = '(kiosk-[\w-]+)'/.exec(worker)?.[1]
  expect(named(await answer.text())).toBe(named(workerOf(catalogue)))
  const other = { ...catalogue, kiosk: { ...catalogue.kiosk, style: '/assets/x/kiosk.css' } }
  expect(named(workerOf(other))).not.toBe(named(workerOf(catalogue)))
})

interface State {
  readonly version: string
  readonly pages: Readonly<Record<string, string>>
}

test('the copy has the newest issue with all its documents; what is withdrawn is out of it at the next question', async () => {
  const state = async () => (await (await visitor.get('/kiosk/state')).json()) as State
  const address = `/kiosk/documents/${water}`
  const first = await state()
  const copy = (await (await visitor.get('/kiosk/copy')).json()) as Copy
  expect(copy.version).toBe(first.version)
  expect(first.pages).toEqual(Object.fromEntries(Object.entries(copy.pages).map(([at, { mark }]) => [at, mark])))
  const contents = linksOf(copy.pages['/kiosk/issues/2024-01']?.main ?? '')
  expect(contents.length).toBe(3)
  expect(Object.keys(copy.pages)).toEqual(expect.arrayContaining(['/kiosk', '/kiosk/search', ...contents]))
  expect(copy.pages[address]?.main).toMatch(/^<main id="main" class="document"/)
  expect(copy.pad.words).toContainEqual(['县水利局', 'xslj'])
  expect(copy.pad.titles).toContainEqual(['关于印发云水县灌溉用水管理办法的通知', 'gyyfysxggysglbfdtz', address])

  const asked = { county: service.county.code, document: water, reason: '误登', now: service.clock.now() }
  await withdrawDocument(service.store.db, editor, asked)
  const second = await state()
  expect(second.version).not.toBe(first.version)
  expect(second.pages[address]).toBeUndefined()
  expect(JSON.stringify(await (await visitor.get('/kiosk/copy')).json())).not.toContain(
    '关于印发云水县灌溉用水管理办法的通知',
  )
  const gone = await visitor.get(address)
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('误登')])
})
