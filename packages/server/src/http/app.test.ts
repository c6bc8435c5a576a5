import { expect, test } from 'vitest'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService, importText, sampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
const water = '/documents/云政发〔2024〕3号'
const trees = '/documents/云政办发〔2024〕5号'

test('an empty store says what will stand here and how to begin', async () => {
  const visitor = new Visitor(createApp(await emptyService()))
  const page = await visitor.text('/')
  expect(page).toContain('云水县人民政府公报')
  expect(page).toContain('node run.mjs import 公报文件')
})

test('home and issue show the contents as they are printed', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const path of ['/', '/issues/2024-01']) {
    const page = await visitor.text(path)
    expect(page.indexOf('县政府文件')).toBeLessThan(page.indexOf('县政府办文件'))
    expect(page).toContain(`href="${water}"`)
    expect(page).toContain('第1期')
  }
  const issue = await visitor.text('/issues/2024-01')
  for (const said of ['林远', '云水县滨河路8号', '总第9期', '2024年3月29日出版', '服务社会'])
    expect(issue).toContain(said)
})

test('any writing of a number leads to the document’s one address', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const written of ['云政发[2024]3号', '云政发〔2024〕 3 号', '云政发（2024）3号', '云政发〔2024〕3号@1']) {
    const answer = await visitor.get(`/documents/${written}`)
    expect(answer.status).toBe(301)
    expect(decodeURI(answer.headers.get('location') ?? '')).toBe(written.endsWith('@1') ? `${water}?v=1` : water)
  }
  const clause = await visitor.get('/documents/云政发[2024]3号/第五条（一）')
  expect(decodeURI(clause.headers.get('location') ?? '')).toBe(`${water}/第五条（一）`)
})

test('every clause has its place in the page and a page of its own', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const page = await visitor.text(water)
  for (const path of ['第四条', '第五条（一）', '通知/第1款']) {
    expect(page).toContain(`id="${path}"`)
    expect(page).toContain(`href="#${path}"`)
    const own = await visitor.get(`${water}/${path}`)
    expect(own.status).toBe(200)
    expect(await own.text()).toContain(`<h1>${path}</h1>`)
  }
})

test('references lead to clauses, attachments and other documents that are here', async () => {
  const visitor = new Visitor(createApp(await sample()))
  expect(await visitor.text(water)).toMatch(/<a href="#第四条">第四条<\/a>/)
  expect(await visitor.text(trees)).toMatch(new RegExp(`<a href="${water}">`))
})

test('what is printed, missing or damaged is shown as such', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const page = await visitor.text(trees)
  expect(page).toContain('aria-label="印本此处缺损">□</span>')
  expect(page).toContain('未在本刊刊印')
  expect(page).toContain('<th scope="col">树种</th>')
  expect(page).toMatch(/<tr id="一表1第2行"><td>清河乡<\/td><td class="figure">1500<\/td>/)
  expect(page).toContain('<dd class="unstated">文内未规定</dd>')
})

test('a corrected text is a new version; the old one and citations of it stay', async () => {
  const service = await sampleService()
  const visitor = new Visitor(createApp(service))
  const corrected = sampleIssue
    .replace('每亩15元', '每亩18元')
    .replace('第七条 违反本办法第四条规定的，由县水利局责令改正。\n\n', '')
  await importText(service, corrected)
  const page = await visitor.text(water)
  expect(page).toContain('每亩18元')
  expect(page).toContain(`href="${water}/diff?from=1&amp;to=2"`)
  const old = await visitor.text(`${water}?v=1`)
  expect(old).toContain('每亩15元')
  expect(old).toContain('现行为第2版')
  const diff = await visitor.text(`${water}/diff?from=1&to=2`)
  expect(diff).toContain('<del>15</del>')
  expect(diff).toContain('<ins>18</ins>')
  const gone = await visitor.get(`${water}/第七条`)
  expect(decodeURI(gone.headers.get('location') ?? '')).toBe(`${water}/第七条?v=1`)
})

test('what is not here is a page in Chinese that helps on', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const absent = [
    '/x',
    '/issues/1999-01',
    '/documents/云政发〔1999〕9号',
    `${water}/第九十条`,
    `${water}?v=7`,
    `${water}/diff?from=1&to=9`,
  ]
  for (const path of absent) {
    const answer = await visitor.get(path)
    expect(answer.status, path).toBe(404)
    expect(await answer.text()).toContain('没有这个页面')
  }
})

test('a page that fails names an incident; the detail goes to the log only', async () => {
  const service = await sampleService()
  const visitor = new Visitor(
    createApp({
      ...service,
      clock: {
        ...service.clock,
        now: () => {
          throw new Error('secret detail')
        },
      },
    }),
  )
  const answer = await visitor.get('/', { cookie: 'session=x' })
  expect(answer.status).toBe(500)
  const said = await answer.text()
  expect(said).not.toContain('secret')
  const incident = /[0-9a-f]{8}/.exec(said)?.[0]
  expect(incident).toBeDefined()
  const [failed, request] = service.logged.slice(-2).map((line) => JSON.parse(line))
  expect(failed).toMatchObject({ level: 'error', event: 'request-failed', request: incident, route: '/' })
  expect(failed.error.at[0]).toMatch(/app\.test\.ts:\d+:\d+/)
  expect(request).toMatchObject({ event: 'request', request: incident, method: 'GET', route: '/', status: 500 })
  expect(service.logged.join()).not.toContain('secret')
})

test('an unchanged page is not sent twice', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const first = await visitor.get(water)
  const again = await visitor.get(water, { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('an address that no page writes is answered, not stumbled over', async () => {
  const app = createApp(await sample())
  const odd = [
    '/documents/%00',
    '/issues/%00',
    '/documents/%E0%A4%A',
    '/documents/a%2Fb',
    '/assets/',
    '/fonts/x',
    '//',
    '/api/documents/%00',
    '/enter/%00x',
    `/documents/${'x'.repeat(5000)}`,
  ]
  for (const path of odd) expect((await app.request(path)).status, path).toBe(404)
})

test('health is told without a store query', async () => {
  const visitor = new Visitor(createApp(await emptyService()))
  expect(await (await visitor.get('/healthz')).json()).toEqual({ ok: true })
})
