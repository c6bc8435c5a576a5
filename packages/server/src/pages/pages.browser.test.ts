import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beyondEdge, violations } from '../testing/look.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { importText } from '../testing/sample-service.ts'
import { startSite } from '../testing/site.ts'

const site = startSite()
const water = '/documents/云政发〔2024〕3号'
const trees = '/documents/云政办发〔2024〕5号'
const group = '/documents/云政办发〔2024〕6号'

const open = [
  '/',
  '/issues/2024-01',
  '/issues/2024-01/findings',
  water,
  trees,
  group,
  `${water}/第五条`,
  `${trees}/一表1`,
  '/nowhere',
  '/desk/import',
]
const inside = ['/desk/import', '/issues/2024-01/findings', water]

async function check(page: Page): Promise<void> {
  expect.soft(await beyondEdge(page), `${page.url()}: pixels beyond the right edge`).toBeLessThanOrEqual(0)
  expect.soft(await violations(page), page.url()).toEqual([])
}

describe.each([390, 1440])('at %i pixels', (width) => {
  const viewport = { width, height: 900 }

  test('every page stays within its width, passes axe and asks nobody else', async () => {
    const { page, strayed, complaints, close } = await site().open('/', { viewport, hasTouch: width < 500 })
    for (const path of open) {
      await page.goto(new URL(path, site().address).href)
      await check(page)
    }
    expect(strayed).toEqual([])
    expect(complaints.filter((one) => !/status of 40[34]/.test(one))).toEqual([])
    await close()
  })

  test('so do the pages of someone signed in', async () => {
    const { page, strayed, close } = await site().open(await site().link(), { viewport })
    await check(page)
    await page.getByRole('button', { name: '以管理员身份登录' }).click()
    for (const path of inside) {
      await page.goto(new URL(path, site().address).href)
      await check(page)
    }
    expect(strayed).toEqual([])
    await close()
  })
})

test('between the phone and the wide screen nothing sticks out', async () => {
  const { page, close } = await site().open('/')
  for (const path of [trees, water, '/issues/2024-01'])
    for (const width of [320, 600, 800, 1000, 1150, 1300, 1360, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(new URL(path, site().address).href)
      expect.soft(await beyondEdge(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  await close()
})

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

test('the keyboard goes from the skip link through the outline to a clause', async () => {
  const { page, close } = await site().open(water)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await page.keyboard.press('Tab')
  expect(await page.evaluate("document.activeElement.closest('nav').className")).toBe('outline wide')
  const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
  expect(outline).not.toBe('none')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('decodeURIComponent(location.hash)')).toBe('#第一章')
  await close()
})

test('without script everything is there: reading, signing in, setting a finding aside, importing', async () => {
  const { page, close } = await site().open(water, { javaScriptEnabled: false })
  await page.getByText('每户每年不超过300元', { exact: false }).first().waitFor()
  await page.goto(new URL(await site().link(), site().address).href)
  await page.getByRole('button', { name: '以管理员身份登录' }).click()
  await page.goto(new URL('/desk/import', site().address).href)
  await page
    .getByLabel('公报文件')
    .setInputFiles({ name: '公报.txt', mimeType: 'text/plain', buffer: Buffer.from(sampleIssue) })
  await page.getByRole('button', { name: '读入并预览' }).click()
  await page.getByText('库中已有同样的内容（第1版），不必再导入。').waitFor()
  await page.goto(new URL('/issues/2024-01/findings', site().address).href)
  const first = page.locator('.finding-list > li').first()
  await first.locator('summary').click()
  await first.getByLabel('理由').fill('原件如此')
  await first.getByRole('button').click()
  await page.getByRole('heading', { name: '已撤下 1' }).waitFor()
  await page.getByRole('button', { name: /退出/ }).click()
  expect(await page.getByRole('button', { name: /退出/ }).count()).toBe(0)
  await close()
})

test('the differences of two versions stand beside one another and pass axe', async () => {
  await importText(site().service, sampleIssue.replace('每亩15元', '每亩18元'))
  for (const width of [390, 1440]) {
    const { page, close } = await site().open(`${water}/diff?from=1&to=2`, { viewport: { width, height: 900 } })
    expect(await page.locator('ins').allTextContents()).toEqual(['18'])
    await check(page)
    await page.goto(new URL(`${water}?v=1`, site().address).href)
    await check(page)
    await close()
  }
})

test('the first load is small, and the text is readable while the fonts are still on their way', async () => {
  const { page, close } = await site().open('/nowhere')
  await page.route('**/fonts/**', () => {})
  const sizes: number[] = []
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    sizes.push(responseBodySize + responseHeadersSize)
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(new URL(water, site().address).href, { waitUntil: 'domcontentloaded' })
  const box = await page.getByText('为了节约灌溉用水').boundingBox()
  expect(box?.height).toBeGreaterThan(20)
  await expect.poll(() => sizes.length).toBeGreaterThanOrEqual(4)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(10_000)
  expect(total).toBeLessThan(150_000)
  await close()
})

test('Chinese text is set in the fonts that the site serves', async () => {
  const { page, close } = await site().open(water)
  await page.waitForLoadState('networkidle')
  const loaded = await page.evaluate<string[]>(
    `[...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family + ' ' + face.weight)`,
  )
  const names = [...new Set(loaded.map((name) => name.replaceAll('"', '')))]
  expect(names.toSorted()).toEqual(['Noto Sans SC 400', 'Noto Sans SC 600', 'Noto Serif SC 400', 'Noto Serif SC 700'])
  await close()
})
