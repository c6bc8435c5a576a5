import { type JournalEntry, journalEntries, totpCode, verifyJournal } from '@zhengling/store'
import { expect, test } from 'vitest'
import { administratorIn, PASSWORD } from '../testing/accounts.ts'
import { auditor } from '../testing/editor.ts'
import { linkOf } from '../testing/roles.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

/** A site whose machine's clock can be set. */
async function site() {
  const service = await emptyService()
  let ahead = Temporal.Duration.from({ hours: 0 })
  const { clock } = service
  const set: SampleService = {
    ...service,
    clock: {
      ...clock,
      rehearses: false,
      now: () => clock.now().add(ahead),
      real: () => clock.real().add(ahead),
    },
  }
  const turn = (duration: Temporal.DurationLike) => {
    ahead = ahead.add(duration)
  }
  return { service: set, app: createApp(set), turn }
}

test('the clock is set back an hour: nobody is shut out, the journal keeps its order and verifies, nothing is lost', async () => {
  const { service, app, turn } = await site()
  const { store, county } = service
  const { visitor } = await administratorIn(app, service, 'system')
  const enter = async (id: string) =>
    (await visitor.post('/accounts', { csrf: await visitor.csrf('/accounts'), name: `某人${id}`, id })).status
  expect(await enter('one')).toBe(303)
  const link = await linkOf(service, 'system')
  const alarm = '时钟早于日志里已有的时刻'
  expect(await visitor.text('/accounts')).not.toContain(alarm)
  turn({ hours: -1 })
  expect(await visitor.text('/accounts')).toContain(alarm)
  expect(await enter('two')).toBe(303)
  expect(await visitor.text('/accounts')).toContain(alarm)
  turn({ minutes: 1 })
  expect(await enter('three')).toBe(303)
  // A link that was made in what is now the future still opens, once.
  expect((await new Visitor(app).post(link, {})).headers.get('location')).toBe('/enter/code')
  expect((await new Visitor(app).post(link, {})).status).toBe(403)

  const entries = await journalEntries(store.db, auditor, { county: county.code })
  const people = entries.filter(({ verb }) => verb === 'enter-person')
  expect(people.map(({ object }) => object.id)).toEqual(['one', 'two', 'three'])
  expect(people.map(({ seq }) => seq)).toEqual(people.map(({ seq }) => seq).toSorted((a, b) => a - b))
  expect(minutesBetween(people)).toEqual([-60, 1])
  expect(await verifyJournal(store.db, auditor, { county: county.code })).toMatchObject({
    outcome: 'sound',
    entries: entries.length,
    clockBack: { entries: 1, first: people[1]?.seq },
  })
})

test('codes that were good once stay used while the clock goes over the same hour again; a recovery code opens', async () => {
  const { service, app, turn } = await site()
  const { secret, codes } = await administratorIn(app, service, 'system')
  turn({ hours: -1 })
  const again = new Visitor(app)
  await again.post('/enter', { account: 'system', password: PASSWORD })
  const answer = async (code: string) => again.post('/enter/code', { csrf: await again.csrf('/enter/code'), code })
  const refused = await answer(totpCode(secret, service.clock.real()))
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('备用码')])
  expect((await answer(codes[0] ?? '')).status).toBe(303)
})

const minutesBetween = (entries: readonly JournalEntry[]): readonly number[] =>
  entries.slice(1).map(({ at }, i) => Math.round(at.since(entries[i]?.at ?? at).total('minutes')))
