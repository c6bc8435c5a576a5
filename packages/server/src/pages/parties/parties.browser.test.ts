import { createParty } from '@zhengling/store'
import { bankCardOf, citizenNumberOf, mobileOf } from '@zhengling/store/testing'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { auditBoth } from '../../testing/audit.ts'
import { everybody, linkOf } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const clerk = {
  kind: 'official',
  account: 'official2',
  posts: [],
  office: false,
  townships: ['990101200'],
  founder: false,
} as const
let party = ''
const site = startSite(async (finished) => {
  const service = await emptyService(finished)
  await everybody(service)
  const { store, county, clock, random, keys } = service
  const sealed = { citizenNumber: citizenNumberOf(1), phone: mobileOf(1), bankCard: bankCardOf(1), health: '慢性病' }
  const draft = { kind: 'person', name: '甲一', township: '990101200', village: '东村', retention: 'payment' }
  const done = await createParty(store.db, clerk, {
    county: county.code,
    keys: keys(),
    now: clock.now(),
    random,
    draft: { ...draft, retainedUntil: '2024-03-31', sealed },
  })
  if (done.outcome === 'refused') throw new Error(done.message)
  party = `/parties/${done.id}`
  return service
})

/** Signed in with a fresh link: official0 of the office, official2 of 清河乡. */
async function enterAs(account: string) {
  const visit = await site().open(await linkOf(site().service, account))
  await visit.page.getByRole('button', { name: '用此链接登录' }).click()
  await visit.page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  return visit
}
const go = (page: Page, path: string) => page.goto(new URL(path, site().address).href)

describe('parties on a phone and at a desk', () => {
  test('each page stays within its width, passes axe and asks nobody else', async () => {
    const { page, strayed, complaints, close } = await enterAs('official0')
    const pages = ['/parties', '/parties/new', '/parties/new?kind=person', '/parties/import', party, `${party}/edit`]
    for (const path of pages) {
      await go(page, path)
      await auditBoth(page)
    }
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })

  test('a refused form, a number shown whole, both versions, faults of a file: the same', async () => {
    const { page, close } = await enterAs('official2')
    await go(page, '/parties/new?kind=firm')
    await page.getByLabel('姓名或名称').fill('某公司')
    await page.getByLabel('统一社会信用代码').fill('1')
    await page.getByLabel('保存事由').selectOption('service')
    await page.getByRole('button', { name: '登记企业' }).click()
    expect(await page.getByLabel('统一社会信用代码').getAttribute('aria-invalid')).toBe('true')
    await auditBoth(page)

    await go(page, party)
    await page.getByLabel('项目').selectOption('bankCard')
    await page.getByLabel('用途').fill('核对发放失败的账户')
    await page.getByRole('button', { name: '查看全号' }).click()
    expect(await page.getByRole('status').textContent()).toContain(bankCardOf(1))
    await auditBoth(page)

    await go(page, `${party}/edit`)
    const other = await page.context().newPage()
    await go(other, `${party}/edit`)
    await other.getByLabel('村（社区）').fill('西村')
    await other.getByRole('button', { name: '保存修改' }).click()
    await page.getByLabel('村（社区）').fill('南村')
    await page.getByRole('button', { name: '保存修改' }).click()
    expect(await page.getByRole('region', { name: '逐项对照' }).textContent()).toContain('西村南村')
    await auditBoth(page)
    await page.getByRole('button', { name: '仍按我写的保存' }).click()
    expect(await page.textContent('main')).toContain('南村')

    await go(page, '/parties/import')
    const csv = `姓名,身份证号,手机号\n乙,${citizenNumberOf(1)},139\n丙,,${mobileOf(9)}\n`
    await page.setInputFiles('#file', { name: '表.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    for (const [label, option] of [
      ['没有“类别”', 'person'],
      ['没有“乡镇”', '990101200'],
      ['没有“保存事由”', 'service'],
    ] as const)
      await page.getByLabel(label).selectOption(option)
    await page.getByRole('button', { name: '读入并核对' }).click()
    expect(await page.textContent('main')).toContain('1 行核对无误，1 行有错')
    await auditBoth(page)
    await close()
  })
})
