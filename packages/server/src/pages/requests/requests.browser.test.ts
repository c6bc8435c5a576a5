import { randomBytes } from 'node:crypto'
import { officialCalendar } from '@zhengling/law'
import { askOpinion, confirmRequest, enterRequest, type RequestDraft } from '@zhengling/store'
import { citizenNumberOf, mobileOf, official } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { audit } from '../../testing/audit.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { sampleCounty } from '../../testing/sample-county.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const water = official('official1', '云水县水利局')
const day = Temporal.PlainDate.from('2024-03-20')
const draft: RequestDraft = {
  kind: '公民',
  name: '申请人甲',
  identity: '居民身份证',
  number: citizenNumberOf(21),
  phone: mobileOf(21),
  email: '',
  address: '云水县东街9号',
  what: '灌区2023年放水记录，按月列出的水量',
  carrier: '纸质',
  delivery: '邮寄',
}
let id = ''
const site = startSite(async (finished) => {
  const service = await emptyService(finished, { ...sampleCounty, calendar: officialCalendar })
  await everybody(service)
  const { store, county, clock } = service
  const random = (n: number) => randomBytes(n)
  const act = { county: county.code, now: clock.now(), keys: service.keys(), random, calendar: county.calendar }
  const entered = await enterRequest(store.db, water, {
    ...act,
    unit: '云水县水利局',
    draft,
    came: { way: '平常信函', day, confirmed: false },
  })
  if (entered.outcome === 'refused') throw new Error(entered.message)
  ;({ id } = entered)
  await confirmRequest(store.db, water, { ...act, id, revision: 1, day })
  const asked = {
    day: Temporal.PlainDate.from('2024-03-25'),
    who: '第三方',
    name: '云水灌溉公司',
    said: '是否同意公开',
  } as const
  const done = await askOpinion(store.db, water, { ...act, id, revision: 2, ...asked })
  if (done.outcome === 'refused') throw new Error(done.message)
  return service
})

const sizes = [1440, 390].map((width) => ({ width, height: 900 }))

test('without script: the form keeps what was written, gives a code once, and the code shows how it stands', async () => {
  const { page, strayed, complaints, close } = await site().open('/request', { javaScriptEnabled: false })
  await page.getByLabel('姓名或者名称').fill('申请人乙')
  await page.getByLabel('证件号码').fill('123')
  await page.getByLabel('电话').fill(mobileOf(22))
  await page.getByLabel('名称、文号').fill('2023年水费标准')
  await page.getByLabel('怎样获取').selectOption('自行领取')
  await page.getByRole('button', { name: '提交申请' }).click()
  expect(await page.getByLabel('证件号码').getAttribute('aria-invalid')).toBe('true')
  await page.getByLabel('证件号码').fill(citizenNumberOf(22))
  await page.getByRole('button', { name: '提交申请' }).click()
  const code = (await page.locator('main code').textContent()) ?? ''
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)
  await page.goto(new URL('/request', site().address).href)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查看办理情况' }).click()
  expect(await page.locator('h1').textContent()).toBe('2024年第2号申请')
  expect(new URL(page.url()).href).not.toContain(code)
  expect(strayed).toEqual([])
  // The form that did not fit was answered so; a browser notes that.
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([])
  await close()
})

test('every page stays within its width, passes axe, and is reached by the keyboard', async () => {
  const { page, strayed, complaints, close } = await site().open(await linkOf(site().service, 'official1'))
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  for (const path of ['/request', '/requests', '/requests/new', '/requests/figures', `/requests/${id}`, '/today']) {
    await page.goto(new URL(path, site().address).href)
    await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
    for (const size of sizes) {
      await page.setViewportSize(size)
      await audit(page)
    }
  }
  // From the list to the case, and to its first act, by keys alone.
  await page.goto(new URL('/requests', site().address).href)
  await page.getByRole('link', { name: draft.what }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === `/requests/${id}`)
  await page.locator('main summary').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('answer-day')
  expect([strayed, complaints]).toEqual([[], []])
  await close()
})
