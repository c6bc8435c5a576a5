import { type SendEnd, settleMessage, takeMessage } from '@zhengling/store'
import { putAlone } from '@zhengling/store/testing'
import { beforeAll, expect, test } from 'vitest'
import { refuse } from '../refusal.ts'
import { everybody } from '../testing/roles.ts'
import { type SampleService, sharedEmpty } from '../testing/sample-service.ts'
import { WORKER } from '../work/actor.ts'
import { workUnder } from '../work/registry.ts'
import { runnerOf } from '../work/runner.ts'

const empty = sharedEmpty()
let visitors: Awaited<ReturnType<typeof everybody>>
beforeAll(async () => {
  visitors = await everybody(await empty())
})

async function ended({ store, county, clock }: SampleService, key: string, end: SendEnd) {
  const now = clock.now()
  const own = { county: county.code, worker: 'one', now }
  const recipient = { channel: 'email', to: 'zhang.san@example.cn' } as const
  await putAlone(store.db, { county: county.code, key, recipient, subject: '催办', body: '请报送三月情况。', now })
  const taken = await takeMessage(store.db, WORKER, own)
  if (taken !== null) await settleMessage(store.db, WORKER, taken, { ...own, end })
}

test('the works stand with their latest run and the next, a failure with its reason', async () => {
  const service = await empty()
  const [pass, outbox] = workUnder(service.clock)
  if (pass === undefined || outbox === undefined) throw new Error('the registry lists both')
  const failing = { ...outbox, run: async () => refuse('磁盘已满。') }
  await (await runnerOf(service, [pass, failing])).tick()
  const page = await visitors.系统管理员.text('/operations')
  for (const said of [
    '每日结转',
    '2024-04-01 已完成',
    '发出消息',
    '■ 连续 1 次没有完成',
    '磁盘已满。',
    '再试',
    '还没有要发出的消息',
  ])
    expect(page).toContain(said)
})

test('a message that may have been sent is decided by the system administrator, once', async () => {
  const service = await empty()
  await ended(service, 'duty-1', { end: 'unknown', message: '对方在时限内没有回音。' })
  await ended(service, 'duty-2', { end: 'refused', message: '邮件服务器回答 550，没有接收。', final: true })
  await ended(service, 'duty-3', { end: 'unknown', message: '对方在时限内没有回音。' })
  const visitor = visitors.系统管理员
  const page = await visitor.text('/operations')
  for (const said of ['▲ 可能重复 2 条', '■ 发不出 1 条', 'z***@example.cn', '对方在时限内没有回音。', '等您决定'])
    expect(page).toContain(said)
  expect(page).not.toContain('zhang.san')
  expect(page).not.toContain('三月情况')
  const csrf = visitor.csrfOn(page)
  const decide = (key: string, how: string) => visitor.post('/operations/messages', { key, how, csrf })
  expect((await decide('duty-1', 'again')).status).toBe(303)
  expect((await decide('duty-3', 'counted')).status).toBe(303)
  const twice = await decide('duty-1', 'again')
  expect(twice.status).toBe(400)
  expect(await twice.text()).toContain('可能已由他人处理')
  expect((await decide('duty-2', 'never')).status).toBe(400)
  const after = await visitor.text('/operations')
  for (const said of ['△ 待发 1 条', '○ 算已发 1 条', '■ 发不出 1 条']) expect(after).toContain(said)
  expect(after).not.toContain('▲ 可能重复')
  const journal = await visitors.审计管理员.text('/journal')
  for (const said of ['消息再发', '消息算已发', 'duty-3']) expect(journal).toContain(said)
  expect(journal).not.toContain('zhang')
})
