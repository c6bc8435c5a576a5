import { journalEntries, verifyJournal } from '@zhengling/store'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditBoth } from '../../testing/audit.ts'
import { auditor, editor } from '../../testing/editor.ts'
import { sampleIssue } from '../../testing/sample-issue.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const site = startSite(emptyService)
const trees = '云政办发〔2024〕5号'
const at = (path: string) => new URL(path, site().address).href
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name }).click()

/** Lets a file fall where files are dropped. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    `(() => {
      const files = new DataTransfer()
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' }))
      return files
    })()`,
  )
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: files })
}

/** Keeps what the page says of its progress, before it goes on to the next. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = []
  await page.exposeFunction('heard', (words: string) => heard.push(words))
  await page.evaluate(`{
    const said = document.querySelector('.progress p')
    new MutationObserver(() => heard(said.textContent)).observe(said, { childList: true, characterData: true, subtree: true })
  }`)
  return heard
}

test('an editor takes an issue from its file to the public and back; the journal says who did what, and why', async () => {
  const { page, strayed, complaints, close } = await site().open(await site().link())
  const reader = await site().open('/')
  const sees = async (path: string) => {
    const status = (await reader.page.goto(at(path)))?.status()
    return { status, text: await reader.page.locator('main').innerText() }
  }
  /** A page is there as a whole, and passes. */
  const arrive = async (name: string | RegExp) => {
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.waitForLoadState()
    await auditBoth(page)
  }

  await arrive('用一次性链接登录')
  await press(page, '用此链接登录')
  await arrive('设置密码')
  await follow(page, '暂不设置')
  await arrive('编辑台')

  await follow(page, '导入公报')
  await arrive('导入公报')
  const heard = await listen(page)
  await drop(page, '第1期.txt', sampleIssue)
  await press(page, '读入并预览')
  await arrive('预览')
  expect(heard.join()).toMatch(/正在上传.*第 \d 步，共 \d 步/)
  expect(await page.locator('main').innerText()).toMatch(/公文 3 篇[^]*总数写作4200亩/)
  await page.getByText(`${trees}　关于做好2024年春季植树工作的通知`).click()
  await page.getByText('三级均应签字').waitFor()
  await auditBoth(page)
  await press(page, '存为草稿')
  await arrive('已存为草稿')
  expect((await sees('/issues/2024-01')).status).toBe(404)

  await follow(page, '核定2024年第1期的校核意见')
  await arrive('核定2024年第1期的校核意见')
  const finding = (words: string) => page.locator('.judge', { hasText: words })
  await finding('总数写作4200亩').getByRole('link', { name: '更正此条' }).click()
  await arrive('更正 一第1款')
  const text = page.getByLabel('应为（不含编号）')
  await text.fill((await text.inputValue()).replace('4200亩', '3700亩'))
  await page.getByLabel('更正的理由（随文公布）').fill('原件为3700亩')
  await press(page, '更正（随草稿一并公布）')
  await arrive('已更正')
  expect(await page.locator('main').innerText()).toContain('消除校核意见 1 处')

  await follow(page, '回去核定校核意见')
  const judge = async (words: string, act: string, reason: string) => {
    const one = finding(words)
    await one.getByText('写理由').click()
    await one.getByLabel('理由').fill(reason)
    await one.getByRole('button', { name: act }).click()
    await finding(words).getByText(reason).waitFor()
  }
  await judge('缺“1.1”“1.2”', '不成问题，撤下', '单列的一项，没有前两项')
  await judge('有损坏的字符', '原件如此，附此说明', '原件此处墨污')
  await auditBoth(page)

  await finding('未随文刊登').getByRole('link', { name: '补录附件' }).click()
  await arrive('关于做好2024年春季植树工作的通知')
  const list = { name: '名录.txt', mimeType: 'text/plain', buffer: Buffer.from(oldTrees) }
  await page.getByLabel('附件2的文件').setInputFiles(list)
  await press(page, '补录附件2')
  await page.getByText('已补录，来自 名录.txt').waitFor()
  await auditBoth(page)

  await follow(page, '2024年第1期')
  await arrive('管理2024年第1期')
  expect(await page.locator('main').innerText()).toContain('都已核定')
  await press(page, '公布第1版')
  await page.getByText('撤下第1版').first().waitFor()
  await auditBoth(page)
  const shown = await sees(`/documents/${trees}`)
  expect(shown.status).toBe(200)
  expect(shown.text).toMatch(/全县共植树3700亩[^]*古柏/)

  await page.locator('summary', { hasText: '撤下第1版' }).click()
  await page.getByLabel('撤下的理由').fill('附件有误，重新核对后再登')
  await press(page, '撤下第1版')
  await page.getByRole('button', { name: '恢复公布第1版' }).waitFor()
  await auditBoth(page)
  const gone = await sees('/issues/2024-01')
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('附件有误，重新核对后再登')

  await follow(page, '编辑台')
  await arrive('编辑台')
  expect(await page.locator('.recent').innerText()).toMatch(/撤下[^]*理由：附件有误[^]*公布[^]*补录附件[^]*更正/)
  await reader.close()
  await close()
  expect([strayed, complaints]).toEqual([[], []])

  const { store, county } = site().service
  const entries = await journalEntries(store.db, auditor, { county: county.code })
  const acts = entries.filter(({ actor }) => actor.kind === 'official')
  expect(acts.map(({ verb, clause, payload: { reason = '' } }) => [verb, clause ?? '', reason])).toEqual([
    ['sign-in', '', ''],
    ['receive-file', '', ''],
    ['import', '', ''],
    ['correct', '一第1款', '原件为3700亩'],
    ['dismiss-finding', '1.3', '单列的一项，没有前两项'],
    ['accept-finding', '1.3', '原件此处墨污'],
    ['import-attachment', '', ''],
    ['publish', '', ''],
    ['withdraw', '', '附件有误，重新核对后再登'],
  ])
  expect(await verifyJournal(store.db, editor, { county: county.code })).toMatchObject({ outcome: 'sound' })
})

const oldTrees = `云水县古树名木保护名录

一、古柏，生于清河乡，树龄约六百年，由村民委员会管护。

二、古槐，生于石桥镇，树龄约四百年，由镇人民政府管护。
`
