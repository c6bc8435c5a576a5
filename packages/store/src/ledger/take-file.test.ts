import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { unitAssignments } from './assign-units.ts'
import { draftsById, itemsById } from './by-id.ts'
import { dutyItem, dutyItems } from './list.ts'
import { makeDuty } from './make.ts'
import { type TakenFromFile, takeFile } from './take-file.ts'
import { countiesIn, day, draft, FINANCE, idOf, item, OFFICE, WATER } from './testing/begun.ts'

describe.each(engines)('a sheet of the ledger that comes back, on $name', (engine) => {
  const store = testStore(engine)
  const { begun } = countiesIn(store, 870_000)
  const undated = item({ period: '', printed: '', dates: [], because: '没有写日期' })
  const vague = item({ unit: '各有关单位', named: false, period: '2022年8月', printed: '2022-08-31' })
  const nothing = { print: 'f'.repeat(64), days: [], made: [], assigned: [], drafts: [], today: day('2022-07-01') }
  const setDay = { row: 4, id: idOf(undated), day: day('2022-09-01'), why: '县长办公会定', revision: 1 }
  const madeDuty = {
    row: 9,
    units: [{ id: 'new-1', unit: '教育局' }],
    source: '会议' as const,
    origin: '县政府第3次常务会议',
    what: '=校园排查',
    evidence: [],
    along: [],
    reportedTo: [],
    goal: null,
    measures: null,
    standard: null,
    due: day('2022-08-15'),
  }
  const named = {
    row: 6,
    id: 'as-1',
    document: '云政发〔2022〕1号',
    words: '各有关单位',
    duty: '月报',
    before: null,
    units: ['林业局'],
    why: '县长办公会定',
  }

  test('days, new duties and units are taken over as one act, which has the prints and no words', async () => {
    const scope = await begun([item(), undated, vague])
    const taken = { ...scope, ...nothing, days: [setDay], made: [madeDuty], assigned: [named] }
    expect(await takeFile(store.db, OFFICE, taken)).toEqual({ outcome: 'taken' })
    expect(await dutyItem(store.db, OFFICE, { ...scope, id: idOf(undated) })).toMatchObject({
      own: { day: '2022-09-01', why: '县长办公会定' },
      revision: 2,
      changes: [{ from: null, to: '2022-09-01', why: '县政府办另定：县长办公会定' }],
    })
    expect(await dutyItem(store.db, OFFICE, { ...scope, id: 'new-1' })).toMatchObject({ what: '=校园排查' })
    expect(await unitAssignments(store.db, OFFICE, scope)).toMatchObject([{ units: ['林业局'], ended: null }])
    const entries = await journalEntries(store.db, AUDITOR, scope)
    expect(entries.slice(2)).toMatchObject([
      {
        verb: 'take-ledger-file',
        object: { kind: 'ledger-file', id: nothing.print },
        payload: { days: 1, made: 1, assigned: 1, drafts: 0, taken: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ])
    expect(JSON.stringify(entries.at(-1)?.payload)).not.toContain('校园')
  })

  test('one that cannot be taken over undoes all and tells its row; nobody does by a file what he may not do without', async () => {
    const scope = await begun([item(), undated])
    const take = (more: Partial<TakenFromFile>, actor = OFFICE) =>
      takeFile(store.db, actor, { ...scope, ...nothing, ...more })
    const lawful = { ...setDay, row: 5, id: idOf(item()) }
    const report = { ...draft, row: 3, id: idOf(item()) }
    const cases = [
      [{}, OFFICE, 'nothing', '没有选'],
      [{ days: [setDay, lawful], made: [madeDuty] }, OFFICE, 'has-day', '第 5 行：条文已有期限'],
      [{ days: [{ ...setDay, revision: 7 }] }, OFFICE, 'changed', '第 4 行：'],
      [{ days: [{ ...setDay, day: day('2022-06-30') }] }, OFFICE, 'past', '第 4 行：2022-06-30 已经过去'],
      [{ days: [{ ...setDay, why: ' ' }] }, OFFICE, 'empty', '未填定期限的理由'],
      [{ made: [madeDuty, { ...madeDuty, row: 10, what: '' }] }, OFFICE, 'empty', '第 10 行：未填任务'],
      [{ assigned: [{ ...named, before: 'x' }] }, OFFICE, 'changed', '第 6 行：'],
      [{ made: [madeDuty], drafts: [report] }, OFFICE, 'not-permitted', '第 3 行：'],
      [{ days: [setDay] }, WATER, 'not-permitted', '第 4 行：'],
      [{ made: [madeDuty] }, WATER, 'not-permitted', '第 9 行：'],
      [{ assigned: [named] }, WATER, 'not-permitted', '第 6 行：'],
      [{ drafts: [report] }, FINANCE, 'not-permitted', '第 3 行：'],
    ] as const
    for (const [more, actor, ground, message] of cases)
      expect(await take(more, actor)).toMatchObject({ ground, message: expect.stringContaining(message) })
    expect((await journalEntries(store.db, AUDITOR, scope)).length).toBe(2)
    const { items } = await dutyItems(store.db, OFFICE, { ...scope, nearUntil: NOW, limit: 10 })
    expect(items.map(({ revision }) => revision)).toEqual([1, 1])
  })

  test('what a unit wrote comes as a draft, over what it saw alone, and only the unit sees it', async () => {
    const scope = await begun()
    const id = idOf(item())
    const take = (said: string, revision: number) =>
      takeFile(store.db, WATER, { ...scope, ...nothing, drafts: [{ ...draft, row: 3, id, said, revision }] })
    expect(await take('已巡查', 0)).toEqual({ outcome: 'taken' })
    expect(await take('别的', 0)).toMatchObject({ ground: 'changed' })
    expect(await take('已巡查两次', 1)).toEqual({ outcome: 'taken' })
    const drafts = (actor = WATER) => draftsById(store.db, actor, { ...scope, ids: [id] })
    expect(await drafts()).toEqual(new Map([[id, { said: '已巡查两次', revision: 2 }]]))
    expect((await drafts(FINANCE)).size + (await drafts(OFFICE)).size).toBe(0)
  })

  test('days by the thousand are set in one act; items by their ids are those that the actor sees', async () => {
    const scope = await begun()
    const units = Array.from({ length: 2_500 }, (_, i) => ({ id: `m${i}`, unit: i === 0 ? '水利局' : '教育局' }))
    await makeDuty(store.db, OFFICE, { ...scope, ...madeDuty, units, due: null })
    const days = units.map(({ id }, i) => ({ ...setDay, id, row: i + 4 }))
    expect(await takeFile(store.db, OFFICE, { ...scope, ...nothing, days })).toEqual({ outcome: 'taken' })
    const ids = ['m0', 'm1', 'm2499', 'x']
    const seen = async (actor = OFFICE) => (await itemsById(store.db, actor, { ...scope, ids })).size
    expect([await seen(), await seen(WATER), await seen(FINANCE)]).toEqual([3, 1, 0])
    expect(await dutyItem(store.db, OFFICE, { ...scope, id: 'm2499' })).toMatchObject({ own: { day: '2022-09-01' } })
  })
})
