import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { audit, beyondEdge } from '../testing/audit.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { importText } from '../testing/sample-service.ts'
import { startSite } from '../testing/site.ts'

const site = startSite()
const water = '/documents/云政发〔2024〕3号'
const trees = '/documents/云政办发〔2024〕5号'
const group = '/documents/云政办发〔2024〕6号'

/** Every kind of page that anyone may see, in each of its states. */
const documents = [
  water,
  `${water}?v=1`,
  `${water}?on=2029-04-01`,
  `${water}?on=2024-02-30`,
  `${water}/diff?from=1&to=2`,
  `${water}/第五条`,
  `${trees}/一表1`,
  trees,
  group,
]
const others = [
  '/',
  '/issues/2024-01',
  '/issues/2024-01/findings',
  '/bodies',
  '/bodies/云水县水利局',
  '/bodies/云水县水源保护工作领导小组',
  '/bodies/云水县水源保护工作领导小组办公室',
  '/bodies/各乡（镇）人民政府',
  '/people',
  '/questions',
  '/help',
  '/nowhere',
  '/desk',
  '/enter/x',
]

beforeAll(async () => {
  await importText(site().service, sampleIssue.replace('每亩15元', '每亩18元'))
})

const at = (path: string) => new URL(path, site().address).href

/** Where what can be focused stands, in the order of the Tab key; what is not shown is left out. */
const stops = (page: Page) =>
  page.evaluate<{ what: string; top: number; bottom: number }[]>(`
    [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('skip'))
      .map((one) => ({ what: one.textContent.trim() || one.name, ...one.getBoundingClientRect().toJSON() }))`)

/** Expects the keyboard to go down the page as one reads. */
async function readsDown(page: Page, path: string): Promise<void> {
  expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0)
  const all = await stops(page)
  expect(all.length, path).toBeGreaterThan(3)
  const back = all.filter(({ bottom }, index) => bottom < (all[index - 1]?.top ?? 0))
  expect.soft(back, path).toEqual([])
}

/** The page as it stands in a window of that width, under a finger where that is a phone's. */
async function resized(page: Page, touch: CDPSession, width: number): Promise<void> {
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: width < 500 })
  await page.setViewportSize({ width, height: 900 })
}

/** Expects the page to fit where the layout is another than at 390 and 1440 too, and axe to pass there. */
async function fitsOtherwise(page: Page, touch: CDPSession, path: string): Promise<void> {
  for (const width of [768, 1920]) {
    await resized(page, touch, width)
    expect.soft(await beyondEdge(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    if (path === trees || path === '/') await audit(page)
  }
}

/** Words are the same in any face. */
async function withoutFaces(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', { urls: ['*/fonts/*'] })
}

// One load of a page serves all that is asked of it: loading takes longest.
test.each([
  ['document', documents],
  ['other', others],
])(
  'every %s page fits and passes axe at every width, asks nobody else, goes down under the keyboard as one reads, and says the same without script, where no aid is offered that needs it',
  async (_, paths) => {
    const { page, strayed, complaints, close } = await site().open('/')
    const touch = await page.context().newCDPSession(page)
    const still = await site().open('/', { javaScriptEnabled: false })
    await withoutFaces(still.page)
    for (const path of paths) {
      await Promise.all([page.goto(at(path)), still.page.goto(at(path))])
      await audit(page)
      await fitsOtherwise(page, touch, path)
      await resized(page, touch, 390)
      await audit(page)
      await readsDown(page, path)
      await resized(page, touch, 1440)
      await page.evaluate("document.querySelector('.aids').remove()")
      expect.soft(await still.page.locator('body').innerText(), path).toBe(await page.locator('body').innerText())
    }
    expect(strayed).toEqual([])
    expect(complaints.filter((one) => !/status of 40[034]/.test(one))).toEqual([])
    await Promise.all([close(), still.close()])
  },
)

test('between the phone and the wide screen nothing sticks out', async () => {
  const { page, close } = await site().open('/')
  for (const path of [trees, water, '/issues/2024-01']) {
    await page.goto(at(path))
    for (const width of [320, 600, 800, 1000, 1150, 1300, 1360]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await beyondEdge(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
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

test('on paper the numbers of the clauses stay on the sheet and the menus go', async () => {
  const { page, close } = await site().open(water, { viewport: { width: 700, height: 900 } })
  for (const width of [680, 800]) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media: 'print' })
    const labels = await page.locator('.words .label').all()
    expect(labels.length).toBeGreaterThan(5)
    for (const label of labels) expect((await label.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    expect(await page.locator('header.site').isVisible()).toBe(false)
    expect(await page.locator('[id="第四条"] ~ .notes dd').first().isVisible()).toBe(true)
  }
  await close()
})
