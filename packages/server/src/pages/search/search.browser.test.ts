import { expect, test } from 'vitest'
import { auditBoth } from '../../testing/audit.ts'
import { startSite } from '../../testing/site.ts'

const site = startSite()
const water = '/documents/云政发〔2024〕3号'
const looked = [
  '/search',
  '/search?q=县财政局',
  '/search?q=灌慨用水',
  '/search?q=补助多少钱一亩',
  '/search?q=植树&kind=办法',
  '/search?q=qwerty',
  `${water}?q=县水利局 第四条`,
]

test('the pages stay within their width and pass axe', async () => {
  const { page, strayed, complaints, close } = await site().open('/')
  for (const path of looked) {
    await page.goto(new URL(path, site().address).href)
    await auditBoth(page)
  }
  expect([strayed, complaints]).toEqual([[], []])
  await close()
})

test('by keyboard alone: slash, words, Enter, down to a clause marked in its document', async () => {
  const { page, close } = await site().open('/bodies')
  await page.keyboard.press('/')
  expect(await page.evaluate('document.activeElement.id')).toBe('find')
  await page.keyboard.type('每亩/补助')
  expect(await page.inputValue('#find')).toBe('每亩/补助')
  await page.fill('#find', '每亩 补助')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '第六条' }).focus()
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
  await page.keyboard.press('Enter')
  await page.waitForURL(({ hash }) => decodeURIComponent(hash) === '#第六条')
  expect(await page.locator('[id="第六条"] mark').allTextContents()).toEqual(['每亩', '补助'])
  await close()
})

test('without script: search, narrow, widen, look within one document', async () => {
  const { page, close } = await site().open('/', { javaScriptEnabled: false })
  await page.getByRole('searchbox', { name: '检索公报' }).fill('县财政局')
  await page.getByRole('button', { name: '检索' }).click()
  await page.getByText('3 份文件').waitFor()
  await page.getByRole('navigation', { name: '缩小范围' }).getByRole('link', { name: '办法' }).click()
  await page.getByText('1 份文件').waitFor()
  await page.getByRole('link', { name: /^取消\s*文种“办法”$/ }).click()
  await page.getByText('3 份文件').waitFor()
  await page.goto(new URL(water, site().address).href)
  await page.getByRole('searchbox', { name: '在本文件中找' }).fill('水利局')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('status').getByText('写到的有').waitFor()
  expect(await page.locator('[id="第三条"] mark').allTextContents()).toEqual(['县水利局'])
  await close()
})

test('the words found are underlined, not coloured', async () => {
  const { page, close } = await site().open('/search?q=水费')
  const style = await page.evaluate<string[]>(
    `(({ textDecorationLine, backgroundColor }) => [textDecorationLine, backgroundColor])(getComputedStyle(document.querySelector('mark')))`,
  )
  expect(style).toEqual(['underline', 'rgba(0, 0, 0, 0)'])
  await close()
})
