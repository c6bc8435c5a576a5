import { keepFiles, makeDuty, saveDraft, setLedgerRules } from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { describe, expect, test } from 'vitest'
import { bringUpLedger } from '../../ledger/bring-up.ts'
import { auditBoth } from '../../testing/audit.ts'
import { PNG } from '../../testing/pictures.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const office = official('official0', '云水县人民政府办公室', { office: true })
const water = official('official1', '云水县水利局')

const views = ['/duties/lists?list=结果清单', '/duties/matrix', '/duties/wall?by=周&still=1']

const site = startSite(async (finished) => {
  const service = await emptyService(finished)
  await everybody(service)
  const { store, county, clock } = service
  const act = { county: county.code, now: clock.now() }
  const near = { days: 3, source: '县政府办定' }
  await setLedgerRules(store.db, office, { ...act, begins: Temporal.PlainDate.from('2024-04-01'), near })
  await bringUpLedger(service)
  const words = { source: '会议', origin: '第3次常务会议', what: '排查全县河道并报告整治办法' } as const
  const fixed = { goal: '不留隐患', measures: null, standard: null }
  await makeDuty(store.db, office, {
    ...act,
    ...words,
    ...fixed,
    units: [{ id: 'd1', unit: '云水县水利局' }],
    evidence: ['排查表', '整治办法'],
    along: ['云水县林业局'],
    reportedTo: [],
    due: Temporal.PlainDate.from('2024-04-02'),
  })
  const draft = { closes: true, said: '查了一半', shows: ['排查表'], figures: [], revision: 2 }
  const files = [{ name: '东段现场.png', type: 'png', bytes: PNG } as const]
  await keepFiles(store.db, water, { ...act, id: 'd1', files, drop: [] })
  const done = await saveDraft(store.db, water, { ...act, id: 'd1', ...draft })
  if (done.outcome === 'refused') throw new Error(done.message)
  return service
})

describe('the ledger on a phone and at a desk', () => {
  test.each(['official0', 'official1'])('%s: each page stays within its width and passes axe', async (account) => {
    const open = await site().open(await linkOf(site().service, account))
    const { page, strayed, complaints, close } = open
    await page.getByRole('button', { name: '用此链接登录' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
    const kept =
      account === 'official0'
        ? [
            '/duties?part=无时限',
            '/duties/new',
            '/duties/rules',
            '/duties/events',
            '/duties/assignments',
            '/duties/keepers',
          ]
        : []
    for (const path of [
      '/today',
      ...views,
      '/duties',
      '/duties?part=办结',
      '/duties/d1',
      '/indicators',
      '/duties/file-in',
      ...kept,
    ]) {
      await page.goto(new URL(path, site().address).href)
      await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
      await auditBoth(page)
    }
    await page.goto(new URL('/duties/file-in', site().address).href)
    const rows = '编号,版本,任务,办理情况\nZL-d1,0,查河,查完了\nZL-x,1,查河,\n'
    await page.setInputFiles('#file', { name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
    await page.getByRole('button', { name: '读入并对照' }).click()
    await page.getByText('读不了的', { exact: true }).waitFor()
    await auditBoth(page)
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })
})

test('a draft is kept by itself, says when, and what is too large to be sent loses no words', async () => {
  const open = await site().open(await linkOf(site().service, 'official1'))
  const { page, complaints, close } = open
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  await page.goto(new URL('/duties/d1', site().address).href)
  await page.locator('#said').fill('查完了东段')
  await page.getByText(/^已存 \d{2}:\d{2}，/).waitFor()
  await page.locator('#said').pressSequentially('和西段')
  // Sending twenty megabytes would take long.
  await page.evaluate('document.querySelector("[data-largest]").dataset.largest = 8')
  await page.setInputFiles('#files', {
    name: '大.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(9),
  })
  await page.getByRole('button', { name: '存草稿' }).click()
  await page.getByText('附件“大.pdf”有 9 字节，超过 8 字节').waitFor()
  expect(await page.locator('#said').inputValue()).toBe('查完了东段和西段')
  await page.goto(new URL('/duties', site().address).href)
  await page.goto(new URL('/duties/d1', site().address).href)
  expect(await page.locator('#said').inputValue()).toBe('查完了东段和西段')
  await page.locator('#said').fill('离开之前写的')
  await page.goto(new URL('/duties', site().address).href)
  const come = async () => {
    await page.goto(new URL('/duties/d1', site().address).href)
    return page.locator('#said').inputValue()
  }
  await expect.poll(come, { timeout: 30_000 }).toBe('离开之前写的')
  expect(complaints).toEqual([])
  await close()
})

test('the list is gone through, narrowed and opened by keys alone', async () => {
  const open = await site().open(await linkOf(site().service, 'official0'))
  const { page, complaints, close } = open
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  await page.goto(new URL('/duties?part=无时限', site().address).href)
  const focused = () => page.evaluate('document.activeElement.textContent')
  const links = page.locator('[data-list=rows] tbody th a')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused()).toBe(await links.nth(1).textContent())
  await page.keyboard.press('k')
  expect(await focused()).toBe(await links.nth(0).textContent())
  await page.keyboard.press('?')
  expect(await page.locator('.keys').isVisible()).toBe(true)
  await page.keyboard.press('/')
  await page.keyboard.type('审核用水')
  await page.waitForURL((url) => url.searchParams.get('words') === '审核用水')
  for (const text of await links.allTextContents()) expect(text).toContain('审核用水')
  const file = await page.getByRole('link', { name: '下载 Excel' }).getAttribute('href')
  expect(file).toBe(`/duties/file?${new URLSearchParams({ part: '无时限', words: '审核用水' }).toString()}`)
  await page.keyboard.press('Escape')
  expect(await focused()).toBe(await links.nth(0).textContent())
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => /^\/duties\/[0-9a-f]{24}$/.test(url.pathname))
  expect(complaints).toEqual([])
  await close()
})
