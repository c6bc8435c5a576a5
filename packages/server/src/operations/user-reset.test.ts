import { lockAccount } from '@zhengling/store'
import { expect, test } from 'vitest'
import { createApp } from '../http/app.ts'
import { administratorIn, PASSWORD } from '../testing/accounts.ts'
import { emptyService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { userReset } from './user-reset.ts'

test('whoever owns the folder lets a security administrator in again who has lost everything', async () => {
  const service = await emptyService()
  const app = createApp(service)
  await administratorIn(app, service, 'security')
  const actor = { kind: 'system', program: 'user-reset' } as const
  const reset = (account: string) => userReset.run(service, actor, { account }, new Uint8Array())
  const scope = { county: service.county.code, now: service.clock.now() }
  await lockAccount(service.store.db, actor, { ...scope, account: 'security', reason: '测试' })
  expect(await reset('nobody')).toMatchObject({ message: '没有账号“nobody”。' })
  expect(await reset('security')).toEqual({
    outcome: 'reset',
    account: 'security',
    secondFactor: true,
    unlocked: true,
  })
  expect(await reset('security')).toMatchObject({ message: expect.stringContaining('不必重置') })
  const entered = await new Visitor(app).post('/enter', { account: 'security', password: PASSWORD })
  expect(entered.headers.get('location')).toBe('/account/second-factor')
})
