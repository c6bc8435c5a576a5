import { expect, test } from 'vitest'
import { counties } from '../../counties.ts'
import { everybody } from '../../testing/roles.ts'
import { sampleCounty } from '../../testing/sample-county.ts'
import { emptyService } from '../../testing/sample-service.ts'

const heating = { document: '稷政办发〔2022〕26号', words: '县直各有关单位' }
const at = `/duties/assignments/words?document=${heating.document}&words=${heating.words}`

test('words that name no unit are listed, named by the office, unfolded on the items, and taken back', async () => {
  // The first county's law has such words with a date; the sample's has none.
  const service = { ...(await emptyService()), county: { ...sampleCounty, law: counties[0].law } }
  const { 县政府办: office, 水利局: water, 清河乡: township } = await everybody(service)
  const rules = { begins: '2022-06-01', days: '3', source: '县政府办定' }
  await office.post('/duties/rules', { csrf: await office.csrf('/duties/rules'), ...rules })
  const seenOn = (page: string) => /name="seen" value="([^"]*)"/.exec(page)?.[1]?.replaceAll(/&(quot|#34);/g, '"') ?? ''
  const assign = async (fields: Record<string, string>) => {
    const page = await office.text(at)
    const form = { csrf: office.csrfOn(page), ...heating, duty: '', seen: seenOn(page), why: '分管会定' }
    return office.post('/duties/assignments', { ...form, ...fields })
  }
  const mine = (visitor: typeof water) => visitor.text('/duties?part=逾期&document=稷政办发〔2022〕26号')

  expect((await water.get('/duties/assignments')).status).toBe(403)
  expect((await office.get('/duties/assignments/words?document=x&words=y')).status).toBe(404)
  expect(await office.text('/duties/assignments')).toContain('县直各有关单位')
  // One act that the text orders twice: each item names the other clause.
  const both = [
    ['负责排队通报', '三（三）第1款'],
    ['对县直单位通报', '二（五）1'],
  ]
  for (const [words, clause] of both) {
    const [, at] =
      /<a href="(\/duties\/[0-9a-f]{24})">/.exec(await office.text(`/duties?part=逾期&words=${words}`)) ?? []
    expect(await office.text(at ?? '')).toMatch(new RegExp(`<dt>另见</dt><dd>(<a [^>]*>)?${clause}`))
  }
  // That the text says nothing is not quoted from it.
  const [page, unsaid] = [
    await office.text('/duties/assignments'),
    await office.text(`/duties/assignments/words?document=稷政办发〔2022〕17号&words=未写明`),
  ]
  expect([page.includes('>条文没有写由谁办</a>'), page.includes('>未写明<')]).toEqual([true, false])
  expect([unsaid.includes('》条文没有写由谁办：'), unsaid.includes('“未写明”')]).toEqual([true, false])
  expect(await mine(water)).not.toContain('class="dense')
  for (const [fields, said] of [
    [{ units: '外县水利局' }, '单位名录中没有“外县水利局”'],
    [{ units: '各有关单位' }, '“各有关单位”'],
    [{ units: ' ' }, '没有写明责任单位'],
    [{ units: '水利局', why: ' ' }, '未填定责任单位的理由'],
    [{ units: '水利局', duty: '无此事项' }, '不涉及事项“无此事项”'],
    [{ units: '水利局', seen: '{' }, '表单不完整'],
    [{ units: '水利局', seen: '{"":"别人的"}' }, '刚刚由别人定过'],
  ] as const) {
    const refused = await assign(fields)
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(said)])
  }
  expect((await assign({ units: '县水利局\n石桥镇、东岭镇' })).status).toBe(303)

  const list = await mine(water)
  const href = /<a href="(\/duties\/[0-9a-f]{24})">/.exec(list)?.[1] ?? ''
  const item = await water.text(href)
  expect(item).toContain('条文写的是“县直各有关单位”，县政府办于 2024-04-01 定为云水县水利局、石桥镇人民政府')
  expect(item).toContain('理由：分管会定')
  expect((await township.get(href)).status).toBe(404)
  // Also on the one duty alone, which goes before; then that is taken back, and the document's stands again.
  expect((await assign({ units: '清河乡', duty: '月报' })).status).toBe(303)
  expect(await mine(township)).toContain('class="dense')
  expect(await water.text(href)).toContain('×</span> 不再要求')
  const end = async (id: string) =>
    office.post('/duties/assignments/end', { csrf: await office.csrf(at), ...heating, id, why: '定错' })
  const ids = JSON.parse(seenOn(await office.text(at))) as Record<string, string>
  expect((await end(ids['月报'] ?? '')).status).toBe(303)
  expect(await water.text(href)).not.toContain('×</span> 不再要求')
  expect((await end(ids[''] ?? '')).status).toBe(303)
  expect((await end(ids[''] ?? '')).status).toBe(400)
  expect(await water.text(href)).toContain('这一决定已于 2024-04-01 撤销：定错')
  expect(await office.text(at)).toContain('以前所定')
})

