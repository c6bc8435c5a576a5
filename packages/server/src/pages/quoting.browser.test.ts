import { expect, test } from 'vitest'
import { sampleIssue } from '../testing/sample-issue.ts'
import { startSite } from '../testing/site.ts'

const site = startSite()
const water = '/documents/云政发〔2024〕3号'

test('a page opened at a clause shows its address and offers to copy the words as officials quote them', async () => {
  const { page, close } = await site().open(`${water}#第六条`)
  const clause = page.locator('[id="第六条"]')
  await expect.poll(() => clause.locator('.own').isVisible()).toBe(true)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await clause.getByRole('button', { name: '复制引文' }).click()
  await clause.getByRole('button', { name: '已复制' }).waitFor()
  const copied = await page.evaluate('navigator.clipboard.readText()')
  expect(copied).toMatch(
    /^《关于印发云水县灌溉用水管理办法的通知》（云政发〔2024〕3号）第六条：“第六条对脱贫户.*60万元。”$/,
  )
  await close()
})

test('a browser without Temporal and without a clipboard gets the same comforts as far as it can', async () => {
  const { page, complaints, close } = await site().open('/')
  await page.addInitScript(`
    delete globalThis.Temporal
    Object.defineProperty(navigator, 'clipboard', { value: undefined })`)
  await page.goto(new URL(water, site().address).href)
  expect(await page.evaluate('typeof Temporal')).toBe('undefined')
  await page.locator('.outline.wide').getByRole('link', { name: '第六条' }).click()
  await page.locator('[id="第六条"]').getByRole('button', { name: '复制引文' }).click()
  await page.getByRole('button', { name: '已复制' }).waitFor()
  await page.goto(new URL(await site().link(), site().address).href)
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.goto(new URL('/desk/import', site().address).href)
  const file = {
    name: '公报.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(sampleIssue.replace('4200亩', '4300亩')),
  }
  await page.setInputFiles('#file', file)
  await page.getByRole('button', { name: '读入并预览' }).click()
  await page.getByRole('heading', { name: '预览', exact: true }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('the outline follows the reading, down and up', async () => {
  const { page, close } = await site().open(water, { viewport: { width: 1440, height: 400 } })
  const current = page.locator('.outline.wide [aria-current]')
  for (const path of ['第三条', '第五条', '第二条']) {
    await page.evaluate(`document.getElementById('${path}').scrollIntoView()`)
    await expect.poll(() => current.allTextContents()).toEqual([path])
  }
  await close()
})
