import {
  type AdministratorActor,
  approveAppointments,
  enterAppointment,
  enterMatter,
  enterPerson,
  openAccount,
} from '@zhengling/store'
import { expect, test } from 'vitest'
import { readWorkbook } from '../../rows/workbook.ts'
import { PNG } from '../../testing/pictures.ts'
import { everybody } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { Visitor } from '../../testing/visitor.ts'
import { createApp } from '../app.ts'

const hrefOf = (page: string, what: string): string =>
  new RegExp(`<a href="(/duties/[^"]+)">${what}</a>`).exec(page)?.[1] ?? ''
const form = (visitor: Visitor, at: string) => async (path: string, fields: Record<string, string>) =>
  visitor.post(path, { csrf: await visitor.csrf(at), ...fields })
const blank = { origin: '', along: '', reportedTo: '', due: '', goal: '', measures: '', standard: '', evidence: '' }

test('from the first day of the ledger to an item that is done: asked, reported, sent back, reported again, accepted', async () => {
  const service = await emptyService()
  const {
    县政府办: office,
    水利局: water,
    清河乡: township,
    公众: stranger,
    系统管理员: administrator,
  } = await everybody(service)
  expect(await water.text('/duties')).toContain('事项台账还没有建立')
  expect((await office.get('/duties')).headers.get('location')).toBe('/duties/rules')
  expect((await stranger.get('/duties')).headers.get('location')).toContain('/enter')
  expect((await administrator.get('/duties')).status).toBe(403)

  const ask = form(office, '/duties/rules')
  expect((await ask('/duties/rules', { begins: '2024-04-01', days: '3', source: '' })).status).toBe(400)
  expect((await ask('/duties/rules', { begins: '2024-04-01', days: '3', source: '县政府办定' })).status).toBe(303)
  const undated = await office.text('/duties?part=无时限')
  expect(undated).toContain('审核用水申请')
  expect(undated).toContain('东岭镇人民政府')
  expect(await township.text('/duties?part=无时限')).not.toContain('东岭镇人民政府')
  const file = async (visitor: Visitor, query: string) => {
    const answer = await visitor.get(`/duties/file?${query}`)
    expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet')
    const table = readWorkbook(new Uint8Array(await answer.arrayBuffer()), ['序号', '任务', '责任单位'])
    return 'fault' in table ? [] : table.rows.map(({ cells }) => cells)
  }
  const units = (rows: readonly Readonly<Record<string, string>>[]) => new Set(rows.map(({ 责任单位 }) => 责任单位))
  expect(units(await file(office, 'part=无时限'))).toContain('东岭镇人民政府')
  expect(units(await file(township, 'list=任务清单'))).toEqual(new Set(['清河乡人民政府']))
  expect((await administrator.get('/duties/file')).status).toBe(403)

  const made = {
    ...blank,
    source: '会议',
    origin: '第3次常务会议',
    what: '排查河道',
    due: '2024-04-10',
    evidence: '排查表',
  }
  const wrong = await ask('/duties/new', { ...made, units: '外县水利局' })
  expect(await wrong.text()).toContain('单位名录中没有“外县水利局”')
  expect((await ask('/duties/new', { ...made, units: '水利局' })).status).toBe(303)

  expect(await file(water, 'words=排查河道')).toEqual([
    expect.objectContaining({ 序号: '1', 任务: '排查河道', 期限: '2024-04-10', 办结凭据: '排查表', 办理: '待办' }),
  ])
  expect(await township.text('/duties?part=无时限&words=审核')).toContain(
    `href="/duties/file?${new URLSearchParams({ part: '无时限', words: '审核' }).toString().replace('&', '&amp;')}"`,
  )
  const today = await water.text('/today')
  expect(today).toContain('<title>今日')
  expect(today).toContain('没有等您办的事项')

  for (const list of ['任务清单', '责任清单', '措施清单', '结果清单'])
    expect(await water.text(`/duties/lists?list=${list}`)).toMatch(new RegExp(`<h1>${list}</h1>[^]*排查河道`))
  expect(await water.text('/duties/matrix')).toContain('云水县水利局</a></th>')
  const wall = await water.get('/duties/wall')
  expect([wall.headers.get('refresh'), (await water.get('/duties/wall?still=1')).headers.get('refresh')]).toEqual([
    '60',
    null,
  ])
  expect(await wall.text()).toContain('排查河道')

  const at = hrefOf(await water.text('/duties'), '排查河道')
  expect(at).not.toBe('')
  expect((await township.get(at)).status).toBe(404)
  expect(await water.text(at)).toContain('第3次常务会议')
  const report = async (fields: Record<string, string | readonly File[]>, headers = {}) => {
    const page = await water.text(at)
    const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? ''
    return water.post(`${at}/report`, { csrf: water.csrfOn(page), revision, closes: '1', ...fields }, headers)
  }
  const wanting = await report({ said: '查了', do: 'hand-in' })
  expect(wanting.status).toBe(400)
  expect(await wanting.text()).toContain('报办结还缺凭据：排查表')
  const photos = [new File([PNG], '东段 现场.png'), new File([PNG], '西段.png')]
  const program = await report({ said: '附照片', file: [new File(['MZ'], '现场.jpg')], do: 'hand-in' })
  expect(await program.text()).toMatch(/“现场.jpg”内容不是照片[^]*>附照片<\/textarea>/)
  // Too much for one form: the words, which come before the files, are kept.
  const tooMuch = { 'content-length': String(70 * 2 ** 20) }
  const over = await report({ said: '查了“七处”', file: photos, do: 'hand-in' }, tooMuch)
  expect([over.status, await over.text()]).toEqual([
    400,
    expect.stringMatching(/附件合计超过 67108864 字节[^]*写的文字已存入草稿[^]*>查了“七处”<\/textarea>/),
  ])
  expect((await water.post('/duties/file-in', { csrf: await water.csrf(at), file: photos }, tooMuch)).status).toBe(413)
  const refused = await report({ said: '附照片', file: photos, do: 'hand-in' })
  expect(await refused.text()).toContain('报办结还缺凭据：排查表')
  const draft = await water.text(at)
  expect(draft).toContain('>附照片</textarea>')
  expect(draft).toContain('西段.png')
  expect((await office.get(`${at}/files/1/1`)).status).toBe(404)
  expect((await report({ said: '查了，附表', shows: '排查表', drop: '2', do: 'hand-in' })).status).toBe(303)
  const download = await office.get(`${at}/files/1/1`)
  expect(Object.fromEntries(download.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition':
      'attachment; filename="?? ??.png"; filename*=UTF-8\'\'%E4%B8%9C%E6%AE%B5%20%E7%8E%B0%E5%9C%BA.png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(new Uint8Array(await download.arrayBuffer())).toEqual(PNG)
  expect((await township.get(`${at}/files/1/1`)).status).toBe(404)
  expect((await water.get(`${at}/files/1/2`)).status).toBe(404)
  expect(await office.text('/duties?part=待审')).toContain('排查河道')
  // The page and the header of another page say the same number.
  expect(await office.text('/today')).toMatch(/有 <strong>1<\/strong> 项事项等您办[^]*#judge">审核：排查河道/)
  expect(await office.text('/bodies')).toContain('今日 <span class="figure">1<span class="unseen"> 项待办')

  const judge = form(office, at)
  expect((await judge(`${at}/judge`, { n: '1', why: '', do: 'return' })).status).toBe(400)
  expect((await judge(`${at}/judge`, { n: '1', why: '缺签字', do: 'return' })).status).toBe(303)
  expect(await water.text(at)).toContain('退回的理由：缺签字')
  expect(await water.text('/today')).toContain('#report">补正重报：排查河道')
  expect((await report({ said: '已补签字', shows: '排查表', do: 'hand-in' })).status).toBe(303)
  expect((await water.post(`${at}/judge`, { csrf: await water.csrf(at), n: '2', why: '', do: 'accept' })).status).toBe(
    400,
  )
  expect((await judge(`${at}/judge`, { n: '2', why: '', do: 'accept' })).status).toBe(303)
  expect(await water.text(at)).toContain('○</span> 办结')
})

test('the office sets the day of what has none, and it says whose decision that is', async () => {
  const service = await emptyService()
  const { 县政府办: office, 清河乡: township } = await everybody(service)
  const ask = form(office, '/duties/rules')
  await ask('/duties/rules', { begins: '2024-04-01', days: '3', source: '县政府办定' })
  const at = hrefOf(await township.text('/duties?part=无时限'), '审核用水申请，报送县水利局')
  const day = { revision: '1', day: '2024-04-20', why: '县长办公会定' }
  expect((await township.post(`${at}/day`, { csrf: await township.csrf(at), ...day })).status).toBe(400)
  expect((await ask(`${at}/day`, { ...day, day: '2024-03-01' })).status).toBe(400)
  expect((await ask(`${at}/day`, day)).status).toBe(303)
  expect((await ask(`${at}/day`, day)).status).toBe(400)
  const page = await township.text(at)
  expect(page).toContain('由县政府办另定：县长办公会定')
  expect(page).toContain('2024年4月20日')

  const report = async (figure: string) => {
    const form = await township.text(at)
    const revision = /action="[^"]+\/report"[^]*?name="revision" value="(\d+)"/.exec(form)?.[1] ?? ''
    const words = { said: '已审', closes: '1', ask: '审核件数/件', figure, do: 'hand-in' }
    return township.post(`${at}/report`, { csrf: township.csrfOn(form), revision, ...words })
  }
  const wrong = await report('3o件')
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringMatching(/应只写数字[^]*value="3o件"/)])
  expect((await report('30')).status).toBe(303)
  expect(await office.text('/indicators')).toMatch(/审核件数（件）[^]*>30<\/a> <span class="about">未审/)
  const file = await office.get('/indicators/file?document=云政发〔2024〕3号&duty=审核用水申请&figure=审核件数')
  expect(await file.text()).toMatch(/清河乡人民政府,[^,]*,30,件,未审\r\n/)
  expect((await form(office, at)(`${at}/judge`, { n: '1', why: '件数有误', do: 'return' })).status).toBe(303)
  expect(await office.text('/indicators')).toMatch(/>退回<\/a>/)
  expect((await report('28')).status).toBe(303)
  expect(await township.text('/indicators')).toMatch(/>28<\/a>/)
  expect(await office.text(at)).toMatch(/<dt>审核件数<\/dt><dd class="figure">28 件/)
})

