import { describe, expect, test } from 'vitest'
import { auditBoth } from '../../testing/audit.ts'
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

async function enter() {
  const visit = await site().open(await site().link())
  await visit.page.getByRole('button', { name: '用此链接登录' }).click()
  return visit
}

describe('the desk on a phone and at a desk', () => {
  test('stays within its width, passes axe and asks nobody else', async () => {
    const { page, strayed, complaints, close } = await enter()
    for (const path of pages) {
      await page.goto(new URL(path, site().address).href)
      await auditBoth(page)
    }
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })

  test('a file is sent with its progress and looked at before it is stored', async () => {
    const { page, close } = await enter()
    await page.goto(new URL('/desk/import', site().address).href)
    const text = sampleIssue.replace('4200亩', '4300亩')
    await page.setInputFiles('#file', { name: '改.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: '读入并预览' }).click()
    await page.getByRole('heading', { name: '预览', exact: true }).waitFor()
    expect(await page.textContent('main')).toContain('有改动')
    await auditBoth(page)
    await page.getByRole('button', { name: '不导入' }).click()
    expect(await page.textContent('main')).toContain('公报库没有改动')
    await close()
  })
})

test('findings are judged by keyboard alone', async () => {
  const { page, close } = await enter()
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
