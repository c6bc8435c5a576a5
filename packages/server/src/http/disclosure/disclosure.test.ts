import { officialCalendar } from '@zhengling/law'
import { correctClause } from '@zhengling/store'
import { expect, test } from 'vitest'
import { editor } from '../../testing/editor.ts'
import { everybody } from '../../testing/roles.ts'
import { sampleService } from '../../testing/sample-service.ts'

const WATER = '云政发〔2024〕3号'
const HREF = `/disclosure/${WATER}`

/** The sample's county has no calendar of its own: here it works by the official one. */
async function counting() {
  const service = await sampleService()
  return { ...service, county: { ...service.county, calendar: officialCalendar } }
}

/**
 * The sample's documents were signed on 26 February, 4 and 15 March 2024 and became public here on Monday 1 April. The twentieth
 * working day after Monday 26 February is Monday 25 March; that of 15 March comes later.
 */
test('what was late here is said to be late here only; the office enters what is known, and it counts', async () => {
  const service = await counting()
  const { 县政府办: office, 水利局: unit, 公众: anybody } = await everybody(service)
  const list = await office.text('/disclosure')
  expect(list).toContain('<td class="number">2024-03-25</td>')
  expect(list).toContain('不能据此认定逾期')
  expect(list.indexOf(WATER)).toBeLessThan(list.indexOf('云政办发〔2024〕6号'))
  expect(await office.text('/disclosure?issuer=云水县人民政府办公室')).not.toContain(WATER)
  expect(await office.text('/disclosure?part=按期公布')).not.toContain(WATER)
  expect((await unit.get('/disclosure')).status).toBe(403)
  const line = '2024-04-01 在本系统公布，过了 5 个工作日；此前在别处是否公布没有登记，不能据此认定逾期'
  expect(await unit.text(`/documents/${WATER}`)).toContain(line)
  expect(await anybody.text(`/documents/${WATER}`)).not.toContain('在本系统公布')

  const csrf = await office.csrf('/help')
  const entered = { csrf, version: '1', kind: '他处公布', day: '2024-03-20', place: '县政府网站', source: '网站备份' }
  expect((await office.post(HREF, { ...entered, day: '2024-02-25' })).status).toBe(400)
  expect((await office.post(HREF, entered)).status).toBe(303)
  expect(await office.text(HREF)).toContain('2024-03-20 公布于县政府网站，在期限以内')
  expect((await office.post(`${HREF}/void`, { csrf, version: '1', n: '1', why: '看错年份' })).status).toBe(303)
  expect(await office.text(HREF)).toContain('已作废：看错年份')
  // 27 February is the first, 26 March the twentieth: whether 形成 is the day signed or printed is open.
  expect((await office.post(HREF, { ...entered, kind: '印发', day: '2024-02-27', place: '' })).status).toBe(303)
  expect(await office.text(HREF)).toContain('按成文日期是 2024-03-25，按印发日期是 2024-03-26，尚未解释')
})

test('a correction that is not public counts down on the office’s day, with its last day; made public, it is off it', async () => {
  const service = await counting()
  const { 县政府办: office, 水利局: unit } = await everybody(service)
  const { store, county, clock } = service
  expect(await office.text('/today')).not.toContain('等公布')
  const correction = { document: WATER, clause: '第二条', text: '本县适用。', reason: '原件如此', publish: false }
  await correctClause(store.db, editor, { county: county.code, now: clock.now(), ...correction })
  // Changed on 1 April: 4 to 6 April are 清明, Sundays 7 and 28 April are worked, so the twentieth is Monday 29 April.
  const today = await office.text('/today')
  expect(today).toContain('最后一天 2024-04-29')
  expect(today).toContain('还有 20 个工作日')
  expect(await unit.text('/today')).not.toContain('等公布')
  const csrf = await office.csrf('/help')
  expect((await office.post(`/desk/documents/${WATER}/publish`, { csrf })).status).toBe(303)
  expect(await office.text('/today')).not.toContain('等公布')
})
