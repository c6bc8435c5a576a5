import { describe, expect, test } from 'vitest'
import { type OfficialActor, PUBLIC } from '../actor.ts'
import { correctClause } from '../correction.ts'
import { importReading } from '../import.ts'
import { journalEntries } from '../journal.ts'
import { publishDocument } from '../publish.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { sketched } from '../testing/reading-builder.ts'
import { withdrawDocument } from '../withdraw.ts'
import { disclosures } from './disclosure.ts'
import { enterDisclosure, voidDisclosure } from './entry.ts'

const DOCUMENT = '某政发〔2022〕1号'
const sketch = sketched({
  documents: [
    { number: DOCUMENT, title: '某县办法', issued: '2022-06-20', clauses: [{ label: '一、', text: '十元。' }] },
  ],
})
const day = (text: string) => Temporal.PlainDate.from(text)

describe.each(engines)('disclosure, on $name', (engine) => {
  const store = testStore(engine)
  let counties = 490_000
  async function begun(publish: boolean) {
    const county = `${(counties += 1)}`
    await importReading(store.db, EDITOR, { county, ...sketch, publish, now: NOW })
    return { county, on: (minutes: number) => ({ county, now: NOW.add({ minutes }), document: DOCUMENT }) }
  }

  test('when each version first became public is kept through withdrawal and a second publication', async () => {
    const { county, on } = await begun(false)
    const seen = () => disclosures(store.db, EDITOR, { county })
    expect(await seen()).toMatchObject([{ issued: '2022-06-20', firstAt: null, open: false, withdrawn: false }])
    await publishDocument(store.db, EDITOR, on(1))
    const correction = { clause: '一', text: '二十元。', reason: '原件如此', publish: true }
    await correctClause(store.db, EDITOR, { ...on(2), ...correction })
    await withdrawDocument(store.db, EDITOR, { ...on(3), reason: '待核' })
    expect(await disclosures(store.db, PUBLIC, { county })).toEqual([])
    expect(await seen()).toMatchObject([
      { version: 1, madeBy: 'print', firstAt: NOW.add({ minutes: 1 }), open: false, withdrawn: true },
      { version: 2, madeBy: 'correction', madeAt: NOW.add({ minutes: 2 }), firstAt: NOW.add({ minutes: 2 }) },
    ])
    await publishDocument(store.db, EDITOR, on(4))
    expect((await disclosures(store.db, PUBLIC, { county })).map(({ firstAt }) => firstAt)).toEqual([
      NOW.add({ minutes: 1 }),
      NOW.add({ minutes: 2 }),
    ])
  })

  test('the office enters days with their source and takes them back with a reason; nobody else does', async () => {
    const { county, on } = await begun(true)
    const elsewhere = { version: 1, kind: '他处公布', place: '县政府网站', source: '网站备份' } as const
    const enter = (more: object, by: OfficialActor = EDITOR) =>
      enterDisclosure(store.db, by, { ...on(1), ...elsewhere, day: day('2022-06-22'), ...more })
    expect(await enter({}, official('li', '水利局'))).toMatchObject({ ground: 'not-permitted' })
    expect(await enter({ source: ' ' })).toMatchObject({ ground: 'empty' })
    expect(await enter({ day: day('2022-06-19') })).toMatchObject({ ground: 'day' })
    expect(await enter({ day: day('2099-01-01') })).toMatchObject({ ground: 'day' })
    expect(await enter({ kind: '印发', version: 2 })).toMatchObject({ ground: 'not-first' })
    expect(await enter({ version: 2 })).toMatchObject({ ground: 'no-document' })
    const two = await Promise.all([enter({}), enter({ kind: '印发', day: day('2022-06-21') })])
    expect(new Set(two.map((one) => (one.outcome === 'done' ? one.n : 0)))).toEqual(new Set([1, 2]))
    const n = two[0].outcome === 'done' ? two[0].n : 0
    const back = { ...on(2), version: 1, n }
    expect(await voidDisclosure(store.db, EDITOR, { ...back, why: '' })).toMatchObject({ ground: 'empty' })
    expect(await voidDisclosure(store.db, EDITOR, { ...back, why: '看错年份' })).toMatchObject({ outcome: 'done' })
    expect(await voidDisclosure(store.db, EDITOR, { ...back, why: '又' })).toMatchObject({ ground: 'no-entry' })
    const [kept] = await disclosures(store.db, EDITOR, { county })
    expect(kept?.entries.find((one) => one.n === n)).toMatchObject({ day: '2022-06-22', voidWhy: '看错年份' })
    expect(kept?.entries.find(({ kind }) => kind === '印发')).toMatchObject({ place: null, voidWhy: null })
    const entries = await journalEntries(store.db, AUDITOR, { county, object: { kind: 'document', id: DOCUMENT } })
    expect(entries.map(({ verb }) => verb).toSorted()).toEqual([
      'enter-disclosure',
      'enter-disclosure',
      'void-disclosure',
    ])
  })
})
