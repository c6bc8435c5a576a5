import { adoptScheme, handIn, makeDuty, saveDraft, setLedgerRules } from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { everybody } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'

const OFFICE = official('official0', '云水县人民政府办公室', { office: true })
const WATER = official('official1', '云水县水利局')
const TOWN = official('official2', '清河乡人民政府')
const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
const day = (text: string) => Temporal.PlainDate.from(text)

async function begun() {
  const service = await emptyService()
  const { store, county } = service
  const on = (now: string) => ({ county: county.code, now: at(now) })
  const near = { days: 3, source: '县政府办定' }
  await setLedgerRules(store.db, OFFICE, { ...on('2024-03-01T08:00'), begins: day('2024-03-01'), near })
  const words = { source: '会议', origin: '第3次常务会议', what: '报送河道排查情况' } as const
  const none = { goal: null, measures: null, standard: null, evidence: [], along: [], reportedTo: [] }
  const units = [
    { id: 'd1', unit: '云水县水利局' },
    { id: 'd2', unit: '清河乡人民政府' },
  ]
  const made = { ...on('2024-03-01T09:00'), ...words, ...none, units, due: day('2024-03-20') }
  expect(await makeDuty(store.db, OFFICE, made)).toMatchObject({ outcome: 'made' })
  const report = async (id: string, now: string, by = WATER) => {
    const draft = { closes: true, said: '已排查', shows: [], figures: [], revision: 0 }
    await saveDraft(store.db, by, { ...on(now), id, ...draft })
    expect(await handIn(store.db, by, { ...on(now), id, revision: 1 })).toMatchObject({ outcome: 'handed-in' })
  }
  const roles = await everybody(service)
  return { service, roles, office: roles.县政府办, on, report }
}
const adopted = {
  title: '考核办法',
  basis: '云政办发〔2024〕1号',
  from: day('2024-03-01'),
  documents: [],
  grouping: '分类',
  ties: '并列占位',
  missing: '计为未按时',
  nothingDue: '不排名',
  places: 2,
  measures: [{ measure: '按时报送率', weight: '100' }],
} as const
const MARCH = '/assessment/file?kind=monthly&at=2024-03-31T23:59'

test('without a scheme the ranking is unstated; with one each place opens to its duties; the file stays the same bytes', async () => {
  const { service, office, roles, on, report } = await begun()
  const unstated = await office.text('/assessment?at=2024-03-31T23:59')
  expect(unstated).toContain('排名：文内未规定')
  expect(unstated).toContain('查找过“分值”')
  expect((await roles.水利局.get('/assessment')).status).toBe(403)
  await adoptScheme(service.store.db, OFFICE, { ...on('2024-03-25T08:00'), ...adopted })
  await report('d1', '2024-03-20T18:00')
  const first = await office.text(MARCH)
  expect(first).toContain('1\t云水县水利局\t100.00')
  expect(first).toContain('1\t清河乡人民政府\t0.00')
  expect(await office.text('/assessment?at=2024-03-31T23:59')).toContain('href="/duties/d2"')
  await adoptScheme(service.store.db, OFFICE, { ...on('2024-04-01T08:00'), ...adopted, places: 0 })
  await report('d2', '2024-04-01T08:30', TOWN)
  expect(await office.text(MARCH)).toBe(first)
  // Told of March, but up to a later moment: what was late in coming is there.
  expect(await office.text('/assessment/file?month=2024-03&at=2024-04-01T09:00')).not.toContain('未报 1 件')
  expect((await office.get('/assessment/file?at=2024-04-30T23:59')).status).toBe(400)
})

