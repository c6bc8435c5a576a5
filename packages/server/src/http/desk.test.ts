import { journalEntries } from '@zhengling/store'
import { expect, test } from 'vitest'
import { auditor } from '../testing/editor.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService, sampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const file = new File([sampleIssue], 'sample.txt', { type: 'text/plain' })
const water = '云政发〔2024〕3号'
const trees = '云政办发〔2024〕5号'

async function editor(service: Awaited<ReturnType<typeof emptyService>>) {
  const visitor = new Visitor(createApp(service))
  await visitor.signIn(service)
  return { visitor, csrf: await visitor.csrf('/desk/import'), reader: new Visitor(createApp(service)) }
}

test('every address of the desk is closed to the public, and to a form without its token', async () => {
  const service = await sampleService()
  const app = createApp(service)
  const { visitor, reader } = await editor(service)
  const addresses = [...new Map(app.routes.map((route) => [`${route.method} ${route.path}`, route])).values()]
    .filter(({ path, method }) => /^\/desk(\/|$)/.test(path) && method !== 'ALL')
    .map(({ method, path }) => ({
      method,
      path: path
        .replace(':document', water)
        .replace(':slug', '2024-01')
        .replace(':job', 'x')
        .replace(/:version.*/, '2'),
    }))
  expect(addresses.length).toBeGreaterThan(18)
  const entries = async () => (await journalEntries(service.store.db, auditor, { county: service.county.code })).length
  const before = await entries()
  for (const { method, path } of addresses) {
    if (method === 'GET') {
      const answer = await reader.get(path)
      expect([path, answer.status]).toEqual([path, 302])
      expect(answer.headers.get('location'), path).toMatch(/^\/enter\?to=%2Fdesk/)
    } else {
      expect([path, (await reader.post(path, { reason: '无' })).status]).toEqual([path, 403])
      expect([path, (await visitor.post(path, { reason: '无' })).status]).toEqual([path, 403])
    }
  }
  expect(await entries()).toBe(before)
  expect((await reader.get('/enter')).status).toBe(200)
})

test('a file is looked at first; nothing is stored until the editor says so', async () => {
  const { visitor, csrf, reader } = await editor(await emptyService())
  const begun = await visitor.post('/desk/import', { csrf, file })
  const job = begun.headers.get('location') ?? ''
  expect([begun.status, job]).toEqual([303, expect.stringMatching(/^\/desk\/import\/.+/)])
  const preview = await visitor.text(job)
  for (const said of ['尚未存入', '公文 3 篇', water, '新增']) expect(preview).toContain(said)
  expect((await visitor.get('/issues/2024-01')).status).toBe(404)
  await visitor.post(job, { csrf, publish: 'no' })
  expect(await visitor.text(job)).toContain('已存为草稿')
  expect((await reader.get(`/documents/${water}`)).status).toBe(404)
  expect(await visitor.text('/desk')).toMatch(/公布2024年第1期<[^]+第1版，草稿，公众看不到/)
  await visitor.post('/desk/issues/2024-01/publish', { csrf, version: '1' })
  expect((await reader.get(`/documents/${water}`)).status).toBe(200)
})

test('an import can be given up, published at once, and is refused by name when it cannot be read', async () => {
  const { visitor, csrf, reader } = await editor(await emptyService())
  const begin = async (one: File) =>
    (await visitor.post('/desk/import', { csrf, file: one })).headers.get('location') ?? ''
  const first = await begin(file)
  await visitor.text(first)
  await visitor.post(`${first}/cancel`, { csrf })
  expect(await visitor.text(first)).toContain('公报库没有改动')
  await visitor.post(first, { csrf, publish: 'yes' })
  expect((await visitor.get('/issues/2024-01')).status).toBe(404)
  expect(await visitor.text(await begin(new File([new Uint8Array(999)], '../坏.bin')))).toContain('坏.bin')
  expect(await visitor.text(await begin(new File([], '空.txt')))).toContain('空.txt')
  const none = await visitor.post('/desk/import', { csrf })
  expect([none.status, await none.text()]).toEqual([400, expect.stringContaining('没有收到文件')])
  const second = await begin(file)
  await visitor.text(second)
  await visitor.post(second, { csrf, publish: 'yes' })
  expect(await visitor.text(second)).toContain('已导入并公布')
  expect((await reader.get(`/documents/${water}`)).status).toBe(200)
  expect(await visitor.text(await begin(file))).toContain('完全一样，不必再导入')
})

