import { beforeAll, expect, test } from 'vitest'
import { ApiOutcome, ApiPolicies, ApiPolicy, ApiQuestions, ApiRefusal } from '../api/contract.ts'
import { decideOperation } from '../operations/decide.ts'
import { type SampleService, sharedSample } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const sample = sharedSample()
const folder = 'yzf-2024-3-irrigation'
const number = '云政发〔2024〕3号'
let service: SampleService
let visitor: Visitor

beforeAll(async () => {
  service = await sample()
  visitor = new Visitor(createApp(service))
})

const asked = (rule: string, body: unknown, doc = number): Promise<Response> =>
  Promise.resolve(
    createApp(service).request(encodeURI(`/api/eval/${doc}/${rule}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )

test('what is declared comes as JSON, all of it or by document', async () => {
  const all = ApiPolicies.parse(await (await visitor.get('/api/policies')).json())
  expect(all.map((one) => [one.folder, one.number])).toEqual([[folder, number]])
  const one = ApiPolicy.strict().parse(await (await visitor.get(`/api/policies/${folder}`)).json())
  expect(one).toEqual(all[0])
  expect(await (await visitor.get('/api/policies/云政发[2024]3号')).json()).toEqual(one)
  const absent = await visitor.get('/api/policies/x')
  expect(absent.status).toBe(404)
  expect(ApiRefusal.parse(await absent.json()).error).toContain('没有声明过公文“x”')
})

test('a case is worked out for whoever asks, with numbers as written', async () => {
  const answer = await asked('补助', '{"given":{"类别":"低保户","面积":3.70},"on":"2024-04-01"}')
  expect(answer.status).toBe(200)
  expect(ApiOutcome.strict().parse(await answer.json())).toMatchObject({
    kind: 'known',
    value: '55.50',
    asOf: { date: '2024-04-01', decisions: [], source: 'store' },
  })
  const today = ApiOutcome.parse(await (await asked('补助', { given: {} }, folder)).json())
  expect(today).toMatchObject({ kind: 'unknown', missing: ['类别'], asOf: { date: '2024-04-01' } })
})

test('what cannot be worked out is refused in JSON', async () => {
  const wrong = await asked('补助', { given: { 面积: '三', 地: 1 } })
  expect(wrong.status).toBe(400)
  expect(ApiRefusal.parse(await wrong.json())).toMatchObject({
    error: expect.stringContaining('“面积”写成了“三”，应为数'),
    faults: [{ fact: '面积' }, { fact: '地' }],
  })
  for (const [rule, body, status] of [
    ['没有', { given: {} }, 404],
    ['补助', '{', 400],
    ['补助', { given: [] }, 400],
    ['补助', { given: {}, on: '2024-02-30' }, 400],
    ['补助', { given: { 类别: 'x'.repeat(300_000) } }, 413],
  ] as const) {
    const answer = await asked(rule, body)
    expect([rule, answer.status]).toEqual([rule, status])
    expect(ApiRefusal.parse(await answer.json()).error).not.toBe('')
  }
})

test('the document page shows under each clause what is declared at it', async () => {
  const page = await visitor.text(`/documents/${number}`)
  expect(page).toContain(`<a href="/policies/${folder}/补助">补助</a>`)
  expect(page).toContain('<strong>待解读</strong>　日前含当日')
  expect(page).toContain('文内未规定　定额')
  expect(await visitor.text(`/documents/${number}/第六条`)).toContain(`<a href="/policies/${folder}/补助">补助</a>`)
  expect(await visitor.text('/documents/云政办发〔2024〕5号')).not.toContain('/policies/yzf')
})

test('a document’s declarations stand under their clauses, with how far its text is declared', async () => {
  expect(await visitor.text('/policies')).toContain(`<a href="/policies/${folder}">云水县灌溉用水管理办法</a>`)
  const page = await visitor.text(`/policies/${folder}`)
  expect(page).toContain('补助封顶</span><span class="figure">300.00元')
  expect(page).toContain(`<a href="/policies/${folder}/合计">合计</a>`)
  expect(page).toContain('每亩定额是多少立方米')
  expect(page).toMatch(/正文 \d+ 条：写成规则 3 条，只作说明 2 条，尚待 \d+ 条/)
  const moved = await visitor.get(`/policies/云政发[2024]3号`)
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `/policies/${folder}`])
  expect((await visitor.get('/policies/x')).status).toBe(404)
  expect((await visitor.get(`/policies/${folder}/x`)).status).toBe(404)
})

const rule = (name: string, query: Record<string, string> = {}) => {
  const written = Object.entries(query).map((pair) => pair.join('='))
  return visitor.text(`/policies/${folder}/${name}?${written.join('&')}`)
}

test('a rule asks what is missing, group by group, and answers with the way to it', async () => {
  const first = await rule('补助')
  expect(first).toContain('第六条 对脱贫户、低保户')
  expect(first).toContain('name="类别" value="低保户"')
  expect(first).not.toContain('name="面积"')
  expect(first).toContain('下一步')
  const second = await rule('补助', { 类别: '低保户' })
  expect(second).toContain('name="类别" value="低保户" checked')
  expect(second).toContain('name="面积"')
  const last = await rule('补助', { 类别: '低保户', 面积: '３.７' })
  expect(last).toContain('按所填情况，补助为55.50元。')
  expect(last).toContain('<span class="amount">55.50元</span>')
  expect(last).toContain(`href="/documents/${number}#第六条"`)
  expect(last).toContain('2024年4月1日施行的规定')
})

test('the five kinds look as they are defined', async () => {
  expect(await rule('补助', { 类别: '其他' })).toContain('不适用：只补助脱贫户、低保户。')
  expect(await rule('定额用水')).toMatch(/class="unstated-box"><p class="verdict">文内未规定：每亩定额是多少立方米。/)
  const open = await rule('合计', { 类别: '低保户', 面积: '10', 人数: '3' })
  expect(open).toContain('<strong>待解读</strong>：慰问按户还是按人。')
  expect(open).toContain('由云水县水利局解释，云水县农业农村局可提出建议')
  expect([...open.matchAll(/<p class="value">([^<]+)/g)].map(([, value]) => value)).toEqual(['250.00元', '450.00元'])
  expect(await rule('审核期限', { 申请日: '2024-03-01' })).toContain('放假安排尚未公布')
  const convention = await rule('补助', { 类别: '低保户', 面积: '0.01' })
  expect(convention).not.toContain('注1')
  expect(await rule('补助', { 类别: '低保户', 面积: 'x' })).toContain('“面积”写成了“x”，应为数')
})

test('what is written in an address is never markup', async () => {
  const page = await rule('补助', { 类别: '低保户', 面积: '"><script>alert(1)</script>' })
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('&quot;&gt;&lt;script&gt;')
})

test('another day is another law', async () => {
  expect(await rule('补助', { 类别: '低保户', 面积: '3', on: '2024-03-31' })).toContain('自2024-04-01起施行')
})

test('questions stand with their readings, who decides, and what was decided', async () => {
  const before = await visitor.text('/questions')
  expect(before).toContain('尚未解释　2')
  expect(before).toContain('疑义在“3月10日前”')
  const actor = { kind: 'system', program: 'test' } as const
  const made = await decideOperation.run(
    service,
    actor,
    { question: `${folder}/慰问`, reading: '按户', by: '县水利局', from: '2024-04-01', why: '以户计', power: '第八条' },
    new Uint8Array(),
  )
  expect(made).toMatchObject({ outcome: 'decided', by: '云水县水利局' })
  const after = await visitor.text('/questions')
  expect(after).toContain('已作解释　1')
  expect(after).toContain('云水县水利局解释为“按户”，自2024年4月1日起。理由：以户计。依据：第八条。')
  const { questions, conventions } = ApiQuestions.strict().parse(await (await visitor.get('/api/questions')).json())
  expect(questions.find(({ name }) => name === '慰问')?.decisions).toMatchObject([{ reading: '按户', standing: true }])
  expect(conventions).toMatchObject([{ name: '取舍到分', default: '四舍五入', decidedBy: '云水县人民政府' }])
  const known = ApiOutcome.parse(
    await (await asked('合计', { given: { 类别: '低保户', 面积: 10, 人数: 3 }, on: '2024-04-01' })).json(),
  )
  expect(known).toMatchObject({ kind: 'known', value: '250.00', asOf: { decisions: [{ reading: '按户' }] } })
})
