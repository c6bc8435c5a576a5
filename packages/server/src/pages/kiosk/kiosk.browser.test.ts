import { withdrawDocument } from '@zhengling/store'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { audit, beyondEdge } from '../../testing/audit.ts'
import { editor } from '../../testing/editor.ts'
import { sampleService } from '../../testing/sample-service.ts'
import { startSite, type Visit } from '../../testing/site.ts'

/** So little may be printed at once that the longer of the sample's documents is beyond it. */
const kiosk = { idleSeconds: 90, printPages: 1, keepIssues: 2 }
const site = startSite(async (finished) => {
  const service = await sampleService(finished)
  return { ...service, site: { ...service.site, kiosk } }
})
const portrait = { viewport: { width: 1080, height: 1920 }, hasTouch: true }
const title = (page: Page) => page.locator('main h1').last().innerText()
const begin = async (): Promise<Visit> => {
  const visit = await site().open('/kiosk', portrait)
  await visit.page.addInitScript(
    'globalThis.printed = []; globalThis.print = () => printed.push({ text: document.querySelector(".paper").textContent, source: [...document.querySelectorAll(".source p")].map((one) => one.textContent) })',
  )
  return visit
}
const bar = (page: Page, name: string) => page.getByRole('navigation', { name: '去哪里' }).getByText(name)