test('who holds a post in the county’s government sees the county and keeps nothing of it', async () => {
  const service = await emptyService()
  const { 县政府办: office } = await everybody(service)
  await form(office, '/duties/rules')('/duties/rules', { begins: '2024-04-01', days: '3', source: '县政府办定' })
  const { store, county, clock } = service
  const act = { county: county.code, now: clock.now() }
  const [system, security] = (['system', 'security'] as const).map(
    (duty) => ({ kind: 'administrator', account: duty, duty }) as const,
  ) as [AdministratorActor, AdministratorActor]
  await enterPerson(store.db, system, { ...act, id: 'chen', name: '陈某' })
  const post = { id: 'chen', person: 'chen', body: '云水县人民政府', post: '副县长', manner: '任职' } as const
  const more = { other: null, rests: false, until: null, since: Temporal.PlainDate.from('2024-01-01'), basis: '任命' }
  await enterAppointment(store.db, system, { ...act, ...post, ...more })
  await approveAppointments(store.db, security, { ...act, ids: ['chen'] })
  await openAccount(store.db, system, { ...act, id: 'chen', person: 'chen' })
  const leader = new Visitor(createApp(service))
  await leader.signIn(service, 'chen')
  expect(await leader.text('/today')).toContain('<h2 id="county">全县</h2>')
  const item = hrefOf(await leader.text('/duties?part=无时限'), '审核用水申请，报送县水利局')
  expect(item).not.toBe('')
  expect((await leader.get('/duties/rules')).status).toBe(403)
  expect(await leader.text(item)).not.toContain('<button type="submit" class="main"')
  // And every matter, as far as the units see it.
  const entered = {
    id: 'm1',
    what: '排查河道',
    category: '议定事项',
    listed: [],
    source: '议定',
    origin: '常务会议',
  } as const
  const whose = {
    assigner: '县政府',
    item: null,
    leads: ['云水县水利局'],
    along: [],
    checker: null,
    office: '县政府办',
  }
  const how = { major: true, majorWhy: '常务会议定', scale: '一般', own: null } as const
  const clerk = { kind: 'system', program: 'test' } as const
  expect(await enterMatter(store.db, clerk, { ...act, ...entered, ...whose, ...how })).toEqual({ outcome: 'entered' })
  expect(await leader.text('/matters')).toContain('排查河道')
  const matter = await leader.text('/matters/m1')
  expect([matter.includes('现在没有要您办的'), matter.includes('拟督办单')]).toEqual([true, false])
  expect((await leader.get('/matters/new')).status).toBe(403)
})

