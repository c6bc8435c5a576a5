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
