import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { assignUnits, endAssignment, unitAssignments } from './assign-units.ts'
import { setLedgerRules } from './begin.ts'
import { keepComputed } from './compute.ts'
import { type ComputedItem, itemId } from './computed.ts'
import { owedByWords } from './count-owed.ts'
import { saveDraft } from './draft.ts'
import { dutyItem, dutyItems } from './list.ts'
import { setOwnDay } from './own-day.ts'
import { handIn } from './report.ts'

const OFFICE = official('zhou', '县政府办', { office: true })
const WATER = official('li', '水利局')
const SYSTEM = { kind: 'system', program: 'serve' } as const
const day = (text: string) => Temporal.PlainDate.from(text)
const [document, duty, words] = ['云政发〔2022〕1号', '建立名录', '各有关单位']

const item = (more: Partial<ComputedItem>): ComputedItem => ({
  unit: words,
  named: false,
  along: [],
  reportedTo: [],
  clause: '三',
  what: '建立名录',
  evidence: [],
  fixed: {},
  period: '',
  printed: '',
  event: '',
  rule: '未写明',
  dates: [],
  questions: [],
  because: '没有写明时限',
  assigned: null,
  asks: [],
  ...more,
})
const whole = item({})
const of = (unit: string, id: string) => item({ unit, named: true, assigned: { words, id } })

describe.each(engines)('units that the text does not name, on $name', (engine) => {
  const store = testStore(engine)
  const scope = { county: '820500', now: NOW }
  const compute = (...items: readonly ComputedItem[]) =>
    keepComputed(store.db, SYSTEM, {
      ...scope,
      duties: [
        {
          document,
          duty,
          print: items.map(({ unit, assigned }) => `${unit}${assigned?.id}`).join(),
          from: day('2022-01-01'),
          until: day('2023-07-31'),
          items,
          units: items.map(({ unit }) => unit),
          why: '县政府办定责任单位',
        },
      ],
    })
  const assign = (id: string, units: readonly string[], before: string | null, actor = OFFICE) =>
    assignUnits(store.db, actor, { ...scope, id, document, words, duty: '', units, why: '分管会定', before })
  const standing = async (unit: string) => {
    const { items } = await dutyItems(store.db, OFFICE, { ...scope, nearUntil: NOW, limit: 20, unit })
    return items.map(({ state, own, assignment }) => [state, own?.day ?? null, assignment])
  }

  test('are named by the office: one item each, which keeps what was reported when the decision ends', async () => {
    await setLedgerRules(store.db, OFFICE, {
      ...scope,
      begins: day('2022-06-01'),
      near: { days: 3, source: '县政府办定' },
    })
    await compute(whole)
    const id = itemId(document, duty, whole)
    const own = { ...scope, id, day: day('2022-09-30'), why: '县长办公会定', revision: 1, today: day('2022-06-30') }
    expect(await setOwnDay(store.db, OFFICE, own)).toEqual({ outcome: 'set' })

    expect(await assign('a1', ['水利局'], null, WATER)).toMatchObject({ ground: 'not-permitted' })
    expect(await assign('a1', [], null)).toMatchObject({ ground: 'no-unit' })
    // Of two at once one is told, and nothing of his is kept.
    const both = await Promise.all([assign('a1', ['水利局', '财政局'], null), assign('a2', ['水利局'], null)])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['assigned', 'refused'])
    const [first] = await unitAssignments(store.db, SYSTEM, scope)
    if (first?.id === 'a2') expect(await assign('a1', ['水利局', '财政局'], 'a2')).toEqual({ outcome: 'assigned' })
    expect(await assign('a3', ['水利局'], null)).toMatchObject({ ground: 'changed' })
    expect(await assign('a3', ['水利局', '财政局'], 'a1')).toMatchObject({ ground: 'same' })

    expect(await compute(of('水利局', 'a1'), of('财政局', 'a1'))).toMatchObject({ added: 2, dropped: 1 })
    // The day that the office had set is the day of each.
    expect(await standing('水利局')).toEqual([['待办', '2022-09-30', 'a1']])
    expect(await standing('财政局')).toEqual([['待办', '2022-09-30', 'a1']])
    expect(await standing(words)).toEqual([['不再要求', '2022-09-30', null]])
    expect(await owedByWords(store.db, OFFICE, scope)).toMatchObject([{ words: null, assignment: 'a1', items: 2 }])
    expect(await owedByWords(store.db, WATER, scope)).toEqual([])

    const water = { ...scope, id: itemId(document, duty, of('水利局', 'a1')) }
    await saveDraft(store.db, WATER, { ...water, closes: true, said: '已建', shows: [], figures: [], revision: 0 })
    expect(await handIn(store.db, WATER, { ...water, revision: 1 })).toMatchObject({ outcome: 'handed-in' })

    // Named anew without one of them: it stays the same item of whoever is named again.
    expect(await assign('a4', ['财政局', '教育局'], 'a1')).toEqual({ outcome: 'assigned' })
    expect(await compute(of('财政局', 'a4'), of('教育局', 'a4'))).toMatchObject({ added: 1, dropped: 0 })
    expect(await standing('水利局')).toEqual([['已报', '2022-09-30', 'a1']])
    expect(await standing('财政局')).toEqual([['待办', '2022-09-30', 'a4']])

    expect(await endAssignment(store.db, OFFICE, { ...scope, id: 'a4', why: ' ' })).toMatchObject({ ground: 'empty' })
    expect(await endAssignment(store.db, OFFICE, { ...scope, id: 'a4', why: '定错' })).toEqual({ outcome: 'ended' })
    expect(await endAssignment(store.db, OFFICE, { ...scope, id: 'a4', why: '定错' })).toMatchObject({
      ground: 'no-assignment',
    })
    expect(await compute(whole)).toMatchObject({ added: 0, dropped: 2 })
    expect(await standing(words)).toEqual([['待办', '2022-09-30', null]])
    expect(await standing('财政局')).toEqual([['不再要求', '2022-09-30', 'a4']])
    expect(await standing('水利局')).toEqual([['已报', '2022-09-30', 'a1']])
    const gone = await dutyItem(store.db, OFFICE, { ...scope, id: itemId(document, duty, of('财政局', 'a4')) })
    expect(gone?.changes.at(-1)).toMatchObject({ to: null, why: '不再由“财政局”办：县政府办定责任单位' })

    const verbs = (await journalEntries(store.db, AUDITOR, scope)).map(({ verb }) => verb)
    expect(verbs.filter((verb) => verb === 'end-assignment')).toHaveLength(1)
    expect(verbs).toContain('assign-units')
  })
})
