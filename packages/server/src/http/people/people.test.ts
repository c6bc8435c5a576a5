import { expect, test } from 'vitest'
import { enrol } from '../../testing/accounts.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { Visitor } from '../../testing/visitor.ts'
import { createApp } from '../app.ts'

const linkIn = (page: string) => new URL(/<code class="link">([^<]+)<\/code>/.exec(page)?.[1] ?? '').pathname

test('from the first link to an official at work: founder, three administrators, a person, a post, an account', async () => {
  const service = await emptyService()
  const app = createApp(service)
  const founder = new Visitor(app)
  await founder.signIn(service)
  expect(await founder.text('/begin')).toContain('还有 3 类没有设')
  const seat = async (duty: string, name: string) => {
    const page = await founder.post('/begin', { csrf: await founder.csrf('/begin'), duty, id: duty, name })
    expect(page.status).toBe(200)
    const visitor = new Visitor(app)
    const entered = await visitor.post(linkIn(await page.text()), {})
    expect(entered.headers.get('location')).toBe('/account/second-factor')
    expect((await visitor.get('/home')).headers.get('location')).toBe('/account/second-factor')
    await enrol(visitor, service)
    return visitor
  }
  const [system, security, audit] = [
    await seat('system', '甲'),
    await seat('security', '乙'),
    await seat('audit', '丙'),
  ]
  expect((await system.get('/home')).headers.get('location')).toBe('/accounts')
  expect((await security.get('/home')).headers.get('location')).toBe('/approvals')
  expect((await audit.get('/home')).headers.get('location')).toBe('/journal')

  const csrf = await system.csrf('/accounts')
  expect((await system.post('/accounts', { csrf, name: '张三', id: 'z1' })).headers.get('location')).toBe(
    '/accounts/people/z1',
  )
  const person = '/accounts/people/z1'
  const post = {
    csrf,
    body: '水利局',
    post: '科员',
    manner: '任职',
    since: '2024-01-01',
    until: '',
    basis: '云政任〔2024〕1号',
  }
  expect(await (await system.post(`${person}/appointments`, { ...post, body: '外县水利局' })).text()).toContain(
    '县单位名录中没有“外县水利局”',
  )
  expect((await system.post(`${person}/appointments`, post)).status).toBe(303)
  expect((await system.post(`${person}/account`, { csrf, id: 'zhang' })).status).toBe(303)
  const made = await system.post(`${person}/account/link`, { csrf })
  const link = linkIn(await made.text())
  expect(await (await new Visitor(app).post(link, {})).text()).toContain('现无已核准的任职')

  const waiting = await security.text('/approvals')
  expect(waiting).toContain('1 项任职待核准')
  const ids = /name="ids" value="([^"]+)"/.exec(waiting)?.[1] ?? ''
  expect((await security.post('/approvals', { csrf: await security.csrf('/approvals'), ids })).status).toBe(303)
  const official = new Visitor(app)
  expect((await official.post(link, {})).status).toBe(303)
  expect((await official.get('/desk')).status).toBe(403)
  expect(await system.text(person)).toContain('云水县水利局科员')

  const leaving = `${person}/appointments/${encodeURIComponent(ids)}/end`
  expect((await official.get('/home')).status).toBe(303)
  expect((await system.post(leaving, { csrf, reason: '调离', successor: '' })).status).toBe(303)
  expect((await official.get('/home')).headers.get('location')).toBe('/enter?to=%2Fhome')
  const journal = await audit.text('/journal')
  for (const verb of ['设管理员', '登记人员', '核准任职', '办理离任']) expect(journal).toContain(verb)
})

test('a form with foreign fields is refused by their names, and nothing is done', async () => {
  const service = await emptyService()
  const { 系统管理员: system } = await everybody(service)
  const csrf = await system.csrf('/accounts')
  const answer = await system.post('/accounts', { csrf, name: '王五', id: 'w1', approved_at: '2024-01-01' })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('这一页没有的项“approved_at”')
  expect((await system.get('/accounts/people/w1')).status).toBe(404)
})

test('two correct one name from the same page: the second is shown both, with 409', async () => {
  const service = await emptyService()
  const { 系统管理员: system } = await everybody(service)
  const csrf = await system.csrf('/accounts')
  const change = (name: string) => system.post('/accounts/people/z0/name', { csrf, name, revision: '1' })
  expect((await change('李思')).status).toBe(303)
  const second = await change('李四')
  expect(second.status).toBe(409)
  const page = await second.text()
  expect(page).toContain('您的更正没有存入')
  expect(page).toContain('<dt>现在是</dt><dd>李思</dd><dt>您写的是</dt><dd>李四</dd>')
  expect(await system.text('/accounts/people/z0')).toContain('<h1>李思</h1>')
})

test('a link of an account that is not there, or is closed, is not made', async () => {
  const service = await emptyService()
  const { 系统管理员: system } = await everybody(service)
  await expect(linkOf(service, 'nobody')).rejects.toThrow('没有账号“nobody”')
  const csrf = await system.csrf('/accounts')
  expect((await system.post('/accounts/people/z1/account/close', { csrf, reason: '退休' })).status).toBe(303)
  await expect(linkOf(service, 'official1')).rejects.toThrow('已停用')
})

test('the auditor narrows the journal, follows one object, exports it and keeps a day’s anchor', async () => {
  const service = await emptyService()
  const { 审计管理员: audit, 系统管理员: system } = await everybody(service)
  const narrowed = await audit.text('/journal?verb=enter-person')
  expect(narrowed).toContain('登记人员')
  expect(narrowed).not.toContain('<strong>核准任职</strong>')
  expect(await audit.text('/journal?kind=person&id=z1')).toContain('人员 z1')
  expect(await audit.text('/journal?verb=nothing')).toContain('没有这样的记载')
  expect((await audit.get('/journal?from=2024-13-01')).status).toBe(400)
  const csv = await audit.text('/journal/export?verb=enter-person')
  expect(csv.split('\r\n')).toHaveLength(5)
  expect(csv).toContain('管理员 system,登记人员,人员,z2,')
  const today = service.clock.today().toString()
  const head = /\d+:[0-9a-f]{64}/.exec(await audit.text(`/journal/anchor?day=${today}`))?.[0] ?? ''
  expect(await audit.text(`/journal/anchor/file?day=${today}`)).toContain(head)
  expect((await system.get('/journal/export')).status).toBe(403)
})
