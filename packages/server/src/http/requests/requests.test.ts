import { officialCalendar } from '@zhengling/law'
import { citizenNumberOf, mobileOf } from '@zhengling/store/testing'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { everybody } from '../../testing/roles.ts'
import { sampleCounty } from '../../testing/sample-county.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { Visitor } from '../../testing/visitor.ts'
import { createApp } from '../app.ts'

const draft = {
  kind: '公民',
  name: '申请人甲',
  identity: '居民身份证',
  number: citizenNumberOf(11),
  phone: mobileOf(11),
  email: '',
  address: '',
  what: '灌区2023年放水记录',
  carrier: '纸质',
  delivery: '自行领取',
}
const WATER = '云水县水利局'
const codeOn = (page: string) => /<code>([0-9A-Z-]{24})<\/code>/.exec(page)?.[1] ?? ''

test('from the public form to the letter: the applicant follows by the code, the unit answers, others see nothing', async () => {
  const service = await emptyService(onTestFinished, { ...sampleCounty, calendar: officialCalendar })
  const { 公众: anybody, 水利局: water, 清河乡: town, 县政府办: office } = await everybody(service)
  const wrong = await anybody.post('/request', { ...draft, number: '123', unit: WATER })
  expect(wrong.status).toBe(400)
  expect(await wrong.text()).toContain('证件号码有 3 位，应为 18 位')
  const taken = await (await anybody.post('/request', { ...draft, unit: '县水利局' })).text()
  expect(taken).toContain('登记为2024年第1号')
  const code = codeOn(taken)
  expect(await (await anybody.post('/request/state', { code: code.toLowerCase() })).text()).toContain('还没有起算')
  expect((await anybody.post('/request/state', { code: '0000' })).status).toBe(404)

  const list = await water.text('/requests')
  const href = /href="(\/requests\/[^"/]{12})"/.exec(list)?.[1] ?? ''
  expect(list).toContain(draft.what)
  expect((await town.get(href)).status).toBe(404)
  expect((await anybody.get(href)).status).toBe(404)
  const watched = await office.text(href)
  expect(watched).toContain('申请人和内容由受理单位查看')
  expect(watched).not.toContain(draft.name)
  expect(await water.text('/today')).toContain('确认收到：2024年第1号申请')

  const csrf = await water.csrf(href)
  const on = (act: string, revision: number, more: Record<string, string> = {}) =>
    water.post(`${href}/${act}`, { csrf, revision: `${revision}`, day: '2024-04-01', ...more })
  expect((await on('confirm', 1)).status).toBe(303)
  expect((await on('confirm', 1)).status).toBe(409)
  // 2, 3 and 7 April, 8 to 26 April fifteen, 28 and 29 April: 清明 was off from the 4th to the 6th; the 7th and the 28th were worked.
  const confirmed = await water.text(href)
  expect(confirmed).toContain('最迟 2024-04-29')
  for (const hidden of [draft.number, draft.phone]) expect(confirmed).not.toContain(hidden)
  const purpose = { field: 'phone', reason: '与申请人确认' }
  const unmasked = await (await water.post(`${href}/unmask`, { csrf, ...purpose })).text()
  expect(unmasked).toContain(draft.phone)
  const officeCsrf = await office.csrf('/requests/new')
  expect((await office.post(`${href}/unmask`, { csrf: officeCsrf, ...purpose })).status).toBe(400)
  const late = await on('extend', 2, { days: '21', consent: '主任', said: '须检索档案' })
  expect(late.status).toBe(400)
  const shown = await late.text()
  expect(shown).toContain('1 至 20 个工作日')
  expect(shown).toContain('须检索档案')
  const answer = {
    kind: '予以公开',
    number: '云水函〔2024〕9号',
    ground: '条例第三十六条',
    said: '所附即2023年放水记录。',
  }
  expect((await on('answer', 2, answer)).status).toBe(303)
  const state = await (await anybody.post('/request/state', { code })).text()
  expect(state).toContain('所附即2023年放水记录。')
  const own = await anybody.post('/request/letter', { code })
  expect([own.status, own.headers.get('content-type'), own.headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'no-store',
  ])
  const pdf = await water.get(`${href}/pdf`)
  expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'no-store',
  ])
  const docx = unzipSync(new Uint8Array(await (await water.get(`${href}/docx`)).arrayBuffer()))
  const letter = new TextDecoder().decode(docx['word/document.xml']).replaceAll(/<[^>]+>/g, '')
  for (const words of ['云水函〔2024〕9号', '申请人甲：', '所附即2023年放水记录。']) expect(letter).toContain(words)
  expect((await office.get(`${href}/pdf`)).status).toBe(404)
  expect(await water.text('/requests/figures/file')).toContain('予以公开,1\r\n')
  // Neither name, number, words nor code came into the log.
  const logged = service.logged.join('\n')
  for (const secret of [draft.name, draft.number, draft.phone, draft.what, code]) expect(logged).not.toContain(secret)
})

test('a letter is entered by the unit; the applicant withdraws by the code; what is too large or too often is turned away', async () => {
  const service = await emptyService()
  const { 公众: anybody, 水利局: water } = await everybody(service)
  const csrf = await water.csrf('/requests/new')
  const entered = await water.post('/requests/new', { ...draft, csrf, unit: WATER, way: '平常信函', day: '2024-03-29' })
  const code = codeOn(await entered.text())
  const withdrawn = await anybody.post('/request/own', { code, do: 'withdraw', said: '' })
  expect(await withdrawn.text()).toContain('申请已经撤回。')
  expect((await anybody.post('/request/own', { code, do: 'withdraw', said: '' })).status).toBe(400)
  expect(await water.text('/requests')).toContain('aria-current="page">已办结 <span class="figure">1</span>')
  const app = createApp({ ...service, site: { ...service.site, rates: { ...service.site.rates, signIn: 2 } } })
  const trying = new Visitor(app, '198.51.100.7')
  const tried = []
  for (let n = 0; n < 3; n += 1) tried.push((await trying.post('/request/state', { code: `000${n}` })).status)
  expect(tried).toEqual([404, 404, 429])
  const large = { ...draft, unit: WATER, what: '文'.repeat(60_000) }
  expect((await anybody.post('/request', large, { 'content-length': '200000' })).status).toBe(413)
})