test('the address of a calendar opens it without signing in, until it is renewed or revoked', async () => {
  const service = await emptyService()
  const { 县政府办: office, 水利局: water, 公众: stranger, 审计管理员: auditor } = await everybody(service)
  const ask = form(office, '/duties/rules')
  await ask('/duties/rules', { begins: '2024-04-01', days: '3', source: '县政府办定' })
  const made = { ...blank, source: '会议', origin: '第3次常务会议', what: '排查河道', due: '2024-04-10' }
  await ask('/duties/new', { ...made, units: '水利局、清河乡' })
  const address = async () => {
    const page = await (await water.post('/calendar', { csrf: await water.csrf('/calendar'), do: 'renew' })).text()
    return /http:\/\/[^/]+(\/calendar\/[\w-]+\.ics)</.exec(page)?.[1] ?? ''
  }
  const first = await address()
  const calendar = await stranger.get(first)
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await calendar.text()
  expect(text.match(/SUMMARY:排查河道/g)).toHaveLength(1)
  expect(text).toContain('DTSTART;VALUE=DATE:20240410')
  expect(await water.text('/calendar')).not.toContain(first)

  const second = await address()
  expect([(await stranger.get(first)).status, (await stranger.get(second)).status]).toEqual([404, 200])
  await water.post('/calendar', { csrf: await water.csrf('/calendar'), do: 'revoke' })
  expect((await stranger.get(second)).status).toBe(404)
  const journal = await auditor.text('/journal')
  expect(journal).toContain('停用日历订阅地址')
  expect(journal).not.toContain(second.slice(10, 30))
})
