import { assignExplainer, beginExplanation } from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { expect, test } from 'vitest'
import { audit } from '../../testing/audit.ts'
import { editor } from '../../testing/editor.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { sampleService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const TREES = '云政办发〔2024〕5号'
const HREF = `/explanations/${TREES}-1`
const unit = '云水县水利局'

const site = startSite(async (finished) => {
  const service = await sampleService(finished)
  await everybody(service)
  const { store, county, clock } = service
  const act = { county: county.code, now: clock.now(), document: TREES, unit }
  await assignExplainer(store.db, editor, { ...act, basis: '第3次常务会议' })
  await beginExplanation(store.db, official('official1', unit), { ...act, named: '指定' })
  return service
})
const at = (path: string) => new URL(path, site().address).href

test('what is written keeps itself, is published and read at its clause; every page fits 390 and 1440 and passes axe', async () => {
  const { page, complaints, close } = await site().open(await linkOf(site().service, 'official1'))
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.goto(at(`${HREF}/edit`))
  await page.getByLabel('标题', { exact: true }).fill('植树工作解读')
  const first = page.getByRole('group', { name: '第 1 段' })
  await first.getByLabel('解读哪几条').fill('二（二）、全文')
  await first.getByLabel('正文').fill('每亩七十四株。')
  await page.getByText(/^已存 \d\d:\d\d，只有本单位的人看得见/).waitFor()
  await page.reload()
  expect(await first.getByLabel('正文').inputValue()).toBe('每亩七十四株。')
  await page.getByText('“全文”不与条款并列').waitFor()
  await first.getByLabel('解读哪几条').fill('二(二)')
  await page.getByRole('button', { name: '公布解读' }).click()
  await page.getByRole('heading', { name: '植树工作解读' }).waitFor()
  const office = await site().open(await linkOf(site().service, 'official0'))
  await office.page.getByRole('button', { name: '用此链接登录' }).click()
  const reader = await site().open(`/documents/${TREES}#二（二）`, { javaScriptEnabled: false })
  await reader.page.locator('[aria-label="旁注：二（二）"] summary', { hasText: '解读' }).click()
  await reader.page.getByRole('link', { name: `${unit}解读` }).click()
  expect(decodeURI(reader.page.url())).toBe(decodeURI(at(`${HREF}#p1`)))
  await reader.page.getByRole('link', { name: '二（二）' }).click()
  expect(decodeURI(reader.page.url())).toBe(decodeURI(at(`/documents/${TREES}#二（二）`)))
  for (const [who, paths] of [
    [page, [HREF, `${HREF}/edit`]],
    [office.page, ['/explanations', '/disclosure', `/disclosure/${TREES}`]],
  ] as const)
    for (const path of paths)
      for (const width of [390, 1440]) {
        await who.setViewportSize({ width, height: 900 })
        await who.goto(at(path))
        await who.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
        await audit(who)
      }
  expect([complaints, office.complaints]).toEqual([[], []])
  for (const one of [close, office.close, reader.close]) await one()
})
