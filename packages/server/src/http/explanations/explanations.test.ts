import {
  beginExplanation,
  correctClause,
  keepExplanation,
  openMark,
  PUBLIC,
  publishExplanation,
  recordDecision,
  withdrawDocument,
} from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { editor } from '../../testing/editor.ts'
import { everybody } from '../../testing/roles.ts'
import { sampleService } from '../../testing/sample-service.ts'

const TREES = '云政办发〔2024〕5号'
const WATER = '云政发〔2024〕3号'
const HREF = `/explanations/${TREES}-1`

/** The office assigns 水利局 to explain the document that names nobody, and 水利局 has begun. */
async function begun() {
  const service = await sampleService()
  const roles = await everybody(service)
  const { 水利局: unit, 县政府办: office, 公众: anybody } = roles
  const [csrf, officeCsrf] = [await unit.csrf('/help'), await office.csrf('/help')]
  const assign = { csrf: officeCsrf, document: TREES, unit: '县水利局', basis: '县政府第3次常务会议' }
  expect((await office.post('/explanations/explainer', assign)).status).toBe(303)
  const begin = await unit.post('/explanations', { csrf, document: TREES })
  expect(decodeURI(begin.headers.get('location') ?? '')).toBe(`${HREF}/edit`)
  const form = { csrf, do: 'draft', revision: '1', of: '1', title: '植树工作解读', intro: '', reason: '' }
  const part = (about: string, heading: string, body: string) => ({ kind: '问答', about, heading, body })
  const write = (parts: readonly ReturnType<typeof part>[], more: Record<string, string> = {}) => {
    const of = (name: 'kind' | 'about' | 'heading' | 'body') => parts.map((one) => one[name])
    const lists = { kind: of('kind'), about: of('about'), heading: of('heading'), body: of('body') }
    return unit.post(HREF, { ...form, ...more, ...lists })
  }
  return { service, roles, unit, office, anybody, csrf, officeCsrf, write, part }
}

test('a unit drafts, is told of a colleague’s change and of what is wanting, publishes; both pages lead to one another', async () => {
  const { anybody, office, unit, write, part } = await begun()
  expect(await anybody.text(`/documents/${TREES}`)).toContain('尚无解读')
  expect([await unit.text('/today'), await office.text('/today')].map((one) => one.includes('还没有解读'))).toEqual([
    true,
    false,
  ])
  const blank = part('', '', '')
  expect((await write([part('二(二)、九', '成活率多少算合格', '每亩不少于七十四株。'), blank])).status).toBe(303)
  const second = await write([part('二（二）', '另问', '另一人写的。')])
  expect(second.status).toBe(409)
  const page = await second.text()
  expect(page).toContain('刚刚由本单位另一人改过')
  expect(page).toContain('每亩不少于七十四株。</pre>')
  expect(page).toContain('另一人写的。</textarea>')
  const refused = await write([part('二(二)、九', '成活率多少算合格', '每亩不少于七十四株。')], {
    revision: '2',
    do: 'publish',
  })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('还不能公布：第 1 段：文件中没有“九”')
  expect([(await anybody.get(HREF)).status, (await anybody.get(`${HREF}/edit`)).status]).toEqual([404, 404])
  expect((await office.get(`${HREF}/edit`)).status).toBe(404)
  expect(await unit.text(`${HREF}?draft=1`)).toContain('这是没有公布的草稿')
  const published = await write([part('二（二）', '成活率多少算合格', '每亩不少于七十四株。')], {
    revision: '3',
    do: 'publish',
  })
  expect(published.status).toBe(303)
  const explanation = await anybody.text(HREF)
  expect(explanation).toContain('成活率达到85%以上。补植应当在4月15日前完成。')
  expect(explanation).toContain(`href="/documents/${TREES}#二（二）"`)
  expect(explanation).toContain('解读用来说明，不改变条文，也不代替解释')
  const document = await anybody.text(`/documents/${TREES}`)
  expect(document).toContain(`<a href="${HREF}#p1">云水县水利局解读</a>`)
  expect(document).toContain('县政府办指定：县政府第3次常务会议')
  expect(document).not.toContain('尚无解读')
  const terminal = await anybody.text(`/kiosk/documents/${TREES}`)
  expect(terminal).toMatch(
    /<summary>解读　成活率多少算合格<\/summary>.*每亩不少于七十四株。.*云水县水利局解读，不改变条文。/s,
  )
  expect(terminal).not.toContain('/explanations')
  expect(await anybody.text(`/documents/${TREES}/二（二）`)).toContain(`${HREF}#p1`)
  expect(await anybody.text('/explanations')).toContain('植树工作解读')
  expect(await unit.text('/today')).not.toContain('还没有解读')
})

