import { journalEntries } from '@zhengling/store'
import { expect, test } from 'vitest'
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
      path: path.replace(':document', water).replace(':slug', '2024-01').replace(':job', 'x'),
    }))
  expect(addresses.length).toBeGreaterThan(15)
  const entries = async () =>
    (await journalEntries(service.store.db, { kind: 'system', program: 'test' }, { county: service.county.code }))
      .length
  const before = await entries()
  for (const { method, path } of addresses) {
    if (method === 'GET') {
      const answer = await reader.get(path)
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 302, '/enter'])
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
  expect(await visitor.text('/desk')).toContain('公布2024年第1期第1版')
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
  expect(await visitor.text(first)).toContain('库中没有改动')
  await visitor.post(first, { csrf, publish: 'yes' })
  expect((await visitor.get('/issues/2024-01')).status).toBe(404)
  expect(await visitor.text(await begin(new File([new Uint8Array(999)], '../坏.bin')))).toContain('坏.bin')
  expect(await (await visitor.post('/desk/import', { csrf, file: new File([], '空.txt') })).text()).toContain(
    '没有收到文件',
  )
  const second = await begin(file)
  await visitor.text(second)
  await visitor.post(second, { csrf, publish: 'yes' })
  expect(await visitor.text(second)).toContain('已导入并公布')
  expect((await reader.get(`/documents/${water}`)).status).toBe(200)
  expect(await visitor.text(await begin(file))).toContain('已有同样的内容')
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
  expect(decodeURI(done.headers.get('location') ?? '')).toBe(`/documents/${water}/diff?from=1&to=2`)
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
