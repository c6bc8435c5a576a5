import { describe, expect, test } from 'vitest'
import { setLedgerRules } from '../ledger/begin.ts'
import { keepComputed } from '../ledger/compute.ts'
import { type ComputedItem, itemId } from '../ledger/computed.ts'
import { saveDraft } from '../ledger/draft.ts'
import { setOwnDay } from '../ledger/own-day.ts'
import { handIn, judgeReport } from '../ledger/report.ts'
import { assignMatter, regradeMatter } from '../matters/assign.ts'
import { enterMatter } from '../matters/enter.ts'
import { applyToClose } from '../matters/handle.ts'
import { matterById } from '../matters/list.ts'
import { setSupervision } from '../matters/rules.ts'
import { engines, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { recordsAt } from './records.ts'
import { adoptScheme, assessmentSchemes, schemeAt } from './scheme.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
const OFFICE = official('zhou', '县政府办', { office: true })
const WATER = official('li', '水利局')
const SYSTEM = { kind: 'system', program: 'serve' } as const
const near = { days: 3, source: '县政府办定' }
const calendar = { isWorkingDay: () => undefined }

const item = (printed: string, dates: readonly string[], more: Partial<ComputedItem> = {}): ComputedItem => ({
  unit: '水利局',
  named: true,
  along: [],
  reportedTo: [],
  clause: '三（二）',
  what: '报送当月进展',
  evidence: [],
  fixed: {},
  period: printed,
  printed,
  event: '',
  rule: '每月月底前',
  dates: dates.map((due) => ({ reading: due, argument: '', due, counted: [] })),
  questions: [],
  because: null,
  assigned: null,
  asks: [],
  ...more,
})
const months = (...items: readonly ComputedItem[]) => [
  {
    document: '云政发〔2022〕1号',
    duty: '月报',
    print: `p${items.length}${JSON.stringify(items).length}`,
    from: day('2022-01-01'),
    until: day('2023-07-31'),
    items,
    units: ['水利局'],
    why: null,
  },
]

describe.each(engines)('records at a cut-off, on $name', (engine) => {
  const store = testStore(engine)
  const county = '990101'

  test('what happens after the cut-off changes nothing of them', async () => {
    const db = store.db
    const on = (now: string) => ({ county, now: at(now) })
    const both = item('2022-06-30', ['2022-06-29', '2022-06-30'])
    const next = item('2022-07-31', ['2022-07-31'])
    const undated = item('', [], { because: '没有写明日期' })
    const id = (one: ComputedItem) => itemId('云政发〔2022〕1号', '月报', one)
    await setLedgerRules(db, OFFICE, { ...on('2022-06-01T08:00'), begins: day('2022-06-01'), near })
    await keepComputed(db, SYSTEM, { ...on('2022-06-01T08:00'), duties: months(both, next, undated) })
    const report = async (one: ComputedItem, now: string) => {
      const words = { closes: true, said: '已办', shows: [], figures: [] }
      const draft = await saveDraft(db, WATER, { ...on(now), id: id(one), ...words, revision: 0 })
      if (draft.outcome !== 'saved') throw new Error(draft.message)
      expect(await handIn(db, WATER, { ...on(now), id: id(one), revision: draft.revision })).toMatchObject({
        outcome: 'handed-in',
      })
      return draft.n
    }
    const n = await report(both, '2022-06-30T09:00')
    const asked = {
      what: '排查河道',
      category: '其他',
      listed: [],
      source: '交办',
      origin: '批示',
      assigner: '县长',
    } as const
    const units = { leads: ['水利局'], along: [], checker: null, office: '县政府办', item: null } as const
    const own = { day: '2022-07-10', why: '县长定' }
    const kind = { major: false, majorWhy: '一般', scale: '一般', own } as const
    expect(await enterMatter(db, OFFICE, { ...on('2022-07-01T08:00'), id: 'm1', ...asked, ...units, ...kind })).toEqual(
      { outcome: 'entered' },
    )
    await assignMatter(db, OFFICE, { ...on('2022-07-01T09:00'), id: 'm1', revision: 1, said: '请办' })

    const cutoff = at('2022-07-31T23:59:59')
    const records = async () => (await recordsAt(db, OFFICE, { county, cutoff, documents: [], calendar })).get('水利局')
    const before = await records()
    expect(
      before?.items.map(({ due, reportedAt, returns }) => [due.toString(), reportedAt?.toString() ?? null, returns]),
    ).toEqual([
      ['2022-06-29T15:59:59.999999Z', '2022-06-30T01:00:00Z', []],
      ['2022-07-31T15:59:59.999999Z', null, []],
    ])
    expect(before?.matters).toMatchObject([{ id: 'm1', inTime: null, due: day('2022-07-10') }])

    // Sent back, decided otherwise, reported, a day set, the ledger's beginning moved, the matter regraded and applied for.
    const late = '2022-08-02T10:00'
    expect(await judgeReport(db, OFFICE, { ...on(late), id: id(both), n, accept: false, why: '不全' })).toEqual({
      outcome: 'judged',
    })
    const later = { ...next, dates: [{ reading: '', argument: '', due: '2022-08-15', counted: [] }] }
    const settled = { ...both, dates: [{ reading: '', argument: '', due: '2022-06-30', counted: [] }] }
    await keepComputed(db, SYSTEM, { ...on(late), duties: months(settled, later, undated) })
    await report(next, '2022-08-03T09:00')
    const own2 = { id: id(undated), day: day('2022-08-20'), why: '催办', today: day('2022-08-02') }
    expect(await setOwnDay(db, OFFICE, { ...on(late), ...own2, revision: 1 })).toEqual({ outcome: 'set' })
    await setSupervision(db, OFFICE, { ...on(late), setting: '计日', value: '工作日', source: '县政府办定' })
    await setLedgerRules(db, OFFICE, { ...on('2022-08-04T08:00'), begins: day('2022-08-01'), near })
    await keepComputed(db, SYSTEM, { ...on('2022-08-04T08:00'), duties: months(settled, undated) })
    const graded = { major: true, scale: '较大', own: null, checker: null, why: '重大', office: '县政府办' } as const
    const revision = async () => (await matterById(db, OFFICE, { county, id: 'm1' }))?.revision ?? 0
    expect(await regradeMatter(db, OFFICE, { ...on(late), id: 'm1', revision: await revision(), ...graded })).toEqual({
      outcome: 'done',
    })
    await applyToClose(db, WATER, {
      ...on(late),
      id: 'm1',
      revision: await revision(),
      said: '办完',
      evidence: ['照片'],
    })
    expect(await records()).toEqual(before)
    const now = await recordsAt(db, OFFICE, { county, cutoff: at('2022-08-31T00:00'), documents: [], calendar })
    expect(now.get('水利局')).not.toEqual(before)
    expect(await recordsAt(db, WATER, { county, cutoff, documents: [], calendar })).toEqual(new Map())
  })

  test('a scheme says its rules, is kept in every version, and counts from its day', async () => {
    const rules = {
      grouping: '分类',
      ties: '并列占位',
      missing: '计为未按时',
      nothingDue: '不排名',
      places: 2,
    } as const
    const measures = [{ measure: '按时报送率', weight: '100' }] as const
    const asked = { county, title: '考核办法', basis: '云政办发〔2022〕9号', documents: [], ...rules, measures }
    const adopt = (now: string, from: string, more: object = {}) =>
      adoptScheme(store.db, OFFICE, { ...asked, now: at(now), from: day(from), ...more })
    expect(await adopt('2022-07-01T08:00', '2022-07-01', { measures: [] })).toMatchObject({ ground: 'measures' })
    const wrong = [{ measure: '按时报送率', weight: '一百' }]
    expect(await adopt('2022-07-01T08:00', '2022-07-01', { measures: wrong })).toMatchObject({ ground: 'weight' })
    expect(
      await adoptScheme(store.db, WATER, { ...asked, now: at('2022-07-01T08:00'), from: day('2022-07-01') }),
    ).toMatchObject({ ground: 'not-permitted' })
    expect(await adopt('2022-07-01T08:00', '2022-07-01')).toEqual({ outcome: 'adopted', n: 1 })
    expect(await adopt('2022-08-01T08:00', '2022-07-01', { places: 1 })).toEqual({ outcome: 'adopted', n: 2 })
    const schemes = await assessmentSchemes(store.db, OFFICE, { county })
    const of = (moment: string) => schemeAt(schemes, { cutoff: at(moment), day: day(moment.slice(0, 10)) })?.n ?? null
    expect(['2022-06-30T00:00', '2022-07-31T00:00', '2022-08-31T00:00'].map(of)).toEqual([null, 1, 2])
  })
})
