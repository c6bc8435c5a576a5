import { expect, test } from 'vitest'
import { emptyService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
const water = '/documents/云政发〔2024〕3号'
const trees = '/documents/云政办发〔2024〕5号'
const at = async (path: string) => new Visitor(createApp(await sample())).text(path)

test('a body’s page has what it must do before what comes to it, each with its clause and its times', async () => {
  const page = await at('/bodies/云水县水利局')
  const [acts, receives, joins] = ['id="acts"', 'id="receives"', 'id="joins"'].map((id) => page.indexOf(id))
  expect(page.slice(acts, receives)).toContain(`href="${water}#第三条"`)
  const received = page.slice(receives, joins)
  expect(received).toContain(`href="${water}#第四条"`)
  expect(received).toContain('5个工作日内')
  expect(page).toContain('负责解释的文件')
})

test('any name of a body leads to its one page, an unknown one nowhere', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const answer = await visitor.get('/bodies/县水利局')
  expect(answer.status).toBe(301)
  expect(decodeURI(answer.headers.get('location') ?? '')).toBe('/bodies/云水县水利局')
  expect((await visitor.get('/bodies/县航天局')).status).toBe(404)
})

test('the list keeps bodies outside the county’s table apart, and the margin leads to a body', async () => {
  const list = await at('/bodies')
  const apart = list.indexOf('id="printed"')
  expect(list.slice(0, apart)).toContain('href="/bodies/云水县水利局"')
  expect(list.slice(apart)).toContain('href="/bodies/县直各有关单位"')
  expect(await at(water)).toContain('<a href="/bodies/云水县财政局">云水县财政局</a>')
})

test('a group’s page has its posts with whom the issue names, out of the robots’ index; its office where and by what telephone', async () => {
  const group = '云水县水源保护工作领导小组'
  const visitor = new Visitor(createApp(await sample()))
  const answer = await visitor.get(`/bodies/${group}`)
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  const page = await answer.text()
  expect(page).toMatch(
    /副组长<\/th><td><a href="\/bodies\/云水县水利局">县水利局局长<\/a><\/td><td class="holders">周明<\/td>/,
  )
  expect(page).toContain('是文件印发当日的，不是今天的通讯录')
  expect(page).toContain(`href="/bodies/${group}办公室"`)
  const office = await at(`/bodies/${group}办公室`)
  expect(office).toMatch(/设在<\/dt><dd><a href="\/bodies\/云水县水利局">/)
  expect(office).toContain('5550101')
})

test('a body’s page has its duties and what comes to it, each with its clause, and what the print leaves open', async () => {
  const page = await at('/bodies/云水县水利局')
  expect(page).toMatch(/id="print".*一处写水利局.*href="\/documents\/云政发〔2024〕3号#第三条"/s)
  expect(page).toMatch(/id="reported".*审核用水申请，报送县水利局/s)
  expect(page).toMatch(/id="decides".*慰问按户还是按人/s)
  expect(page).toContain('参加的组织')
  expect(await at('/bodies/石桥镇人民政府')).toMatch(/id="duties".*“及时”没有写明报送的时限.*第四条/s)
})

test('a name for several bodies says which, and a body of the table has its page before any issue is here', async () => {
  expect(await at('/bodies/各乡（镇）人民政府')).toMatch(/统称：指全县三个乡镇.*石桥镇人民政府/s)
  const visitor = new Visitor(createApp(await emptyService()))
  const page = await visitor.text('/bodies/云水县水利局')
  expect(page).toContain('已导入的文件里没有条款点到它')
  expect(page).toMatch(/隶属<\/dt><dd><a href="\/bodies\/云水县人民政府">/)
})

test('people stand under the document that prints them, out of the robots’ index', async () => {
  const visitor = new Visitor(createApp(await sample()))
  const answer = await visitor.get('/people')
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  const page = await answer.text()
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toMatch(/高岩<\/th><td>石桥镇镇长/)
  expect(page).toContain('不是今天的通讯录')
})

test('questions, help and the empty pages say what stands there', async () => {
  expect(await at('/questions')).toContain('由谁解释')
  expect(await at('/help')).toContain('引用一条')
  const visitor = new Visitor(createApp(await emptyService()))
  for (const path of ['/bodies', '/people']) expect(await visitor.text(path)).toContain('导入公报后自动生成')
})

test('a cited document shows who cites it with the words, a clause what refers to it', async () => {
  const page = await at(water)
  expect(page.slice(page.indexOf('id="citing"'))).toContain(`href="${trees}#第1款"`)
  const fourth = page.slice(page.indexOf('id="第四条"'), page.indexOf('id="第五条"'))
  expect(fourth).toMatch(/被引用 1 处.*本文 第七条.*<blockquote>第七条/s)
  const forth = await at(trees)
  expect(forth).toMatch(/引用 云政发〔2024〕3号<\/summary>/)
})

test('a document says whether it is in force on the day asked about', async () => {
  const said = async (on: string) => /<section class="validity".*?<\/section>/s.exec(await at(`${water}?on=${on}`))?.[0]
  expect(await said('2024-03-31')).toContain('尚未施行')
  expect(await said('2025-01-01')).toMatch(/施行中.*href="#第九条"/s)
  expect(await said('2029-04-01')).toContain('待解读')
  expect(await said('2029-04-02')).toContain('已过有效期')
  expect(await said('2029-13-02')).toContain('不是日历上的日期')
  expect(await at(trees)).toContain('施行日期　<span class="unstated">文内未规定</span>')
})
