import { describe, expect, test } from 'vitest'
import type { OfficialActor } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { setLedgerRules } from './begin.ts'
import { horizons, keepComputed } from './compute.ts'
import { type ComputedDuty, type ComputedItem, itemId } from './computed.ts'
import { saveDraft } from './draft.ts'
import { dutyEvents, enterEvent } from './event.ts'
import { fileOf, filesOn, keepFiles } from './file.ts'
import { figuresHandedIn } from './indicators.ts'
import { lightOf } from './light.ts'
import { countParts, dutyItem, dutyItems } from './list.ts'
import { makeDuty } from './make.ts'
import { setOwnDay } from './own-day.ts'
import { handIn, judgeReport, reportsOn } from './report.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
const OFFICE = official('zhou', '县政府办', { office: true })
const WATER = official('li', '水利局')
const FINANCE = official('wang', '财政局')
const SYSTEM = { kind: 'system', program: 'serve' } as const
const near = { days: 3, source: '县政府办定' }

const item = (more: Partial<ComputedItem> = {}): ComputedItem => ({
  unit: '水利局',
  named: true,
  along: [],
  reportedTo: ['财政局'],
  clause: '三（二）',
  what: '报送当月进展',
  evidence: ['当月进展'],
  fixed: {},
  period: '2022年7月',
  printed: '2022-07-31',
  event: '',
  rule: '每月月底前',
  dates: [
    { reading: '不含当日', argument: '字义', due: '2022-07-30', counted: [] },
    { reading: '含当日', argument: '习惯', due: '2022-07-31', counted: [] },
  ],
  questions: [{ id: '县/前', question: '前是否含当日' }],
  because: null,
  assigned: null,
  asks: [],
  ...more,
})
const duty = (items: readonly ComputedItem[], more: Partial<ComputedDuty> = {}): ComputedDuty => ({
  document: '云政发〔2022〕1号',
  duty: '月报',
  print: 'p1',
  from: day('2022-01-01'),
  until: day('2023-07-31'),
  items,
  units: ['水利局', '教育局', '林业局'],
  why: null,
  ...more,
})
const idOf = (one: ComputedItem) => itemId('云政发〔2022〕1号', '月报', one)

