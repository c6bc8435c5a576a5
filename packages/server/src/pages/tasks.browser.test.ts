import { beforeAll, expect, test } from 'vitest'
import { Person } from '../testing/person.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { emptyService, importText } from '../testing/sample-service.ts'
import { startSite } from '../testing/site.ts'

/** What people come to the portal for, from its home page on, in clicks and keys. */
const site = startSite(emptyService)
const printed = sampleIssue
  .replace('于每周五前将进度报送', '于每月25日前将进度报送')
  .replace('农田的，适用本办法。', '农田的，适用本办法。两次放水之间的轮空期，由县水利局提前公告。')

beforeAll(async () => {
  await importText(site().service, printed)
  await importText(site().service, printed.replace('每亩15元', '每亩18元'))
})

async function arrive(options = {}) {
  const { page, close } = await site().open('/', options)
  return { person: new Person(page), page, close }
}

test('who must report by the 25th: 2 acts to the answer, 3 to its clause', async () => {
  const { person, page, close } = await arrive()
  await person.press('/')
  await person.write('25日前报送')
  await person.press('Enter')
  const hit = page.locator('.hits li').first()
  expect(await hit.innerText()).toMatch(/各乡（镇）人民政府.*于每月25日前将进度报送县林业局/)
  expect(person.acts).toBe(2)
  await person.click(hit.getByRole('link'))
  const clause = page.locator('[id="二（三）"]')
  expect(await clause.innerText()).toContain('每月25日前')
  expect(person.acts).toBe(3)
  await close()
})

test('the clause on 轮空期, quoted as officials quote: 4 acts', async () => {
  const { person, page, close } = await arrive()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await person.press('/')
  await person.write('轮空期')
  await person.press('Enter')
  await person.click(page.locator('.hits').getByRole('link', { name: '第二条' }))
  await person.click(page.getByRole('button', { name: '复制引文' }))
  await page.getByRole('button', { name: '已复制' }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
    /^《关于印发云水县灌溉用水管理办法的通知》（云政发〔2024〕3号）第二条：“第二条本县范围内.*轮空期，由县水利局提前公告。”$/,
  )
  expect(person.acts).toBe(4)
  await close()
})

test('what changed between two versions of a document: 2 acts, without scrolling', async () => {
  const { person, page, close } = await arrive()
  await person.click(page.getByRole('link', { name: '关于印发云水县灌溉用水管理办法的通知' }))
  const link = page.locator('.meta').getByRole('link', { name: '与第1版逐条对照' })
  await link.waitFor()
  const { y = Infinity } = (await link.boundingBox()) ?? {}
  expect(y).toBeLessThan(900)
  await person.click(link)
  expect(await page.locator('.diff-list li').allInnerTexts()).toEqual([
    expect.stringMatching(/改动\s*第六条[^]*每亩15元[^]*每亩18元/),
  ])
  expect(await page.locator('ins, del').allTextContents()).toEqual(['15', '18'])
  expect(person.acts).toBe(2)
  await close()
})

test('reading a document without script, with what its margin says: 1 act', async () => {
  const { person, page, close } = await arrive({ javaScriptEnabled: false })
  await person.click(page.getByRole('link', { name: '关于做好2024年春季植树工作的通知' }))
  await page.getByRole('heading', { level: 1, name: '关于做好2024年春季植树工作的通知' }).waitFor()
  const text = (await page.getByRole('article').innerText()).replace(/\s/g, '')
  for (const words of ['全县共植树4200亩', '每亩栽植不少于74株', '三级均应签字', '县林业局牵头'])
    expect(text).toContain(words)
  expect(await page.locator('[id="二（一）"] ~ .notes').first().isVisible()).toBe(true)
  expect(person.acts).toBe(1)
  await close()
})
