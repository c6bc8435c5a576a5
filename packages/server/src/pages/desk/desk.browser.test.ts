import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sampleIssue } from '../../testing/sample-issue.ts'
import { startSite } from '../../testing/site.ts'

const site = startSite()
const water = '/desk/documents/云政发〔2024〕3号'
const trees = '/desk/documents/云政办发〔2024〕5号'
const pages = [
  '/desk',
  '/desk/import',
  '/desk/findings/2024-01',
  '/desk/issues/2024-01',
  trees,
  `${water}/correct?clause=第二条`,
]
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

async function check(page: Page, name: string): Promise<void> {
  const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  expect.soft(beyond, `${name}: pixels beyond the right edge`).toBeLessThanOrEqual(0)
  expect.soft(await violations(page), name).toEqual([])
  const folder = process.env['DESK_SHOTS']
  const file = `${page.viewportSize()?.width}-${name.replace(/[^\w]+/g, '-')}.png`
  if (folder) await page.screenshot({ path: `${folder}/${file}`, fullPage: true })
}

async function enter(width: number) {
  const visit = await site().open(await site().link(), { viewport: { width, height: 900 } })
  await visit.page.getByRole('button', { name: '以管理员身份登录' }).click()
  return visit
}

describe.each([390, 1440])('the desk at %i pixels', (width) => {
  test('stays within its width, passes axe and asks nobody else', async () => {
    const { page, strayed, complaints, close } = await enter(width)
    for (const [index, path] of pages.entries()) {
      await page.goto(new URL(path, site().address).href)
      await check(page, `${index}-${path}`)
    }
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })

  test('a file is sent with its progress and looked at before it is stored', async () => {
    const { page, close } = await enter(width)
    await page.goto(new URL('/desk/import', site().address).href)
    const text = sampleIssue.replace('4200亩', '4300亩')
    await page.setInputFiles('#file', { name: '改.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: '读入并预览' }).click()
    await page.getByRole('heading', { name: '预览', exact: true }).waitFor()
    expect(await page.textContent('main')).toContain('有改动')
    await check(page, '8-preview')
    await page.getByRole('button', { name: '不导入' }).click()
    expect(await page.textContent('main')).toContain('公报库没有改动')
    await close()
  })
})

test('findings are judged by keyboard alone', async () => {
  const { page, close } = await enter(1440)
  await page.goto(new URL('/desk/findings/2024-01', site().address).href)
  const before = await page.locator('.judge [data-key=a]').count()
  await page.keyboard.press('j')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('a')])
  expect(await page.locator('.judge [data-key=a]').count()).toBe(before - 1)
  if (before > 1) {
    await page.locator('.judge').first().focus()
    await page.keyboard.press('d')
    await page.keyboard.type('读错了')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(await page.textContent('main')).toContain('已撤下：读错了')
  }
  await close()
})