/** What a finger is to hit, smaller than 60 pixels either way; words of a sentence that lead on are as high as their line. */
const tooSmall = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a, button, summary, input, select, label')]
    .filter((one) => one.checkVisibility() && !one.closest('.text .words') && !one.matches('.choices input, form.find label, .ask > label'))
    .map((one) => [one.getBoundingClientRect(), one.textContent.slice(0, 12)])
    .filter(([{ width, height }]) => Math.min(width, height) < 60)
    .map(([{ width, height }, words]) => words + ' ' + Math.round(width) + '×' + Math.round(height))`)

test('each page passes axe and stays within the screen, upright, across and narrow; every target is 60 pixels and more', async () => {
  const { page, strayed, complaints, close } = await begin()
  const look = async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
    ]) {
      await page.setViewportSize(viewport)
      if (viewport.width > 390) await audit(page)
      else expect.soft(await beyondEdge(page)).toBeLessThanOrEqual(0)
      expect.soft(await tooSmall(page), `${await title(page)} at ${viewport.width}`).toEqual([])
      const size = await page.evaluate(
        'parseFloat(getComputedStyle(document.querySelector("main p, main li")).fontSize)',
      )
      expect.soft(size).toBeGreaterThanOrEqual(20)
    }
  }
  await look()
  await bar(page, '查找').tap()
  for (const letter of ['B', 'Z']) await page.getByRole('button', { name: letter, exact: true }).tap()
  await page.getByRole('button', { name: '补助', exact: true }).waitFor()
  await look()
  await bar(page, '首页').tap()
  await page.getByRole('link', { name: '我能申领什么' }).tap()
  await page.getByText('种植户').tap()
  await page.getByRole('button', { name: '下一步' }).tap()
  await page.getByText('低保户').tap()
  await page.getByRole('button', { name: '下一步' }).tap()
  for (const figure of ['1', '0']) await page.getByRole('button', { name: figure, exact: true }).tap()
  expect(await page.getByLabel('面积').inputValue()).toBe('10')
  await look()
  await bar(page, '首页').tap()
  await page.locator('main.start').getByRole('link', { name: '灌溉用水管理办法' }).tap()
  await page.getByText('目录').tap()
  await look()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '字更大' }).tap()
  expect(await beyondEdge(page)).toBeLessThanOrEqual(0)
  expect([strayed, complaints]).toEqual([[], []])
  await close()
})

test('when nobody is there any more the start page comes, after a countdown, and nothing is left of the last one', async () => {
  const { page, close } = await begin()
  await page.clock.install()
  await page.reload()
  const start = await title(page)
  const entries = await page.evaluate('history.length')
  await bar(page, '查找').tap()
  await page.getByLabel('想找什么').fill('脱贫户')
  await page.getByRole('button', { name: '查找' }).tap()
  await page.locator('.found .hit').first().tap()
  await page.locator('.came').waitFor()
  await page.getByText('目录').tap()
  for (const name of ['字更大', '黑白分明']) await page.getByRole('button', { name }).tap()
  await page.evaluate("localStorage.setItem('size', 'more'); sessionStorage.setItem('x', 'y'); scrollTo(0, 400)")
  const read = await title(page)

  await page.clock.runFor(80_000)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.clock.runFor(15_000)
  await page.getByRole('dialog').waitFor()
  expect(await page.getByRole('timer').innerText()).toMatch(/^1[4-6] 秒$/)
  await page.getByRole('button', { name: '继续看' }).tap()
  await page.clock.runFor(80_000)
  expect([await page.getByRole('dialog').count(), await title(page)]).toEqual([0, read])

  await page.clock.runFor(40_000)
  await expect.poll(() => title(page)).toBe(start)
  const left = () =>
    page.evaluate(`({ kept: localStorage.length + sessionStorage.length, entries: history.length, scroll: scrollY,
      marks: document.documentElement.getAttributeNames().sort().join(' '), address: location.pathname + location.hash,
      pressed: document.querySelectorAll('[aria-pressed=true]').length, open: document.querySelectorAll('[open]').length })`)
  const nothing = { kept: 0, entries, scroll: 0, marks: 'lang', address: '/kiosk', pressed: 0, open: 0 }
  expect(await left()).toEqual(nothing)
  expect(await page.context().cookies()).toEqual([])
  const stored = await page.evaluate<string[]>(
    `Promise.all((await caches.keys()).map(async (name) =>
    (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname))).then((all) => all.flat())`
      .replace(/^/, '(async () => ')
      .concat(')()'),
  )
  expect(stored.filter((path) => !/^\/(?:assets|fonts)\/|^\/favicon\.svg$/.test(path)).toSorted()).toEqual([
    '/kiosk',
    '/kiosk/copy',
    '/kiosk/state',
  ])
  // What lies behind is not theirs, and neither is what lies before.
  await page.goBack()
  expect(await page.content()).not.toMatch(/脱贫户|灌溉用水管理办法<\/h1>/u)
  await page.goForward()
  expect([await title(page), await page.getByLabel('想找什么').count()]).toEqual([start, 0])
  // Untouched, it stays as it is: no countdown without anybody.
  await page.clock.runFor(300_000)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await close()
})

test('one touch prints a document or a clause with its source; what is too long is not printed, and said', async () => {
  const { page, close } = await begin()
  await page.reload()
  await page.getByRole('link', { name: '水源保护工作领导小组' }).tap()
  await page.getByRole('button', { name: '打印全文（约 1 页）' }).tap()
  const printed = () => page.evaluate<{ text: string; source: string[] }>('printed.at(-1)')
  expect((await printed()).source).toEqual([
    '《关于成立云水县水源保护工作领导小组的通知》（云政办发〔2024〕6号）',
    '刊于云水县人民政府公报2024年第1期第5页',
    `${site().address}/documents/云政办发〔2024〕6号`,
    expect.stringMatching(/^打印于\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/u),
  ])
  expect((await printed()).text).toContain('组成人员')
  expect((await printed()).text).not.toContain('打印全文')
  await page.emulateMedia({ media: 'print' })
  expect([
    await page.locator('.paper').isVisible(),
    await page.locator('.bar').isVisible(),
    await page.locator('main').isVisible(),
  ]).toEqual([true, false, false])
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  expect(await page.locator('.paper').count()).toBe(0)

  await bar(page, '返回').tap()
  await page.locator('main.start').getByRole('link', { name: '灌溉用水管理办法' }).tap()
  await page.getByText(/全文约 \d 页，超过本机一次 1 页的上限/u).waitFor()
  expect(await page.getByRole('button', { name: '打印全文' }).count()).toBe(0)
  await page.getByRole('button', { name: /^打印.*：第五条$/u }).tap()
  const { text, source } = await printed()
  expect(text).toMatch(/（云政发〔2024〕3号）\s*第五条渠水[^]*（三）/u)
  expect(text).not.toContain('第六条')
  expect(source.slice(0, 3)).toEqual([
    '《关于印发云水县灌溉用水管理办法的通知》（云政发〔2024〕3号）第五条',
    '刊于云水县人民政府公报2024年第1期第1页',
    `${site().address}/documents/云政发〔2024〕3号/第五条`,
  ])
  await close()
})

test('without network the start page, documents and the search are there, said to be of a moment; what was withdrawn goes with the first contact', async () => {
  const { page, close } = await begin()
  // As it is after other files have come: the worker that starts then drops what another has kept.
  await page.evaluate(`caches.open('kiosk-old')`)
  await page.evaluate(`navigator.serviceWorker.getRegistration('/kiosk').then((one) => one.unregister())`)
  await page.reload()
  await page.evaluate('navigator.serviceWorker.ready')
  await expect.poll(() => page.evaluate('Boolean(navigator.serviceWorker.controller)')).toBe(true)
  await expect.poll(() => page.evaluate('caches.keys()')).toEqual([expect.stringMatching(/^kiosk-(?!old)/)])
  await page.context().setOffline(true)
  await page.reload()
  const net = page.locator('.net')
  await expect.poll(() => net.innerText()).toMatch(/^网络已断开，正在显示 4月1日.*10:00 时的内容。$/u)
  await audit(page)
  await page.getByRole('link', { name: '各期公报' }).tap()
  await page.getByRole('link', { name: '2024年第1期' }).tap()
  await page.getByRole('link', { name: '植树工作' }).tap()
  await page.getByRole('button', { name: /：二$/u }).tap()
  expect(await page.evaluate('printed.at(-1).source.at(-1)')).toContain('网络已断开，正在显示 4月1日')
  await bar(page, '首页').tap()
  await page.getByRole('link', { name: '我能申领什么' }).tap()
  await page.getByText('这一页现在看不了').waitFor()
  await bar(page, '查找').tap()
  await page.getByLabel('想找什么').fill('脱贫户 补助')
  await page.getByRole('button', { name: '查找' }).tap()
  await page.getByText('在存下的文件里逐字查找，找到 1 份').waitFor()
  await page.locator('.found .hit').first().tap()
  expect(await page.locator('.came').getAttribute('id')).toBe('第六条')

  const { store, county, clock } = site().service
  const asked = { county: county.code, document: '云政发〔2024〕3号', reason: '误登', now: clock.now() }
  await withdrawDocument(store.db, editor, asked)
  await page.context().setOffline(false)
  await page.getByText('该文件已撤下').waitFor()
  expect(await net.innerText()).toBe('')
  await expect
    .poll(() =>
      page.evaluate(`(async () => (await (await caches.match('/kiosk/copy')).text()).includes('定额以内'))()`),
    )
    .toBe(false)
  await close()
})

test('a site without https keeps the copy as long as the page is open, and says so', async () => {
  const { page, close } = await begin()
  // As a browser behaves there; this machine's own address counts as safe.
  await page.addInitScript('delete Navigator.prototype.serviceWorker')
  await page.reload()
  await page.getByText('本终端没有用 https').waitFor()
  await expect
    .poll(() =>
      page.evaluate("performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/kiosk/copy'))"),
    )
    .toBe(true)
  await page.context().setOffline(true)
  await page.getByText('这时请不要重新打开网页').waitFor()
  await page.getByRole('link', { name: '植树工作' }).tap()
  await page.locator('main.document').waitFor()
  await page.getByRole('button', { name: '不看了，清除' }).tap()
  await page.getByRole('link', { name: '各期公报' }).waitFor()
  await close()
})
