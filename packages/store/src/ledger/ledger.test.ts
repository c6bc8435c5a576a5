import { describe, expect, test } from 'vitest'
import type { OfficialActor } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { setLedgerRules } from './begin.ts'
import { horizons, keepComputed } from './compute.ts'
import type { ComputedItem } from './computed.ts'
import { saveDraft } from './draft.ts'
import { dutyEvents, enterEvent } from './event.ts'
import { lightOf } from './light.ts'
import { countParts, dutyItem, dutyItems } from './list.ts'
import { makeDuty } from './make.ts'
import { setOwnDay } from './own-day.ts'
import { handIn, judgeReport } from './report.ts'
import { at, countiesIn, day, draft, duty, FINANCE, idOf, item, near, OFFICE, SYSTEM, WATER } from './testing/begun.ts'

describe.each(engines)('the ledger on $name', (engine) => {
  const store = testStore(engine)
  const { fresh, begun } = countiesIn(store, 820_000)
  const asked = (scope: { county: string }, now = NOW) => ({ ...scope, now, nearUntil: now.add({ hours: 72 }) })

  test('is not kept before the office has said from when', async () => {
    const scope = fresh()
    expect(await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty([item()])] })).toMatchObject({
      ground: 'not-begun',
    })
    expect(await setLedgerRules(store.db, WATER, { ...scope, begins: day('2022-06-01'), near })).toMatchObject({
      ground: 'not-permitted',
    })
  })

  test('computed twice it is the same, and only the first time is an act', async () => {
    const scope = await begun()
    const again = await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty([item()])] })
    expect(again).toMatchObject({ added: 0, moved: 0, dropped: 0 })
    const verbs = (await journalEntries(store.db, AUDITOR, scope)).map(({ verb }) => verb)
    expect(verbs).toEqual(['set-ledger', 'compute-duties'])
    const seen = await horizons(store.db, SYSTEM, scope)
    expect(seen.get('云政发〔2022〕1号/月报')).toMatchObject({ print: 'p1' })
  })

  test('goes by the strictest reading and says what the mildest would give', async () => {
    const scope = await begun()
    const one = await dutyItem(store.db, WATER, { ...scope, id: idOf(item()) })
    if (one === undefined) throw new Error('not there')
    const light = (now: string) => lightOf(one, at(now), near)
    expect(light('2022-07-10T09:00')).toMatchObject({ light: '正常', provisional: false })
    expect(light('2022-07-27T09:00')).toMatchObject({ light: '临近' })
    expect(light('2022-07-31T09:00')).toMatchObject({ light: '逾期', provisional: true })
    expect(light('2022-08-01T09:00')).toMatchObject({ light: '逾期', provisional: false })
    expect(light('2022-07-31T09:00').why).toEqual([
      '应于 2022-07-30 前办，今天 2022-07-31，已过 1 天',
      '暂按从严（未解释）；按最宽的读法，2022-07-31 前办都在期内，为“临近”',
    ])
  })

  test('what was due before the ledger began makes nobody late, by any reading', async () => {
    const june = item({
      printed: '2022-06-01',
      dates: [
        { reading: '甲', argument: '', due: '2022-05-31', counted: [] },
        { reading: '乙', argument: '', due: '2022-07-05', counted: [] },
      ],
    })
    const may = item({ printed: '2022-05-01', dates: [{ reading: '', argument: '', due: '2022-05-10', counted: [] }] })
    const scope = await begun([june, may])
    const lightNow = async (one: ComputedItem) => {
      const found = await dutyItem(store.db, WATER, { ...scope, id: idOf(one) })
      return found && lightOf(found, at('2022-07-01T09:00'), near).light
    }
    expect([await lightNow(june), await lightNow(may)]).toEqual(['正常', '历史'])
    await setLedgerRules(store.db, OFFICE, { ...scope, begins: day('2022-05-01'), near })
    await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty([june, may])] })
    expect([await lightNow(june), await lightNow(may)]).toEqual(['逾期', '逾期'])
  })

  test('a decision moves the day of what is owed and keeps why; what was closed stays', async () => {
    const august = item({
      period: '2022年8月',
      printed: '2022-08-31',
      dates: [{ reading: '', argument: '', due: '2022-08-30', counted: [] }],
    })
    const scope = await begun([item(), august])
    const july = { ...scope, id: idOf(item()) }
    expect(await saveDraft(store.db, WATER, { ...july, ...draft })).toMatchObject({ outcome: 'saved', n: 1 })
    expect(await handIn(store.db, WATER, { ...july, now: at('2022-07-29T10:00'), revision: 1 })).toMatchObject({
      late: false,
    })
    expect(await judgeReport(store.db, FINANCE, { ...july, n: 1, accept: true, why: '' })).toEqual({
      outcome: 'judged',
    })
    const moved = [item(), august].map((one) => ({
      ...one,
      questions: [],
      dates: [{ reading: '', argument: '', due: one.printed, counted: [] }],
    }))
    const done = await keepComputed(store.db, SYSTEM, {
      ...scope,
      duties: [duty(moved, { print: 'p2', why: '县政府解释：含当日' })],
    })
    expect(done).toMatchObject({ added: 0, moved: 1, dropped: 0 })
    expect(await dutyItem(store.db, WATER, july)).toMatchObject({ state: '办结', changes: [], dates: item().dates })
    expect(await dutyItem(store.db, WATER, { ...scope, id: idOf(august) })).toMatchObject({
      changes: [{ from: '2022-08-30', to: '2022-08-31', why: '县政府解释：含当日' }],
    })
  })

  test('what the law does not ask for any more says so, and comes back when it does', async () => {
    const scope = await begun()
    expect(await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty([])] })).toMatchObject({ dropped: 1 })
    expect(await dutyItem(store.db, WATER, { ...scope, id: idOf(item()) })).toMatchObject({ state: '不再要求' })
    expect(await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty([item()])] })).toMatchObject({ moved: 1 })
    expect(await dutyItem(store.db, WATER, { ...scope, id: idOf(item()) })).toMatchObject({ state: '待办' })
  })

  test('each sees what its units owe, help with or receive; the office all', async () => {
    const scope = await begun([
      item(),
      item({ unit: '教育局', reportedTo: [], along: ['水利局'] }),
      item({ unit: '林业局', reportedTo: [] }),
    ])
    const seen = async (actor: OfficialActor) =>
      (await dutyItems(store.db, actor, { ...asked(scope), limit: 10 })).items.map(({ unit }) => unit).toSorted()
    expect(await seen(OFFICE)).toEqual(['教育局', '林业局', '水利局'].toSorted())
    expect(await seen(WATER)).toEqual(['教育局', '水利局'].toSorted())
    expect(await seen(FINANCE)).toEqual(['水利局'])
    expect(await seen({ ...FINANCE, posts: [], answersFor: ['林业局'] })).toEqual(['林业局'])
    expect(await dutyItem(store.db, FINANCE, { ...scope, id: idOf(item({ unit: '林业局' })) })).toBeUndefined()
    expect(await countParts(store.db, WATER, asked(scope))).toMatchObject({ 待办: 2, 逾期: 0, 无时限: 0 })
    expect(await countParts(store.db, OFFICE, asked(scope, at('2022-08-05T08:00')))).toMatchObject({ 待办: 3, 逾期: 3 })
  })

  test('what happened is entered once, by however many at the same moment', async () => {
    const scope = fresh()
    const event = { ...scope, document: '云政发〔2022〕1号', fact: '受理日', happened: '2022-07-01', basis: '收件登记' }
    const done = await Promise.all(['e1', 'e2', 'e3'].map((id) => enterEvent(store.db, OFFICE, { ...event, id })))
    expect(done.map(({ outcome }) => outcome).toSorted()).toEqual(['entered', 'refused', 'refused'])
    expect(await dutyEvents(store.db, OFFICE, scope)).toHaveLength(1)
  })

  test('a reading that waits for another event leaves a late light provisional', async () => {
    const two = item({
      dates: [
        { reading: '自申请', argument: '', due: '2022-07-08', counted: [] },
        { reading: '自受理', argument: '', due: null, counted: ['尚不知道“受理日”'] },
      ],
    })
    const one = await dutyItem(store.db, WATER, { ...(await begun([two])), id: idOf(two) })
    if (one === undefined) throw new Error('not there')
    expect(lightOf(one, at('2022-07-01T09:00'), near)).toMatchObject({ light: '正常', provisional: false })
    expect(lightOf(one, at('2022-07-09T09:00'), near)).toMatchObject({ light: '逾期', provisional: true })
  })

  test('the office sets a day only where the text has none, and duties of other sources stand beside', async () => {
    const scope = await begun([item({ dates: [], questions: [], printed: '', period: '', because: '常年' }), item()])
    const set = { ...scope, day: day('2022-09-30'), why: '县长办公会定', today: day('2022-06-30'), revision: 1 }
    expect(await setOwnDay(store.db, OFFICE, { ...set, id: idOf(item()) })).toMatchObject({ ground: 'has-day' })
    const undated = idOf(item({ printed: '', period: '' }))
    expect(await setOwnDay(store.db, WATER, { ...set, id: undated })).toMatchObject({ ground: 'not-permitted' })
    expect(await setOwnDay(store.db, OFFICE, { ...set, id: undated })).toEqual({ outcome: 'set' })
    expect(await dutyItem(store.db, WATER, { ...scope, id: undated })).toMatchObject({
      own: { day: '2022-09-30', why: '县长办公会定' },
    })
    const made = await makeDuty(store.db, OFFICE, {
      ...scope,
      units: [{ id: 'm1', unit: '水利局' }],
      source: '会议',
      origin: '第3次常务会',
      what: '排查河道',
      evidence: [],
      along: [],
      reportedTo: [],
      goal: null,
      measures: null,
      standard: null,
      due: day('2022-07-10'),
    })
    expect(made).toEqual({ outcome: 'made', count: 1 })
    const { items } = await dutyItems(store.db, WATER, { ...asked(scope), limit: 10 })
    expect(items.map(({ id }) => id)).toEqual(['m1', idOf(item()), undated])
    const entries = await journalEntries(store.db, AUDITOR, scope)
    expect(entries.map(({ verb }) => verb)).toEqual(['set-ledger', 'compute-duties', 'set-duty-day', 'make-duty'])
  })

  test('a list goes on where a page ended, whatever came in between', async () => {
    const months = Array.from({ length: 12 }, (_, i) => {
      const printed = day(`2022-07-28`).add({ months: i }).toString()
      return item({
        period: printed.slice(0, 7),
        printed,
        dates: [{ reading: '', argument: '', due: printed, counted: [] }],
      })
    })
    const scope = await begun([...months, item({ dates: [], period: '', printed: '', because: '常年' })])
    const found: string[] = []
    let after: Parameters<typeof dutyItems>[2]['after'] | null
    do {
      const page = await dutyItems(store.db, OFFICE, { ...asked(scope), limit: 5, ...(after ? { after } : {}) })
      found.push(...page.items.map(({ period }) => period))
      after = page.after
    } while (after !== null)
    expect(found).toEqual([...months.map(({ period }) => period), ''])
  })
})