test('a paper is drafted, edited by one of two, issued once with its number, and becomes a document of the gazette', async () => {
  const { office, roles } = await begun()
  const csrf = await office.csrf('/papers')
  const drafted = await office.post('/papers', { csrf, kind: '通报', month: '2024-03', at: '2024-03-31T23:59', of: '' })
  expect(drafted.status).toBe(303)
  const href = drafted.headers.get('location') ?? ''
  expect((await roles.水利局.get(href)).status).toBe(403)
  const words = { title: '关于三月事项的通报', addressees: '水利局、林业局', signature: '云水县人民政府办公室' }
  const edit = (body: string) => office.post(href, { csrf, revision: '1', ...words, body })
  expect((await edit('表：各单位\n| 单位 | 到期 |\n| 水利局 |')).status).toBe(400)
  expect((await edit('# 一、总体情况\n\n三月到期事项两件。')).status).toBe(303)
  const second = await edit('另一个人写的。')
  expect(second.status).toBe(409)
  expect(await second.text()).toContain('另一个人写的。</pre>')
  const issue = { csrf, revision: '2', series: '云政办函〔2024〕', signedOn: '2024-04-01' }
  expect(await (await office.post(`${href}/issue`, issue)).text()).toContain('还没有设立 云政办函〔2024〕的文号簿')
  const series = { csrf, mark: '云政办函', year: '2024', first: '5', basis: '前 4 号在纸质发文簿' }
  expect((await office.post('/papers/numbers', series)).status).toBe(303)
  expect((await office.post(`${href}/issue`, issue)).status).toBe(303)
  const file = await office.get(`${href}/pdf`)
  expect(file.headers.get('cache-control')).toBe('no-store')
  expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).toMatch(/^%PDF-1/)
  const text = await office.text(`${href}/text`)
  expect(text).toContain('云政办函〔2024〕5号')
  expect(text).toMatch(/办理日志第 \d+ 条，校验码 [0-9a-f]{64}。\n$/)
  expect((await office.post(`${href}/publish`, { csrf, revision: '3' })).status).toBe(303)
  const document = await roles.公众.text('/documents/云政办函〔2024〕5号')
  expect(document).toContain('关于三月事项的通报')
  expect(document).toContain('三月到期事项两件。')
  expect((await office.post(`${href}/void`, { csrf, revision: '4', why: '主送单位有误' })).status).toBe(303)
  expect(await office.text('/papers/numbers')).toContain('作废：主送单位有误')
})

test('of a matter its order with a reply slip that leads back; of its summons a matter of its own', async () => {
  const { office, roles } = await begun()
  const csrf = await office.csrf('/matters/new')
  const entered = {
    item: '',
    what: '排查河道',
    category: '县政府议定事项',
    source: '议定',
    origin: '常务会议',
    assigner: '县长',
  }
  const how = {
    leads: '水利局',
    along: '',
    checker: '',
    major: '0',
    majorWhy: '一般',
    scale: '一般',
    ownDay: '',
    ownWhy: '',
  }
  const href = (await office.post('/matters/new', { csrf, ...entered, ...how })).headers.get('location') ?? ''
  await office.post(`${href}/assign`, { csrf, revision: '1', said: '请办' })
  const order = await office.post('/papers', {
    csrf,
    kind: '督办单',
    month: '',
    at: '',
    of: href.split('/').at(-1) ?? '',
  })
  expect(await office.text(order.headers.get('location') ?? '')).toContain(`在线回复：<a href="${href}">`)
  const summons = {
    summoned: '云水县水利局',
    holder: '县林业局',
    basis: '县长批示',
    day: '2024-04-02',
    ground: '进度滞后',
  }
  expect((await office.post(`${href}/summon`, { csrf, revision: '2', said: '两次未报', ...summons })).status).toBe(303)
  const follows = /href="(\/matters\/[^"]+)">后续督办事项/.exec(await office.text(href))?.[1] ?? ''
  const followed = await office.text(follows)
  expect(followed).toContain('约谈云水县水利局：进度滞后')
  expect(followed).toContain(`<a href="${href}">`)
  expect(await roles.水利局.text('/matters')).toContain('约谈云水县水利局')
  expect(await roles.清河乡.text('/matters')).not.toContain('约谈云水县水利局')
})

test('minutes take what a meeting decided, name who met, are laid out as minutes, and become a document', async () => {
  const { office, roles } = await begun()
  const csrf = await office.csrf('/papers/minutes')
  const form = {
    csrf,
    name: '第3次常务会议',
    heldOn: '2024-03-01',
    place: '县政府会议室',
    chair: '县长甲某',
    present: '乙某、丙某',
    excused: '',
    attending: '丁某\n戊某',
    at: '2024-03-31T18:00',
  }
  expect((await roles.水利局.get('/papers/minutes')).status).toBe(403)
  const refused = await office.post('/papers/minutes', { ...form, place: '' })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('未写地点')
  const drafted = await office.post('/papers/minutes', form)
  expect(drafted.status).toBe(303)
  const path = drafted.headers.get('location') ?? ''
  const page = await office.text(path)
  expect(page).toContain('2024年3月1日，县长甲某在县政府会议室主持召开第3次常务会议。会议议定 1 项')
  expect(page).toContain('<h2>一、报送河道排查情况</h2>')
  expect(page).toContain('由云水县水利局、清河乡人民政府办理，2024年3月20日以前办结。')
  expect(page).toMatch(/<dt>出席<\/dt><dd>乙某、丙某<\/dd>.*<dt>列席<\/dt><dd>丁某、戊某<\/dd>/s)
  expect(page).not.toContain('<dt>请假</dt>')
  const laidOut = await office.get(`${path}/pdf`)
  expect(laidOut.headers.get('content-type')).toBe('application/pdf')
  expect(await office.text(`${path}/text`)).toContain('出席：乙某、丙某\n列席：丁某、戊某')
})
