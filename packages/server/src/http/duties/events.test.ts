import { expect, test } from 'vitest'
import { counties } from '../../counties.ts'
import { everybody } from '../../testing/roles.ts'
import { sampleCounty } from '../../testing/sample-county.ts'
import { emptyService } from '../../testing/sample-service.ts'

test('what happened is entered once, dates what counts from it at once, and is taken back', async () => {
  // The first county's law has what counts from an event; the sample's has not.
  const service = { ...(await emptyService()), county: { ...sampleCounty, law: counties[0].law } }
  const { 县政府办: office, 水利局: water } = await everybody(service)
  const rules = { begins: '2024-04-01', days: '3', source: '县政府办定' }
  await office.post('/duties/rules', { csrf: await office.csrf('/duties/rules'), ...rules })
  const enter = async (fields: Record<string, string>) =>
    office.post('/duties/events', { csrf: await office.csrf('/duties/events'), basis: '收文登记第12号', ...fields })
  const fact = { document: '稷政办发〔2022〕22号', fact: '分局接报时刻' }
  const delivery = { document: '稷政办发〔2022〕15号', fact: '约定交房日' }
  const dated = async () =>
    (await office.text('/duties?part=历史&words=发现和得知事件后上报')).includes('2022-07-20 10:30')

  expect((await water.get('/duties/events')).status).toBe(403)
  expect(await office.text('/duties/events')).toContain('登记“分局接报时刻”')
  expect(await dated()).toBe(false)
  for (const [fields, said] of [
    [{ ...fact, fact: '无此事', happened: '2022-04-20' }, '没有事项从这件事起算'],
    [{ ...delivery, happened: '2022-02-30' }, '读不懂'],
    [{ ...delivery, happened: '2999-01-01' }, '还没有到'],
    [{ ...fact, happened: '2022-04-20' }, '几时几分'],
    [{ ...fact, happened: '2022-07-20T09:30', basis: ' ' }, '依据'],
  ] as const) {
    const refused = await enter(fields)
    expect([refused.status, (await refused.text()).includes(said)]).toEqual([400, true])
  }
  expect((await enter({ ...fact, happened: '2022-07-20T09:30' })).status).toBe(303)
  expect(await (await enter({ ...fact, happened: '2022-07-20T09:30' })).text()).toContain('已经登记过')
  expect(await dated()).toBe(true)

  const page = await office.text('/duties/events')
  const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const back = (why: string) => office.post('/duties/events/void', { csrf: office.csrfOn(page), id, why })
  expect((await back('')).status).toBe(400)
  expect((await back('日期抄错')).status).toBe(303)
  expect((await back('日期抄错')).status).toBe(400)
  expect(await dated()).toBe(false)
})