test('a group without a unit that does its work is given one, whose people then see and report what it owes', async () => {
  // The sample's leading group owes nothing; here it is given a duty of the first county's under its own name.
  const service = await emptyService()
  const group = '云水县水源保护工作领导小组'
  const policies = counties[0].law.policies.map((policy) => ({
    ...policy,
    declared: {
      ...policy.declared,
      duties: policy.declared.duties.map((duty) => ({ ...duty, who: [group] as const })),
    },
  }))
  const county = { ...sampleCounty, law: { ...counties[0].law, policies } }
  const { 县政府办: office, 水利局: water, 清河乡: township } = await everybody({ ...service, county })
  const rules = { begins: '2022-06-01', days: '3', source: '县政府办定' }
  await office.post('/duties/rules', { csrf: await office.csrf('/duties/rules'), ...rules })
  const set = async (fields: Record<string, string>) => {
    const page = await office.text('/duties/keepers')
    const before = /name="before" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const form = { csrf: office.csrfOn(page), body: group, before, keeper: '清河乡', why: '组长定', ...fields }
    return office.post('/duties/keepers', form)
  }
  const sees = async (visitor: typeof water) => (await visitor.text('/duties?part=逾期')).includes(group)

  expect((await water.get('/duties/keepers')).status).toBe(403)
  for (const [fields, said] of [
    [{ body: '云水县水利局' }, '不在本页所列的机构之中'],
    [{ keeper: '外县水利局' }, '单位名录中没有'],
    [{ keeper: '水利局、清河乡' }, '只写一个'],
    [{ keeper: group }, '不能由它自己代办'],
    [{ before: '别的' }, '刚刚由别人定过'],
    [{ why: ' ' }, '未填定代办单位的理由'],
  ] as const) {
    const refused = await set(fields)
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(said)])
  }
  expect(await sees(township)).toBe(false)
  expect((await set({})).status).toBe(303)
  expect(await sees(township)).toBe(true)
  expect(await (await set({})).text()).toContain('现在就由“清河乡人民政府”代办')
  const href = /<a href="(\/duties\/[0-9a-f]{24})">/.exec(await township.text('/duties?part=逾期'))?.[1] ?? ''
  const page = await township.text(href)
  expect(page).toContain('由清河乡人民政府代办：县政府办于 2024-04-01 定，理由：组长定')
  expect(page).toContain('报送办理情况')

  const id = /name="id" value="([^"]+)"/.exec(await office.text('/duties/keepers'))?.[1] ?? ''
  const end = { csrf: await office.csrf('/duties/keepers'), id, why: '另有安排' }
  expect((await office.post('/duties/keepers/end', end)).status).toBe(303)
  expect((await office.post('/duties/keepers/end', end)).status).toBe(400)
  expect(await sees(township)).toBe(false)
})