test('a clause is corrected beside its print; the public reads both with the reason', async () => {
  const { visitor, csrf, reader } = await editor(await sampleService())
  const address = `/desk/documents/${water}/correct`
  const form = {
    csrf,
    clause: '第二条',
    newest: '1',
    text: '本县范围内使用渠水灌溉农田的，适用本办法。',
    publish: 'yes',
  }
  const refused = await visitor.post(address, { ...form, reason: '' })
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('未写校订理由')])
  expect(await visitor.text(`${address}?clause=第二条`)).toContain('使用渠水、井水灌溉农田')
  const done = await visitor.post(address, { ...form, reason: '原件无井水' })
  const corrected = decodeURI(done.headers.get('location') ?? '')
  expect(corrected).toBe(`/desk/documents/${water}/corrected/2`)
  expect(await visitor.text(corrected)).toMatch(/原件无井水[^]+没有因此消除的校核意见，没有新的/)
  const page = await reader.text(`/documents/${water}`)
  for (const said of ['更正', '印本作“本县范围内使用渠水、井水', '原件无井水', '使用渠水灌溉农田'])
    expect(page).toContain(said)
  const stale = await visitor.post(address, { ...form, reason: '再改' })
  expect(await stale.text()).toContain('已有第2版')
})

test('a finding is accepted, dismissed and put back', async () => {
  const service = await sampleService()
  const { visitor, csrf, reader } = await editor(service)
  const path = '/desk/findings/2024-01'
  const page = await visitor.text(path)
  const fields = ['owner', 'id', 'fingerprint'].map((name) => [
    name,
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '',
  ])
  const form = { csrf, ...Object.fromEntries(fields) }
  expect((await visitor.post(path, { ...form, state: 'accepted' })).status).toBe(303)
  expect(await reader.text('/issues/2024-01/findings')).toContain('编辑部已核对，原件如此')
  expect((await reader.get('/api/issues/2024-01')).status).toBe(200)
  expect((await visitor.post(path, { ...form, state: 'dismissed', reason: '' })).status).toBe(400)
  expect((await visitor.post(path, { ...form, state: 'dismissed', reason: '读错' })).status).toBe(303)
  expect(await reader.text('/issues/2024-01/findings')).not.toContain('编辑部已核对')
  expect((await visitor.post(path, { ...form, state: 'open', reason: '再核' })).status).toBe(303)
})

test('a missing attachment is brought in where the desk asks for it', async () => {
  const { visitor, csrf, reader } = await editor(await sampleService())
  expect(await visitor.text('/desk')).toContain('补录附件2')
  const list = new File(['云水县古树名木保护名录\n\n一、保护对象\n\n树龄一百年以上的树木。\n'], '名录.txt')
  const address = `/desk/documents/${trees}/attachment`
  const wrong = await visitor.post(address, { csrf, n: '9', file: list })
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('没有附件9')])
  expect((await visitor.post(address, { csrf, n: '2', file: list })).status).toBe(303)
  expect(await reader.text(`/documents/${trees}`)).toContain('树龄一百年以上的树木')
  expect(await visitor.text('/desk')).not.toContain('补录附件2')
})

