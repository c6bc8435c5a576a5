import {
  draftPaper,
  enterReminderAddress,
  makeDuty,
  openSeries,
  setLedgerRules,
  setReminderRules,
} from '@zhengling/store'
import { official } from '@zhengling/store/testing'
import { describe, expect, test } from 'vitest'
import { auditBoth } from '../../testing/audit.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'
import { workUnder } from '../../work/registry.ts'
import { reminders } from '../../work/reminders.ts'
import { runnerOf } from '../../work/runner.ts'

const office = official('official0', '云水县人民政府办公室', { office: true })
const system = { kind: 'administrator', account: 'system', duty: 'system' } as const

const site = startSite(async (finished) => {
  const service = await emptyService(finished)
  const roles = await everybody(service)
  const { store, county, clock } = service
  const act = { county: county.code, now: clock.now() }
  const near = { days: 3, source: '县政府办定' }
  await setLedgerRules(store.db, office, { ...act, begins: Temporal.PlainDate.from('2024-03-01'), near })
  const words = { source: '会议', origin: '常务会议', what: '排查全县河道并报告整治办法' } as const
  const none = { goal: null, measures: null, standard: null, evidence: [], along: [], reportedTo: [] }
  const units = [{ id: 'd1', unit: '云水县水利局' }]
  await makeDuty(store.db, office, { ...act, ...words, ...none, units, due: Temporal.PlainDate.from('2024-03-31') })
  const head = { headAfter: 1, officeAfter: 1, headPosts: ['科员'], source: '县政府办定' }
  await setReminderRules(store.db, office, { ...act, before: [3], onDay: true, after: [1], ...head })
  const to = { channel: 'webhook', format: 'dingtalk', to: 'https://robot.example/send' } as const
  await enterReminderAddress(store.db, system, { ...act, id: 'a1', body: '云水县水利局', role: '承办', recipient: to })
  await openSeries(store.db, office, { ...act, mark: '云政办函', year: 2024, first: 1, basis: '本年新立' })
  const blocks = [{ kind: 'table', caption: '各单位', head: ['单位', '到期'], rows: [['水利局', '1']] }] as const
  const paper = { title: '关于三月事项的通报', addressees: ['水利局'], blocks, signature: '云水县人民政府办公室' }
  const draft = {
    id: 'p1',
    kind: '通报',
    since: '2024-03-01',
    until: '2024-03-31',
    cutoff: clock.now(),
    matter: null,
  } as const
  const drafted = await draftPaper(store.db, office, { ...act, ...draft, ...paper })
  if (drafted.outcome === 'refused') throw new Error(drafted.message)
  await (await runnerOf(service, workUnder(clock, [reminders]))).tick()
  expect(await roles.水利局.text('/notices')).toContain('告知负责人')
  return service
})

const pages = {
  official0: [
    '/notices',
    '/notices/rules',
    '/assessment',
    '/assessment/schemes',
    '/papers',
    '/papers/p1',
    '/papers/p1/print',
    '/papers/numbers',
  ],
  official1: ['/notices'],
} as const

describe('reminders, ranking and papers on a phone and at a desk', () => {
  test.each(Object.entries(pages))('%s: each page stays within its width and passes axe', async (account, paths) => {
    const open = await site().open(await linkOf(site().service, account))
    const { page, strayed, complaints, close } = open
    await page.getByRole('button', { name: '用此链接登录' }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
    for (const path of paths) {
      await page.goto(new URL(path, site().address).href)
      await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
      await auditBoth(page)
    }
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })
})

test('without script a unit reads its reminders; the office adopts a scheme and sees the ranking change', async () => {
  const visit = async (account: string) => {
    const { page, close } = await site().open(await linkOf(site().service, account), { javaScriptEnabled: false })
    await page.getByRole('button', { name: '用此链接登录' }).click()
    return { page, close, at: (path: string) => page.goto(new URL(path, site().address).href) }
  }
  const water = await visit('official1')
  await water.at('/notices')
  expect(await water.page.textContent('nav[aria-label="全站"]')).toContain('2 条未读')
  await water.page.getByRole('button', { name: '这 2 条都已看过' }).click()
  expect(await water.page.textContent('nav[aria-label="全站"]')).not.toContain('条未读')
  await water.close()

  const own = await visit('official0')
  await own.at('/assessment?at=2024-04-01T00:30')
  await own.page.getByText('排名：文内未规定').waitFor()
  await own.at('/assessment/schemes')
  await own.page.getByLabel('办法名称').fill('考核办法')
  await own.page.getByLabel('定这个办法的文号或者会议').fill('云政办发〔2024〕1号')
  await own.page.getByLabel('按时报送率', { exact: true }).fill('100')
  await own.page.getByRole('button', { name: '登记办法' }).click()
  await own.page.getByText('第 1 版').waitFor()
  await own.at('/assessment?at=2024-04-01T09:59')
  await own.page.getByText('文内未规定').waitFor()
  await own.at('/assessment?at=2024-04-01T10:00')
  expect(await own.page.textContent('main')).toContain('截至时刻还没有到')
  await own.close()
})
