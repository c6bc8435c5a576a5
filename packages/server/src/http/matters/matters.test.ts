import { describe, expect, test } from 'vitest'
import { everybody } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'

const form = {
  item: '',
  what: '排查河道',
  category: '县政府议定事项',
  source: '议定',
  origin: '第3次常务会议',
  assigner: '县政府常务会议',
  leads: '水利局',
  along: '县林业局',
  checker: '',
  major: '1',
  majorWhy: '常务会议定',
  scale: '较大',
  ownDay: '',
  ownWhy: '',
}

async function begun() {
  const service = await emptyService()
  const roles = await everybody(service)
  const office = roles.县政府办
  const made = await office.post('/matters/new', { ...form, csrf: await office.csrf('/matters/new') })
  expect(made.status).toBe(303)
  const href = made.headers.get('location') ?? ''
  const act = async (who: typeof office, path: string, revision: number, more: Record<string, string> = {}) =>
    who.post(`${href}/${path}`, { csrf: await who.csrf('/matters'), revision: String(revision), ...more })
  return { service, roles, office, href, act }
}

describe('matters under supervision, on their pages', () => {
  test('from entering to striking off, and what each sees on the way', async () => {
    const { roles, office, href, act } = await begun()
    const water = roles.水利局
    expect(await office.text('/matters')).toContain('待交办 <span class="figure">1</span>')
    const page = await office.text(href)
    expect(page).toContain('没有规定，暂按从严')
    expect(page).toContain('列有“县政府议定事项”')
    expect(page).toContain('没有列这一类')
    expect((await roles.清河乡.get(href)).status).toBe(404)
    expect(await roles.清河乡.text('/matters')).not.toContain('排查河道')
    expect((await act(office, 'assign', 1, { said: '三日内报' })).status).toBe(303)
    expect((await act(water, 'sign', 2)).status).toBe(303)
    const second = await act(water, 'report', 2, { said: '已开工' })
    expect(second.status).toBe(409)
    const told = await second.text()
    expect(told).toContain('刚刚由别人办过一步')
    expect(told).toContain('已开工</textarea>')
    expect((await act(water, 'report', 3, { said: '已开工' })).status).toBe(303)
    const early = await act(water, 'plan', 4, { said: '工期长', nodes: '2024-05-31完成立项' })
    expect(early.status).toBe(400)
    expect(await early.text()).toContain('第 1 个节点写得不对')
    const nodes = '2024-05-31 完成立项\n2024-08-31 完工'
    expect((await act(water, 'plan', 4, { said: '工期长', nodes })).status).toBe(303)
    expect(await water.text(href)).not.toContain('核准计划</button>')
    expect((await act(office, 'judge-plan', 5, { said: '', do: 'yes' })).status).toBe(303)
    expect(await water.text(href)).toContain('按县政府办核准的节点计划')
    for (const node of ['0', '1'])
      expect((await act(water, 'node', 6 + Number(node), { node, said: '已完成' })).status).toBe(303)
    expect((await act(water, 'apply', 8, { said: '办结', evidence: '验收单' })).status).toBe(303)
    expect((await act(water, 'check', 9, { said: '看过', do: 'yes' })).status).toBe(400)
    expect((await act(office, 'check', 9, { said: '看过', do: 'yes' })).status).toBe(303)
    expect(await water.text('/matters?part=已销号')).toContain('排查河道')
    const csrf = await office.csrf('/matters/samples')
    const draw = { csrf, since: '2024-04-01', until: '2024-04-01', count: '1', basis: '办公会定' }
    expect((await office.post('/matters/samples', draw)).status).toBe(303)
    expect(await office.text('/matters/samples')).toMatch(/链首 <code>\d+:[0-9a-f]{64}<\/code>/)
    const own = await act(office, 'recheck', 11, { said: '看过', do: 'yes' })
    expect(await own.text()).toContain('须由另一人核查')
    expect((await act(roles.建库人, 'recheck', 11, { said: '返潮', do: 'no' })).status).toBe(303)
    expect(await water.text(href)).toContain('第2轮')
    expect(await roles.审计管理员.text('/journal')).toContain('重新办理')
  })

  test('a matter entered by mistake is withdrawn by the office, and is then only looked at', async () => {
    const { roles, office, href, act } = await begun()
    expect((await act(office, 'withdraw', 1, { said: ' ' })).status).toBe(400)
    expect((await act(roles.水利局, 'withdraw', 1, { said: '重复' })).status).toBe(400)
    expect((await act(office, 'withdraw', 1, { said: '与另一件重复' })).status).toBe(303)
    const page = await office.text(href)
    expect(page).toContain('与另一件重复')
    expect(page).toContain('已经撤回，不再办理')
    expect(page).not.toContain('<button type="submit" class="main">')
    expect(await office.text('/matters?part=已撤回')).toContain('排查河道')
    expect(await office.text('/matters?part=待交办')).not.toContain('排查河道')
  })

  test('the settings of the clocks show at once, each with its source; only the office sets them', async () => {
    const { roles, office, href } = await begun()
    const csrf = await office.csrf('/matters/rules')
    const set = { csrf, setting: '计日', value: '自然日', source: '县政府办〔2024〕1号' }
    expect((await office.post('/matters/rules', set)).status).toBe(303)
    expect(await roles.水利局.text(href)).toContain('按自然日计（县政府办〔2024〕1号）')
    expect((await office.post('/matters/rules', { ...set, value: '半天' })).status).toBe(400)
    expect((await roles.水利局.get('/matters/rules')).status).toBe(403)
  })

  test('a unit that leads cannot check, and a foreign name or category is refused with what was written', async () => {
    const { office } = await begun()
    const csrf = await office.csrf('/matters/new')
    const own = await office.post('/matters/new', { ...form, csrf, checker: '水利局' })
    expect(own.status).toBe(400)
    expect(await own.text()).toContain('不能核查自己办的事')
    const foreign = await (await office.post('/matters/new', { ...form, csrf, leads: '外县水利局' })).text()
    expect(foreign).toContain('单位名录中没有“外县水利局”')
    expect(foreign).toContain('排查河道')
    expect((await office.post('/matters/new', { ...form, csrf, category: '无' })).status).toBe(400)
  })

  test('a summons says who holds it on what basis; a clue handed on is for the office alone', async () => {
    const { roles, office, href, act } = await begun()
    expect((await act(office, 'assign', 1, { said: '三日内报' })).status).toBe(303)
    expect(await office.text(href)).toContain('由谁约谈：文内未规定')
    const summons = { said: '两次未报', summoned: '云水县水利局', ground: '进度滞后', day: '2024-04-02' }
    expect((await act(office, 'summon', 2, { ...summons, holder: '', basis: '批示' })).status).toBe(400)
    expect((await act(office, 'summon', 2, { ...summons, holder: '县政府', basis: '批示' })).status).toBe(303)
    const clue = { said: '收费无据', to: '县财政局', ground: '严重损害营商环境', basis: '办公会定' }
    expect((await act(office, 'refer', 3, clue)).status).toBe(303)
    expect(await office.text(href)).toContain('收费无据')
    const seen = await roles.水利局.text(href)
    expect(seen).toContain('由云水县人民政府约谈云水县水利局')
    expect(seen).not.toContain('收费无据')
  })
})