test('a clause corrected after it was explained says so on both pages; withdrawn, document or explanation, says why', async () => {
  const { service, anybody, unit, csrf, write, part } = await begun()
  const { store, county, clock } = service
  const act = { county: county.code, now: clock.now() }
  await write([part('二（二）', '几株', '七十四株。'), part('全文', '为何', '春季造林。')], { do: 'publish' })
  const correction = { clause: '二（二）', text: '每亩栽植不少于70株。', reason: '原件如此', publish: true }
  await correctClause(store.db, editor, { ...act, document: TREES, ...correction })
  expect(await anybody.text(HREF)).toContain('此条后来有更正，现行第2版与所解读的不同')
  expect(await anybody.text(HREF)).toContain(`href="/documents/${TREES}/diff?from=1&amp;to=2"`)
  expect(await anybody.text(`/documents/${TREES}`)).toContain('本版条文与所解读的第1版不同')
  expect(await anybody.text(`/documents/${TREES}?v=1`)).not.toContain('本版条文与所解读的')
  const again = { revision: '3', do: 'publish', of: '2', reason: '随更正改写' }
  expect((await write([part('二（二）', '几株', '七十株。')], again)).status).toBe(303)
  expect(await anybody.text(HREF)).not.toContain('此条后来有更正')
  expect(await anybody.text(`${HREF}?v=1`)).toContain('这是解读的第1版，已更正')
  await withdrawDocument(store.db, editor, { ...act, document: TREES, reason: '待核' })
  expect(await anybody.text(HREF)).toContain('所解读的文件已从本站撤下')
  expect(await anybody.text(HREF)).not.toContain('每亩栽植不少于70株')
  const withIt = await openMark(store.db, PUBLIC, { county: county.code })
  expect((await unit.post(`${HREF}/withdraw`, { csrf, revision: '5', why: '口径有误' })).status).toBe(303)
  expect(await openMark(store.db, PUBLIC, { county: county.code })).not.toBe(withIt)
  const gone = await anybody.get(HREF)
  expect([gone.status, (await gone.text()).includes('口径有误')]).toEqual([410, true])
  expect(await anybody.text('/explanations')).not.toContain('植树工作解读')
})

test('the unit that the text names explains, no other is assigned; a question the law leaves open stands beside, and its decision', async () => {
  const { service, anybody, office, officeCsrf, unit, csrf } = await begun()
  const { store, county, clock } = service
  const refused = await office.post('/explanations/explainer', {
    csrf: officeCsrf,
    document: WATER,
    unit: '县水利局',
    basis: '会议',
  })
  expect(await refused.text()).toContain('文内已写明由云水县农业农村局负责解读')
  // 水利局 settles doubts of this document; that is not to explain it.
  expect((await unit.post('/explanations', { csrf, document: WATER })).status).toBe(400)
  const act = { county: county.code, now: clock.now() }
  const farm = official('official1', '云水县农业农村局')
  const id = `${WATER}-1`
  await beginExplanation(store.db, farm, { ...act, document: WATER, unit: '云水县农业农村局', named: '文内' })
  const parts = [{ kind: '说明', heading: '补助', body: '困难户有补助。', about: '第六条' } as const]
  await keepExplanation(store.db, farm, {
    ...act,
    id,
    revision: 1,
    of: 1,
    words: { title: '办法解读', intro: '', parts },
  })
  await publishExplanation(store.db, farm, { ...act, id, revision: 2, reason: '' })
  const before = await anybody.text(`/explanations/${id}`)
  expect(before).toContain('<strong>待解读</strong>　慰问按户还是按人')
  expect(before).toContain('由云水县水利局解释，尚未作出')
  const decision = {
    question: `${WATER}/慰问`,
    reading: '按户',
    by: '云水县水利局',
    from: '2024-05-01',
    why: '同条以户称',
    power: '第八条',
  }
  const water = official('official1', '云水县水利局')
  expect(await recordDecision(store.db, water, { ...act, decision })).toMatchObject({ outcome: 'decided' })
  expect(await anybody.text(`/explanations/${id}`)).toContain('云水县水利局解释为“按户”')
})

test('programs, searches and terminals find what is public, marked as an explanation, and no more once it is withdrawn', async () => {
  const { anybody, unit, csrf, write, part } = await begun()
  await write([part('二（二）', '几株', '七十四株即可，胸径不限。')], { do: 'publish' })
  const found = await anybody.text('/search?q=胸径')
  expect(found).toContain('云水县水利局的解读，不是条文')
  expect(found).toContain(`href="${HREF}#p1"`)
  const json = async (path: string) => (await anybody.get(path)).json()
  expect(await json('/api/search?q=胸径')).toMatchObject({ explanations: [{ id: `${TREES}-1`, named: '指定' }] })
  const explained = { explanations: [{ unit: '云水县水利局', parts: [{ clauses: ['二（二）'] }] }] }
  expect(await json(`/documents/${TREES}.json`)).toMatchObject(explained)
  expect(await json(`/api/documents/${TREES}`)).toMatchObject(explained)
  expect(await anybody.text('/feed.atom')).toContain('<category term="解读"/>')
  expect(((await json('/feed.json')) as { items: { tags: string[] }[] }).items.map(({ tags }) => tags)).toContainEqual([
    '解读',
  ])
  expect(await anybody.text('/feed.atom?q=植树')).not.toContain('解读')
  expect(decodeURI(await anybody.text('/sitemap.xml'))).toContain(HREF)
  expect(JSON.stringify(await json('/kiosk/copy'))).toContain('胸径不限')
  expect((await unit.post(`${HREF}/withdraw`, { csrf, revision: '3', why: '口径有误' })).status).toBe(303)
  expect(await anybody.text('/search?q=胸径')).not.toContain('不是条文')
  expect(JSON.stringify(await json('/kiosk/copy'))).not.toContain('胸径不限')
  expect(await json(`/api/documents/${TREES}`)).toMatchObject({ explanations: [] })
  expect(await anybody.text('/feed.atom')).not.toContain('解读')
})