describe.each(engines)('the ledger on $name', (engine) => {
  const store = testStore(engine)
  let n = 820_000
  const fresh = () => ({ county: `${(n += 1)}`, now: NOW })
  async function begun(items: readonly ComputedItem[] = [item()]) {
    const scope = fresh()
    expect(await setLedgerRules(store.db, OFFICE, { ...scope, begins: day('2022-06-01'), near })).toEqual({
      outcome: 'set',
    })
    const done = await keepComputed(store.db, SYSTEM, { ...scope, duties: [duty(items)] })
    expect(done).toEqual({ outcome: 'computed', added: items.length, moved: 0, dropped: 0 })
    return scope
  }
  const asked = (scope: { county: string }, now = NOW) => ({ ...scope, now, nearUntil: now.add({ hours: 72 }) })
  const draft = { closes: true, said: '七月已完成', shows: ['当月进展'], figures: [], revision: 0 }

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

  test('a report needs its evidence, is judged by another, and after it was sent back the new one counts', async () => {
    const scope = await begun()
    const one = { ...scope, id: idOf(item()) }
    expect(await saveDraft(store.db, WATER, { ...one, ...draft, shows: [] })).toMatchObject({ outcome: 'saved' })
    expect(await handIn(store.db, WATER, { ...one, revision: 1 })).toMatchObject({ ground: 'wanting' })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ ground: 'changed' })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft, revision: 1 })).toMatchObject({ revision: 2 })
    expect(await handIn(store.db, WATER, { ...one, now: at('2022-07-30T23:59'), revision: 2 })).toMatchObject({
      late: false,
    })
    expect(
      await judgeReport(store.db, { ...FINANCE, account: 'li' }, { ...one, n: 1, accept: true, why: '' }),
    ).toMatchObject({ ground: 'own' })
    expect(await judgeReport(store.db, FINANCE, { ...one, n: 1, accept: false, why: ' ' })).toMatchObject({
      ground: 'empty',
    })
    expect(await judgeReport(store.db, FINANCE, { ...one, n: 1, accept: false, why: '缺数' })).toEqual({
      outcome: 'judged',
    })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ n: 2 })
    expect(await handIn(store.db, WATER, { ...one, now: at('2022-08-02T09:00'), revision: 1 })).toMatchObject({
      late: true,
      n: 2,
    })
    expect(await judgeReport(store.db, OFFICE, { ...one, n: 2, accept: true, why: '' })).toEqual({ outcome: 'judged' })
    const closed = await dutyItem(store.db, WATER, one)
    expect(closed && lightOf(closed, at('2022-09-01T00:00'), near)).toMatchObject({ light: '迟办结' })
    expect((await reportsOn(store.db, FINANCE, { ...scope, item: closed as never })).map(({ state }) => state)).toEqual(
      ['通过', '退回'],
    )
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ ground: 'done' })
  })

  test('files stay with the draft, go with what is handed in under their prints, and come along when it is sent back', async () => {
    const scope = await begun()
    const one = { ...scope, id: idOf(item()) }
    const photo = { name: '现场.jpg', type: 'jpg', bytes: Uint8Array.of(255, 216, 255) } as const
    const keep = (more: object) => keepFiles(store.db, WATER, { ...one, files: [photo], drop: [], ...more })
    expect(await keep({})).toEqual({ outcome: 'kept', before: 0, revision: 2 })
    expect(await keep({ files: Array.from({ length: 10 }, () => photo) })).toMatchObject({ ground: 'too-many' })
    expect(await keep({ files: [{ ...photo, name: '表.xlsx', type: 'xlsx' }], drop: [1] })).toMatchObject({ before: 2 })
    expect(await keepFiles(store.db, FINANCE, { ...one, files: [], drop: [] })).not.toHaveProperty('revision')
    const names = async (actor: OfficialActor) =>
      (await filesOn(store.db, actor, one)).map(({ n, file, name }) => `${n}/${file} ${name}`)
    expect([await names(WATER), await names(FINANCE)]).toEqual([['1/2 表.xlsx'], []])
    const bring = (actor: OfficialActor) => fileOf(store.db, actor, { ...one, n: 1, file: 2 })
    expect(await bring(FINANCE)).toBeUndefined()
    expect(await saveDraft(store.db, WATER, { ...one, ...draft, revision: 3 })).toMatchObject({ revision: 4 })
    expect(await handIn(store.db, WATER, { ...one, revision: 4 })).toMatchObject({ outcome: 'handed-in' })
    expect(await bring(FINANCE)).toMatchObject({ name: '表.xlsx', size: 3, bytes: photo.bytes })
    const [, , entry] = await journalEntries(store.db, AUDITOR, scope)
    // SM3 of the three bytes, as openssl gives it.
    expect(entry?.payload['files']).toEqual(['f1c14801f4967416503e98d1b04b2e510889b0e6e46ca538467613ec0e6783dd'])
    expect(JSON.stringify(entry?.payload)).not.toContain('表')
    await judgeReport(store.db, FINANCE, { ...one, n: 1, accept: false, why: '缺签字' })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ n: 2, revision: 1 })
    expect(await names(WATER)).toEqual(['1/2 表.xlsx', '2/2 表.xlsx'])
    expect(await keep({ drop: [2], files: [] })).toMatchObject({ before: 1 })
    expect(await names(WATER)).toEqual(['1/2 表.xlsx'])
  })

  test('figures stay in the draft as written and are handed in only as their clause asks', async () => {
    const asks = [{ name: '完成户数', unit: '户', step: '1', clause: '二' }]
    const scope = await begun([item({ asks })])
    const one = { ...scope, id: idOf(item()) }
    const write = (value: string, revision: number) =>
      saveDraft(store.db, WATER, { ...one, ...draft, figures: [{ name: '完成户数', unit: '户', value }], revision })
    expect(await write('1.5', 0)).toMatchObject({ revision: 1 })
    expect(await handIn(store.db, WATER, { ...one, revision: 1 })).toMatchObject({ ground: 'figure' })
    expect(await write(' ', 1)).toMatchObject({ revision: 2 })
    expect(await handIn(store.db, WATER, { ...one, revision: 2 })).toMatchObject({ ground: 'wanting' })
    expect(await write('１,200', 2)).toMatchObject({ revision: 3 })
    expect(await handIn(store.db, WATER, { ...one, revision: 3 })).toMatchObject({ outcome: 'handed-in' })
    const shown = { document: '云政发〔2022〕1号', duty: '月报', until: NOW }
    expect(await figuresHandedIn(store.db, FINANCE, { ...scope, ...shown })).toMatchObject([
      { unit: '水利局', day: '2022-07-30', asks, state: '已报', figures: [{ value: '1200' }] },
    ])
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
