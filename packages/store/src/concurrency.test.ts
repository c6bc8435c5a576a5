import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctClause } from './correction.ts'
import { documentByNumber } from './document.ts'
import { importReading } from './import.ts'
import { journalEntries } from './journal.ts'
import type { Store } from './open.ts'
import { AUDITOR, COUNTY, EDITOR, engines, NOW, open, type TestEngine } from './testing/engines.ts'
import { sketched } from './testing/reading-builder.ts'
import { verifyJournal } from './verify.ts'

/** Several app processes beside one another on one PostgreSQL: as many stores, each with connections of its own. */
const PROCESSES = 4

let place: Awaited<ReturnType<TestEngine['fresh']>>
const stores: Store[] = []
beforeAll(async () => {
  place = await engines.find(({ name }) => name === 'postgres')!.fresh()
  stores.push(...(await Promise.all(Array.from({ length: PROCESSES }, () => open(place.where)))))
})
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await place.clear()
})

const NUMBER = '某政办发〔2022〕26号'
const issue = (number: number) =>
  sketched({
    issue: { number },
    documents: [{ number: NUMBER, title: '某县补贴办法', clauses: [{ label: '一、', text: `第${number}期所刊。` }] }],
  })

test('imports and corrections at the same moment each get their own version and their own place in the journal', async () => {
  const imports = stores.flatMap(({ db }) =>
    [1, 2, 3, 3].map((number) =>
      importReading(db, EDITOR, { county: COUNTY, ...issue(number), publish: true, now: NOW, restore: true }),
    ),
  )
  const imported = (await Promise.all(imports)).filter(({ outcome }) => outcome === 'imported')
  expect(imported).toHaveLength(3)
  const corrections = stores.flatMap(({ db }, i) =>
    [1, 2, 3].map((n) =>
      correctClause(db, EDITOR, {
        county: COUNTY,
        document: NUMBER,
        clause: '一',
        text: `改${i}-${n}。`,
        reason: '并发',
        publish: true,
        now: NOW,
      }),
    ),
  )
  const corrected = (await Promise.all(corrections)).map((one) => (one.outcome === 'corrected' ? one.version : 0))
  const first =
    (await documentByNumber(stores[0]!.db, EDITOR, { county: COUNTY, document: NUMBER }))?.versions.length ?? 0
  expect(corrected.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => first - 11 + i))

  const entries = await journalEntries(stores[0]!.db, AUDITOR, { county: COUNTY })
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1))
  expect(entries).toHaveLength(1 + 3 + 12)
  for (const { db } of stores)
    expect(await verifyJournal(db, EDITOR, { county: COUNTY })).toMatchObject({ outcome: 'sound', entries: 16 })
})
