import { type SendEnd, settleMessage, takeMessage } from '@zhengling/store'
import { putAlone } from '@zhengling/store/testing'
import { describe, expect, test } from 'vitest'
import { refuse } from '../../refusal.ts'
import { auditBoth } from '../../testing/audit.ts'
import { everybody } from '../../testing/roles.ts'
import { emptyService, type SampleService } from '../../testing/sample-service.ts'
import { startSite } from '../../testing/site.ts'
import { WORKER } from '../../work/actor.ts'
import { workUnder } from '../../work/registry.ts'
import { runnerOf } from '../../work/runner.ts'

let cookie = ''
const site = startSite(async (finished) => {
  const service = await emptyService(finished)
  cookie = (await everybody(service)).系统管理员.cookie
  const [, outbox] = workUnder(service.clock)
  if (outbox === undefined) throw new Error('the registry lists it')
  await (await runnerOf(service, [{ ...outbox, run: async () => refuse('数据库连接不上或已断开。') }])).tick()
  await message(service, 'duty-清洁取暖月报-2024-03', { end: 'unknown', message: '对方在时限内没有回音。' })
  await message(service, 'duty-防汛值守-2024-04-01', {
    end: 'refused',
    message: '邮件服务器回答 550，没有接收。',
    final: true,
  })
  await message(service, 'duty-植树造林-2024-04-02', { end: 'refused', message: '对方没有开放连接。', final: false })
  return service
})

async function message({ store, county, clock }: SampleService, key: string, end: SendEnd) {
  const now = clock.now()
  const own = { county: county.code, worker: 'one', now }
  const recipient = { channel: 'email', to: 'zhang.san@example.cn' } as const
  await putAlone(store.db, { county: county.code, key, recipient, subject: '催办', body: '请报送。', now })
  const taken = await takeMessage(store.db, WORKER, own)
  if (taken !== null) await settleMessage(store.db, WORKER, taken, { ...own, end })
}

async function open() {
  const [name = '', value = ''] = cookie.split('=')
  const session = { name, value, domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false }
  return site().open('/operations', {
    storageState: { origins: [], cookies: [{ ...session, sameSite: 'Lax' as const }] },
  })
}

describe('what goes on by itself', () => {
  test('stays within its width, passes axe and asks nobody else', async () => {
    const { page, strayed, complaints, close } = await open()
    await auditBoth(page)
    expect([strayed, complaints]).toEqual([[], []])
    await close()
  })
})

test('by keyboard alone a message that may have been sent is counted as sent', async () => {
  const { page, close } = await open()
  await page.getByRole('button', { name: '算已发 duty-清洁取暖月报-2024-03' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('○ 算已发 1 条').waitFor()
  expect(await page.textContent('main')).not.toContain('▲ 可能重复')
  await close()
})
