import { registerWork, takeMessage, takeWork } from '@zhengling/store'
import { expect, test } from 'vitest'
import { usualSite } from '../settings/site.ts'
import { sampleIssue } from '../testing/sample-issue.ts'
import { importText, sampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { WORKER } from '../work/actor.ts'
import { subscriptions } from '../work/subscriptions.ts'
import { createApp } from './app.ts'

const smtp = { host: '127.0.0.1', port: 25, security: 'none', user: null, password: null, from: 'a@b.cn' } as const
const site = { ...usualSite, smtp, subscriptions: { address: 'https://www.yunshui.example' } }

test('from the page of a body to the letter about a new version, and out by one request of the mail programme', async () => {
  const sample = await sampleService()
  let later = Temporal.Duration.from({ minutes: 0 })
  const clock = { ...sample.clock, now: () => sample.clock.now().add(later) }
  const service = { ...sample, site, clock }
  const app = createApp(service)
  const visitor = new Visitor(app)
  const county = service.county.code
  const mail = () => takeMessage(service.store.db, WORKER, { county, worker: 'one', now: service.clock.now() })
  expect(await visitor.text('/bodies/云水县水利局')).toContain('/subscribe?body=')
  const form = '/subscribe?body=云水县水利局'
  expect(await visitor.text(form)).toContain('点到 云水县水利局 的新登文件')
  const wrong = await visitor.post(form, { address: 'zhang' })
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('邮箱地址不对')])
  expect((await visitor.post(form, { address: 'zhang@example.cn' })).status).toBe(200)

  const letter = await mail()
  const link = /https:\/\/www\.yunshui\.example(\/subscribe\/[\w-]+)/.exec(letter?.body ?? '')?.[1] ?? ''
  expect(letter).toMatchObject({ to: 'zhang@example.cn', subject: '云水县人民政府公报：请确认订阅' })
  expect(await visitor.text(link)).toContain('确认订阅')
  expect(await (await visitor.post(link, { do: 'confirm' })).text()).toContain('已经订阅')

  // A store of tests has no days: the work is taken and done as its runner would.
  await registerWork(service.store.db, WORKER, { county, names: [subscriptions.name], now: service.clock.now() })
  let after: string | null = null
  const tell = async (moment: string) => {
    const run = { county, name: subscriptions.name, moment, worker: 'one' }
    await takeWork(service.store.db, WORKER, { ...run, after, skipped: 0, now: service.clock.now() })
    after = moment
    expect(await subscriptions.run(service, { ...run, signal: new AbortController().signal })).toBeNull()
  }
  await tell('2024-04-01')
  expect(await mail()).toBeNull()

  later = Temporal.Duration.from({ minutes: 1 })
  await importText(service, sampleIssue.replace('每亩15元', '每亩18元'))
  await tell('2024-04-02')
  const told = await mail()
  expect(told).toMatchObject({
    to: 'zhang@example.cn',
    subject: '云水县人民政府公报：1份文件',
    leave: `https://www.yunshui.example${link}/leave`,
  })
  expect(told?.body).toContain('关于印发云水县灌溉用水管理办法的通知（云政发〔2024〕3号）\n第2版')
  await tell('2024-04-03')
  expect(await mail()).toBeNull()

  // A mail programme is no browser: it names no origin (RFC 8058).
  const one = await app.request(`${link}/leave`, { method: 'POST', body: 'List-Unsubscribe=One-Click' })
  expect(one.status).toBe(200)
  expect((await visitor.get(link)).status).toBe(404)
  expect((await visitor.post(link, { do: 'confirm' })).status).toBe(404)
  expect(service.logged.join('\n')).not.toContain('example.cn')
})

test('what cannot be subscribed to, and a site that sends no letters, say so', async () => {
  const service = await sampleService()
  const visitor = new Visitor(createApp(service))
  for (const path of ['/subscribe', '/subscribe?document=x', '/subscribe/x'])
    expect((await visitor.get(path)).status, path).toBe(404)
  const page = await visitor.text('/subscribe?document=云政发〔2024〕3号')
  expect(page).toContain('文件 云政发〔2024〕3号 的变动')
  expect(page).toContain('没有开通邮件订阅')
  expect(page).not.toContain('<form method="post" action="/subscribe')
})
