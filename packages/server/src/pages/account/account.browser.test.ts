import { totpCode } from '@zhengling/store'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAccount, PASSWORD, secretOn } from '../../testing/accounts.ts'
import { auditBoth } from '../../testing/audit.ts'
import { emptyService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'

const site = startSite(emptyService)
const at = (path: string) => new URL(path, site().address).href
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const arrive = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

async function enter(page: Page, account: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(password)
  await press(page, '登录')
}

test('a link leads to a password; changing it ends the session elsewhere', async () => {
  const { page, close } = await site().open(await site().link())
  await auditBoth(page)
  await press(page, '用此链接登录')
  await arrive(page, '设置密码')
  await auditBoth(page)
  const fill = async (password: string) => {
    await page.getByLabel('新密码', { exact: true }).fill(password)
    await page.getByLabel('再填一次新密码').fill(password)
  }
  await fill('12345678')
  await press(page, '设置密码')
  await page.getByText('太常见').waitFor()
  await fill('青山绿水 一百年')
  await press(page, '设置密码')
  await arrive(page, '本人账号')
  const elsewhere = await site().open('/enter')
  await enter(elsewhere.page, 'admin', '青山绿水 一百年')
  await arrive(elsewhere.page, '编辑台')
  await page.reload()
  await auditBoth(page)
  await press(page, '结束其他全部登录')
  await elsewhere.page.goto(at('/account'))
  await arrive(elsewhere.page, '登录')
  await page.getByRole('link', { name: '更改密码' }).click()
  await arrive(page, '更改密码')
  await auditBoth(page)
  await page.goto(at('/account/second-factor'))
  await arrive(page, '设置动态口令')
  await elsewhere.close()
  await close()
})

test('the security administrator comes in, sets the second factor up, and looks after an account', async () => {
  const { service } = site()
  await openAccount(service, { id: 'zhou', kind: 'administrator', duty: 'security', name: '周某' })
  await openAccount(service, { id: 'wang', kind: 'founder', name: '建库人' })
  const officer = await site().open('/security')
  const { page } = officer
  await arrive(page, '登录')
  await enter(page, 'zhou', '不对')
  await page.getByRole('alert').waitFor()
  await auditBoth(page)
  await enter(page, 'zhou')
  await arrive(page, '设置动态口令')
  await auditBoth(page)
  const secret = secretOn(await page.content())
  await page.getByLabel('手机上的六位数字').fill('000000')
  await press(page, '设置动态口令')
  await page.getByText('口令不对，没有设置').waitFor()
  await page.getByLabel('手机上的六位数字').fill(totpCode(secret, service.clock.real()))
  await press(page, '设置动态口令')
  await arrive(page, '备用码')
  await auditBoth(page)
  const code = (await page.locator('.codes code').first().textContent()) ?? ''
  await page.getByRole('link', { name: '已抄下，继续' }).click()
  await arrive(page, '核准任职')
  await page.getByRole('link', { name: '登录安全' }).click()
  await arrive(page, '登录安全')

  const owner = await site().open('/enter')
  for (let n = 0; n < 5; n += 1) await enter(owner.page, 'wang', '不对')
  await enter(owner.page, 'wang')
  await owner.page.getByText('请过 15 分钟再试').waitFor()
  await page.reload()
  await page.getByText('1 个账号锁定或暂停登录').waitFor()
  await auditBoth(page)
  await page.getByRole('link', { name: 'wang' }).click()
  await arrive(page, '账号 wang')
  await auditBoth(page)
  await press(page, '解锁账号')
  await page.getByText('● 正常').waitFor()
  await enter(owner.page, 'wang')
  await arrive(owner.page, '编辑台')
  for (const [tab, heading] of [
    ['正在登录', '正在登录'],
    ['未成的登录', '未成的登录'],
    ['查看全号', '查看全号'],
  ] as const) {
    await page.getByRole('navigation', { name: '登录安全' }).getByRole('link', { name: tab }).click()
    await arrive(page, heading)
    await auditBoth(page)
  }
  await page.goto(at('/security/failed'))
  await page.getByRole('cell', { name: '127.0.0.1' }).first().waitFor()
  await page.goto(at('/security/accounts/wang'))
  await page.getByLabel('锁定的理由').fill('密码外泄')
  await press(page, '锁定账号')
  await page.getByText('■ 已锁定').waitFor()
  await auditBoth(page)
  await owner.page.goto(at('/desk'))
  await arrive(owner.page, '登录')

  await page.getByRole('button', { name: /退出/ }).click()
  await page.goto(at('/enter?to=/account'))
  await enter(page, 'zhou')
  await arrive(page, '动态口令')
  await auditBoth(page)
  await page.getByLabel('动态口令或备用码').fill(code.toLowerCase())
  await press(page, '登录')
  await arrive(page, '本人账号')
  await auditBoth(page)
  for (const visit of [officer, owner]) {
    // A refused sign-in is answered with 403, which browsers report.
    expect(visit.complaints.filter((one) => !/\b40[03]\b/.test(one))).toEqual([])
    expect(visit.strayed).toEqual([])
    await visit.close()
  }
})

test('without script: password, second factor, recovery codes', async () => {
  await openAccount(site().service, { id: 'xu', kind: 'administrator', duty: 'audit', name: '许某' })
  const { page, close } = await site().open('/enter', { javaScriptEnabled: false })
  await enter(page, 'xu')
  await arrive(page, '设置动态口令')
  const secret = secretOn(await page.content())
  await page.getByLabel('手机上的六位数字').fill(totpCode(secret, site().service.clock.real()))
  await press(page, '设置动态口令')
  await page.getByRole('link', { name: '已抄下，继续' }).click()
  await arrive(page, '办理日志')
  await close()
})
