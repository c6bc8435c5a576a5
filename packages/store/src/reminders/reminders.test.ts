import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import { loseLeases } from '../testing/lose-lease.ts'
import { official } from '../testing/official.ts'
import { takeWork } from '../work/take.ts'
import { registerWork } from '../work/work.ts'
import { enterReminderAddress, reminderAddresses, testReminderAddress } from './address.ts'
import { markRead, noticesFor, unreadNotices } from './inbox.ts'
import { type Reminder, remindOf } from './remind.ts'
import { setReminderRules } from './rules.ts'

const SERVE = { kind: 'system', program: 'serve' } as const
const SYSTEM = { kind: 'administrator', account: 'sys', duty: 'system' } as const
const OFFICE = official('zhou', '县政府办', { office: true })
const CLERK = official('li', '水利局')
const CHIEF = official('wang', '水利局', { posts: [{ post: '局长', body: '水利局', manner: '任职' }] })

const reminder = (more: Partial<Reminder> = {}): Reminder => ({
  body: '水利局',
  role: '承办',
  stage: '逾期',
  objectKind: 'duty-item',
  object: 'd1',
  unit: '水利局',
  subject: '报送当月进展',
  due: '2022-06-29',
  provisional: false,
  ...more,
})

describe.each(engines)('reminders, on $name', (engine) => {
  const at = testStore(engine)
  const today = Temporal.PlainDate.from('2022-06-30')
  let counties = 460_000

  async function begun() {
    const county = `${(counties += 1)}`
    const recipient = { channel: 'webhook', format: 'wecom', to: 'https://robot.example/send?key=secret' } as const
    const entered = await enterReminderAddress(at.db, SYSTEM, {
      county,
      now: NOW,
      id: 'a1',
      body: '水利局',
      role: '承办',
      recipient,
    })
    expect(entered).toEqual({ outcome: 'done' })
    await registerWork(at.db, SERVE, { county, names: ['reminders'], now: NOW })
    return { county, name: 'reminders', moment: '2022-06-30' }
  }
  const take = (key: Awaited<ReturnType<typeof begun>>, worker: string) =>
    takeWork(at.db, SERVE, { ...key, worker, after: null, skipped: 0, now: NOW })
  const inOutbox = (county: string) =>
    rowsOf(at.db).selectFrom('outbox_message').select(['key', 'body']).where('county', '=', county).execute()

  test('an address is entered once, by however many at the same moment', async () => {
    const scope = { county: '460900', now: NOW, body: '水利局', role: '承办' } as const
    const recipient = { channel: 'email', to: 'sl@example.cn' } as const
    const done = await Promise.all(
      ['a1', 'a2', 'a3'].map((id) => enterReminderAddress(at.db, SYSTEM, { ...scope, id, recipient })),
    )
    expect(done.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused', 'refused'])
  })

  test('repeated, after a process died and by two servers a reminder is the same message', async () => {
    const key = await begun()
    const reminders = [reminder(), reminder({ object: 'd2', subject: '报送年度计划' })]
    expect(await take(key, 'one')).toBe(true)
    await loseLeases(at.db, key)
    expect(await take(key, 'two')).toBe(true)
    const [lost, done] = await Promise.all(
      ['one', 'two'].map((worker) => remindOf(at.db, SERVE, { run: { ...key, worker }, now: NOW, reminders })),
    )
    expect([lost, done]).toEqual([false, true])
    expect(await remindOf(at.db, SERVE, { run: { ...key, worker: 'two' }, now: NOW, reminders })).toBe(false)
    const messages = await inOutbox(key.county)
    expect(messages.map((one) => one.key)).toEqual(['digest/a1/2022-06-30'])
    expect(messages[0]?.body?.split('\n')).toHaveLength(2)
    const notices = await noticesFor(at.db, CLERK, { county: key.county, today, limit: 10 })
    expect(notices.map(({ object, read }) => [object, read])).toEqual([
      ['d1', false],
      ['d2', false],
    ])
    const verbs = (await journalEntries(at.db, AUDITOR, key)).filter(({ verb }) => verb === 'remind')
    expect(verbs.map(({ payload }) => payload)).toEqual([{ notices: 2, messages: 1 }])
  })

  test('the head is told by his post and nobody else; what is read is no longer counted', async () => {
    const key = await begun()
    await take(key, 'one')
    const head = { before: [], onDay: false, after: [1], headAfter: 1, officeAfter: null, headPosts: ['局长'] }
    await setReminderRules(at.db, OFFICE, { county: key.county, now: NOW, ...head, source: '县政府办定' })
    const reminders = [reminder(), reminder({ role: '负责人' })]
    await remindOf(at.db, SERVE, { run: { ...key, worker: 'one' }, now: NOW, reminders })
    const asked = { county: key.county, today }
    const counts = () => Promise.all([CLERK, CHIEF, OFFICE].map((actor) => unreadNotices(at.db, actor, asked)))
    expect(await counts()).toEqual([1, 2, 0])
    const keys = (await noticesFor(at.db, CHIEF, { ...asked, limit: 10 })).map((one) => one.key)
    await markRead(at.db, CLERK, { ...asked, now: NOW, keys })
    expect(await counts()).toEqual([0, 2, 0])
  })

  test('an address is shown without what is secret in it, is not in the journal, and takes tests', async () => {
    const { county } = await begun()
    expect(await reminderAddresses(at.db, OFFICE, { county })).toEqual([])
    expect((await reminderAddresses(at.db, SYSTEM, { county })).map(({ masked }) => masked)).toEqual(['robot.example'])
    const test1 = { county, now: NOW, id: 'a1' }
    await testReminderAddress(at.db, SYSTEM, test1)
    await testReminderAddress(at.db, SYSTEM, test1)
    expect((await inOutbox(county)).map(({ key }) => key)).toEqual(['test/a1/1', 'test/a1/2'])
    expect(await testReminderAddress(at.db, OFFICE, test1)).toMatchObject({ ground: 'not-permitted' })
    expect(JSON.stringify(await journalEntries(at.db, AUDITOR, { county }))).not.toContain('robot.example')
    const http = { channel: 'webhook', format: 'plain', to: 'http://robot.example/' } as const
    const wrong = { county, now: NOW, id: 'a2', body: '水利局', role: '承办', recipient: http } as const
    expect(await enterReminderAddress(at.db, SYSTEM, wrong)).toMatchObject({ ground: 'address' })
  })
})