test('a withdrawn document says so at its address, with day and reason', async () => {
  const { visitor, csrf, reader } = await editor(await sampleService())
  const address = `/desk/documents/${water}`
  expect((await visitor.post(`${address}/withdraw`, { csrf, reason: ' ' })).status).toBe(400)
  await visitor.post(`${address}/withdraw`, { csrf, reason: '误登，待核' })
  for (const at of [`/documents/${water}`, `/documents/${water}/第二条`]) {
    const answer = await reader.get(at)
    const page = await answer.text()
    expect(answer.status).toBe(410)
    for (const said of ['该文件已撤下', '2024年4月1日', '误登，待核']) expect(page).toContain(said)
  }
  await visitor.post(`${address}/publish`, { csrf, version: '1' })
  expect((await reader.get(`/documents/${water}`)).status).toBe(200)
})

test('an upload over the limit is refused before it is read', async () => {
  const visitor = new Visitor(createApp(await emptyService()))
  const answer = await visitor.post('/desk/import', { file }, { 'content-length': String(65 * 2 ** 20) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('64 MB')
})

test('a correction is read again: the finding is settled for the public, the corrected page says so', async () => {
  const { visitor, csrf, reader } = await editor(await sampleService())
  const address = `/desk/documents/${trees}`
  const form = { csrf, clause: '1.3', newest: '1', text: '已经栽植的地块不得重复上报。', reason: '原件无缺损' }
  const damaged = '中有损坏的字符'
  expect(await visitor.text(`${address}/correct?clause=1.3`)).toContain(damaged)
  const done = await visitor.post(`${address}/correct`, { ...form, publish: 'yes' })
  expect(await visitor.text(decodeURI(done.headers.get('location') ?? ''))).toMatch(/消除校核意见 1 处[^]+损坏的字符/)
  const findings = await reader.text('/issues/2024-01/findings')
  expect(findings).toMatch(/更正或补录后已消除 1[^]+损坏的字符[^]+更正 1\.3：原件无缺损/)
  expect(await reader.text(`/documents/${trees}`)).not.toContain(damaged)
  expect((await visitor.get(`${address}/corrected/1`)).status).toBe(404)
})

test('what is corrected in a draft is opened with its issue, not before it', async () => {
  const service = await emptyService()
  const { visitor, csrf, reader } = await editor(service)
  const job = (await visitor.post('/desk/import', { csrf, file })).headers.get('location') ?? ''
  await visitor.text(job)
  await visitor.post(job, { csrf, publish: 'no' })
  await visitor.text(job)
  const address = `/desk/documents/${trees}`
  const page = await visitor.text(`${address}/correct?clause=1.3`)
  expect([page.includes('随草稿一并公布'), page.includes('更正并公布')]).toEqual([true, false])
  const form = { csrf, clause: '1.3', newest: '1', text: '已栽植的不得重复上报。', reason: '原件如此', publish: 'no' }
  await visitor.post(`${address}/correct`, form)
  const list = new File(['附件2\n\n名录\n\n一、树龄一百年以上的树木。\n'], '名录.txt')
  await visitor.post(`${address}/attachment`, { csrf, n: '2', file: list })
  expect((await reader.get(`/documents/${trees}`)).status).toBe(404)
  expect(await visitor.text('/desk')).not.toContain('的更正')
  await visitor.post('/desk/issues/2024-01/publish', { csrf, version: '1' })
  const open = await reader.text(`/documents/${trees}`)
  for (const said of ['已栽植的不得重复上报', '树龄一百年以上', '第3版（本页）']) expect(open).toContain(said)
})

test('a table’s row is not corrected here, and the desk says what to do instead', async () => {
  const { visitor } = await editor(await sampleService())
  const answer = await visitor.get(`/desk/documents/${trees}/correct?clause=一表1第2行`)
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('重新导入这一期')])
})

test('a form of the desk with a field that its page does not have is refused by the field, and nothing is done', async () => {
  const { visitor, csrf } = await editor(await sampleService())
  const answer = await visitor.post(`/desk/documents/${water}/withdraw`, { csrf, reason: '误登', actor: 'other' })
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('这一页没有的项“actor”')])
  expect((await visitor.get(`/documents/${water}`)).status).toBe(200)
})
