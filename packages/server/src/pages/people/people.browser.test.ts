import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { audit, auditBoth } from '../../testing/audit.ts'
import { everybody, type RoleName } from '../../testing/roles.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

let visitors: Awaited<ReturnType<typeof everybody>> | undefined
const site = startSite(async (finished) => {
  const service = await emptyService(finished)
  visitors = await everybody(service)
  return service
})

/** A browser with the session of somebody who is in already. */
async function enterAs(role: RoleName, width = 1440) {
  const [name = '', value = ''] = visitors?.[role].cookie.split('=') ?? []
  return site().open('/help', {
    viewport: { width, height: 900 },
    storageState: { origins: [], cookies: [cookieOf(name, value)] },
  })
}

const cookieOf = (name: string, value: string) => ({
  name,
  value,
  domain: '127.0.0.1',
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: false,
  sameSite: 'Lax' as const,
})

const go = (page: Page, path: string) => page.goto(new URL(path, site().address).href)

describe('people and accounts on a phone and at a desk', () => {
  test.each([
    ['系统管理员', ['/accounts', '/accounts/people/z0']],
    ['安全管理员', ['/approvals']],
    ['审计管理员', ['/journal']],
  ] as const)('%s: each page stays within its width, passes axe and asks nobody else', async (role, paths) => {
    const { page, strayed, complaints, close } = await enterAs(role)
    for (const path of paths) {
      await go(page, path)
      await auditBoth(page)
    }
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })
})

test('by keyboard alone a post is entered, and approved by another', async () => {
  const system = await enterAs('系统管理员')
  await go(system.page, '/accounts/people/z1')
  await system.page.getByText('登记任职', { exact: true }).focus()
  await system.page.keyboard.press('Enter')
  for (const text of ['水利局', '副局长']) {
    await system.page.keyboard.press('Tab')
    await system.page.keyboard.type(text)
  }
  await system.page.getByLabel('起日').fill('2024-03-01')
  await system.page.getByLabel('依据').fill('云政任〔2024〕2号')
  await system.page.keyboard.press('Enter')
  await system.page.getByText('▲ 待核准').waitFor()
  const security = await enterAs('安全管理员')
  await go(security.page, '/approvals')
  const box = security.page.getByRole('checkbox')
  await box.focus()
  await security.page.keyboard.press('Space')
  await security.page.getByRole('button', { name: '核准所选任职' }).press('Enter')
  await security.page.getByText('没有待核准的任职。').waitFor()
  await Promise.all([system.close(), security.close()])
})

test('the founder is led to the three seats until they are filled', async () => {
  const { page, close } = await enterAs('建库人', 390)
  await go(page, '/begin')
  expect(page.url()).toContain('/begin')
  expect(await page.textContent('main')).toContain('三类管理员都已设好')
  await audit(page)
  await close()
})
