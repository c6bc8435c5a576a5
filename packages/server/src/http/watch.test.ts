import { act } from '@zhengling/store'
import { expect, test } from 'vitest'
import { administratorIn, openAccount, PASSWORD } from '../testing/accounts.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const pages = ['/security', '/security/sessions', '/security/failed', '/security/unmaskings', '/security/accounts/wang']
const acts = ['lock', 'unlock', 'sessions', 'reset-second-factor'].map((act) => `/security/accounts/wang/${act}`)

async function site(): Promise<{ service: SampleService; app: ReturnType<typeof createApp> }> {
  const service = await emptyService()
  await openAccount(service, { id: 'wang', kind: 'founder', name: '建库人' })
  return { service, app: createApp(service) }
}
const enter = async (visitor: Visitor, password = PASSWORD) =>
  (await visitor.post('/enter', { account: 'wang', password })).status

test('only the security administrator comes in: not the public, an editor, or another administrator', async () => {
  const { service, app } = await site()
  const nobody = new Visitor(app)
  const editor = new Visitor(app)
  await enter(editor)
  const { visitor: auditor } = await administratorIn(app, service, 'audit')
  const { visitor: keeper } = await administratorIn(app, service, 'system')
  for (const path of pages) {
    expect((await nobody.get(path)).headers.get('location'), path).toMatch(/^\/enter\?to=%2Fsecurity/)
    for (const visitor of [editor, auditor, keeper]) expect((await visitor.get(path)).status, path).toBe(403)
  }
  for (const path of acts) {
    expect((await nobody.post(path, { reason: '无' })).status, path).toBe(403)
    for (const visitor of [editor, auditor, keeper]) {
      const csrf = await visitor.csrf('/account')
      expect((await visitor.post(path, { csrf, reason: '无' })).status, path).toBe(403)
    }
  }
  expect(await enter(new Visitor(app))).toBe(303)
})

test('sees how accounts stand, unlocks after failures, locks with a reason, ends what goes on', async () => {
  const { service, app } = await site()
  const { visitor } = await administratorIn(app, service, 'security')
  const at = '/security/accounts/wang'
  const press = async (act: string, form: Record<string, string> = {}) =>
    visitor.post(`${at}/${act}`, { csrf: await visitor.csrf(at), ...form })
  for (let n = 0; n < 5; n += 1) await enter(new Visitor(app, '198.51.100.7'), '不对')
  expect(await enter(new Visitor(app))).toBe(403)
  expect(await visitor.text('/security')).toMatch(/1 个账号锁定或暂停登录[^]*▲ 暂停登录至/)
  expect(await visitor.text('/security/failed')).toMatch(/wang[^]*密码[^]*不对[^]*198\.51\.100\.7/)
  expect((await press('unlock')).status).toBe(303)
  const owner = new Visitor(app, '198.51.100.7')
  expect(await enter(owner)).toBe(303)
  expect(await visitor.text('/security/sessions')).toContain('198.51.*.*')
  expect(await (await press('lock', { reason: ' ' })).text()).toContain('没有写锁定的理由')
  expect((await press('lock', { reason: '<b>密码外泄</b>' })).status).toBe(303)
  expect((await owner.get('/account')).status).toBe(302)
  const page = await visitor.text(at)
  expect(page).toContain('■ 已锁定，理由：&lt;b&gt;密码外泄')
  expect((await press('unlock', { reason: '没有这一项' })).status).toBe(400)
  expect((await press('unlock')).status).toBe(303)
  expect(await enter(owner)).toBe(303)
  expect((await press('sessions')).status).toBe(303)
  expect((await owner.get('/account')).status).toBe(302)
  expect(await (await press('reset-second-factor')).text()).toContain('没有设置动态口令，不必重置')
})

test('the own account is not for these acts; one that is not there is not found', async () => {
  const { service, app } = await site()
  const { visitor } = await administratorIn(app, service, 'security')
  const csrf = await visitor.csrf('/security/accounts/wang')
  const own = await visitor.post('/security/accounts/security/lock', { csrf, reason: '无' })
  expect([own.status, await own.text()]).toEqual([400, expect.stringContaining('这是您自己的账号')])
  expect(await visitor.text('/security/accounts/security')).not.toContain('锁定账号')
  expect((await visitor.get('/security/accounts/nobody')).status).toBe(404)
})

test('numbers looked at in full are listed from the journal', async () => {
  const { service, app } = await site()
  const { visitor } = await administratorIn(app, service, 'security')
  expect(await visitor.text('/security/unmaskings')).toContain('还没有人查看过全号')
  const { store, county, clock } = service
  await act(store.db, { kind: 'system', program: 'test' }, { county: county.code, now: clock.now() }, async () => ({
    result: null,
    entry: {
      verb: 'unmask',
      object: { kind: 'party', id: 'h-17' },
      payload: { field: '电话', reason: '核对补贴' },
    },
  }))
  expect(await visitor.text('/security/unmaskings')).toMatch(/h-17　电话[^]*核对补贴/)
})
