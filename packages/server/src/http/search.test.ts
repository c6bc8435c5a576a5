import { expect, test } from 'vitest'
import { ApiSearch } from '../api/contract.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService, importText, sampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
const water = '云政发〔2024〕3号'

test('every page has the box; an empty one shows how to ask', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const path of ['/', '/issues/2024-01', `/documents/${water}`, '/bodies', '/help', '/search', '/nowhere'])
    expect(await visitor.text(path), path).toContain('name="q"')
  const start = await visitor.text('/search?q= ')
  expect(start).toContain('可以这样写')
  expect(start).not.toContain('noindex')
})

test('clauses stand by document, lead to their place, the words found marked', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const page = await visitor.text('/search?q=每亩 补助')
  expect(page).toContain(`href="/documents/${water}?q=每亩%20补助#第六条"`)
  expect(page).toMatch(/按照<mark>每亩<\/mark>15元给予<mark>补助<\/mark>/)
  expect(page).toContain('<meta name="robots" content="noindex">')
  const there = await visitor.text(`/documents/${water}?q=每亩 补助`)
  expect(there).toMatch(/按照<mark>每亩<\/mark>15元给予<mark>补助<\/mark>/)
  expect(there).toContain('写到的有 1 处')
  expect(await visitor.text(`/documents/${water}?q=植树`)).toContain('本文件没有写到“植树”')
})

test('numbers, articles and days are found however they are written', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const [query, said] of [
    ['云政发(2024) 3 号', '<mark>云政发〔2024〕3号</mark>'],
    ['第4条', '<mark>第四条</mark>'],
    ['三月十日', '<mark>3月10日</mark>'],
    ['３００元', '<mark>300元</mark>'],
    ['水利局', '<mark>县水利局</mark>'],
  ])
    expect(await visitor.text(`/search?q=${query}`), query).toContain(said)
})

test('what was taken for something else is said aloud, with the way back', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const page = await visitor.text('/search?q=灌慨用水')
  expect(page).toContain('没有“灌慨用水”，已按“灌溉用水”查找。')
  expect(page).toContain('href="/search?q=灌慨用水&amp;exact=1"')
  const exactly = await visitor.text('/search?q=灌慨用水&exact=1')
  expect(exactly).toContain('没有找到“灌慨用水”')
  expect(exactly).toContain('href="/search?q=云水县灌溉用水管理办法"')
})

test('facets are links that keep the search; an empty result says what would be there without them', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const page = await visitor.text('/search?q=县财政局')
  expect(page).toContain('href="/search?q=县财政局&amp;kind=办法"')
  const narrowed = await visitor.text('/search?q=县财政局&kind=办法')
  expect(narrowed).toContain('1 份文件')
  expect(narrowed).toContain('name="kind" value="办法"')
  const none = await visitor.text('/search?q=植树&kind=办法')
  expect(none).toContain('不限文种“办法”，有 1 份文件')
})

test('a page beyond the last leads back to it; an empty store says that there is nothing yet', async () => {
  const beyond = await new Visitor(createApp(await sample())).text('/search?q=水&page=9')
  expect(beyond).toContain('没有第 9 页，结果只有 1 页。<a href="/search?q=水">看第 1 页</a>')
  expect(beyond).not.toContain('少写几个词')
  const empty = await new Visitor(createApp(await emptyService())).text('/search?q=水')
  expect(empty).toContain('公报库里还没有可查的公报')
  expect(empty).not.toContain('少写几个词')
})

test('odd addresses are answered', async () => {
  const visitor = new Visitor(createApp(await sample()))
  for (const query of [
    'q=水&page=0',
    'q=水&page=9999',
    'q=水&page=x',
    'q=<script>',
    'q=%25',
    `q=${'水'.repeat(500)}`,
  ]) {
    const answer = await visitor.get(`/search?${query}`)
    expect(answer.status, query).toBe(200)
    expect(await answer.text()).not.toContain('<script>"')
  }
})

test('the same as JSON', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const answer = ApiSearch.strict().parse(await (await visitor.get('/api/search?q=灌慨用水')).json())
  expect(answer).toMatchObject({
    query: '灌慨用水',
    mode: 'all',
    words: ['灌溉用水'],
    corrected: [{ typed: '灌慨用水', taken: '灌溉用水' }],
    page: 1,
    pages: 1,
  })
  const [document] = answer.documents
  expect(document?.slug).toBe(water)
  const marked = document?.clauses.flatMap(({ body }) => body.marks.map(([from, to]) => body.text.slice(from, to)))
  expect(new Set(marked)).toEqual(new Set(['灌溉用水']))
  const nothing = ApiSearch.parse(await (await visitor.get('/api/search')).json())
  expect(nothing).toMatchObject({ documents: [], total: { documents: 0 } })
})

test('a text that is not published is found by editors only', async () => {
  const service = await sampleService()
  const app = createApp(service)
  const [public_, editor] = [new Visitor(app), new Visitor(app)]
  await editor.signIn(service)
  await importText(service, sampleIssue.replace('每户每年不超过300元', '每户每年不超过350元'))
  expect(await public_.text('/search?q=350元')).toContain('<mark>350元</mark>')
  expect(await editor.text('/search?q=350元')).toContain('<mark>350元</mark>')
  expect(await public_.text('/search?q=300元')).not.toContain('不超过<mark>')
})
