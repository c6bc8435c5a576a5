import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { citizenNumberOf, mobileOf } from '../personal/testing/numbers.ts'
import { AUDITOR, COUNTY, engines, testStore } from '../testing/engines.ts'
import { findParties } from './find.ts'
import { partyRecord } from './history.ts'
import { checkRows, type DraftRow, importParties, MOST_ROWS } from './import.ts'
import { listParties } from './list.ts'
import { CLERK, OFFICE, OTHER_CLERK, OTHER_TOWN } from './testing/actors.ts'
import { draftOf, testRegister } from './testing/register.ts'

describe.each(engines)('parties in bulk on $name', (engine) => {
  const at = testStore(engine)
  const { asked, enter } = testRegister(at)
  const rowOf = (row: number, more: Parameters<typeof draftOf>[0] = {}): DraftRow => ({ row, draft: draftOf(more) })
  const bring = (id: string, rows: readonly DraftRow[], actor = CLERK) =>
    importParties(at.db, actor, { ...asked(), import: id, rows })
  const count = async () => (await listParties(at.db, OFFICE, { ...asked(), filter: {}, page: 1 })).total

  test('faults are told row by row, of numbers, of places, of the same number twice; nothing is stored', async () => {
    await enter({ sealed: { citizenNumber: citizenNumberOf(1) } })
    const before = await count()
    const rows = [
      rowOf(2, { sealed: { citizenNumber: citizenNumberOf(2) } }),
      rowOf(3, { sealed: { citizenNumber: citizenNumberOf(2) } }),
      rowOf(4, { sealed: { citizenNumber: citizenNumberOf(1) } }),
      rowOf(5, { township: OTHER_TOWN }),
      rowOf(6, { name: '', sealed: { phone: '1390000' } }),
    ]
    const faults = await checkRows(at.db, CLERK, { ...asked(), rows })
    expect(faults.map(({ row, field }) => [row, field])).toEqual([
      [3, 'citizenNumber'],
      [4, 'citizenNumber'],
      [5, 'township'],
      [6, 'name'],
      [6, 'phone'],
    ])
    expect(faults[0]?.message).toBe('与第 2 行相同')
    expect(await bring('a', rows)).toMatchObject({ ground: 'not-fit', faults })
    expect(await count()).toBe(before)
    expect(await checkRows(at.db, OTHER_CLERK, { ...asked(), rows: rows.slice(0, 1) })).toMatchObject([
      { field: 'township' },
    ])
  })

  test('good rows are stored as one act, once, and their history begins with it', async () => {
    const rows = Array.from({ length: 1_200 }, (_, i) =>
      rowOf(i + 2, { name: `户${i}`, sealed: { citizenNumber: citizenNumberOf(1_000 + i), phone: mobileOf(i) } }),
    )
    const before = await count()
    expect(await bring('b', rows)).toEqual({ outcome: 'imported', count: 1_200 })
    expect(await bring('b', rows)).toMatchObject({ ground: 'done' })
    expect(await bring('c', rows)).toMatchObject({ ground: 'not-fit' })
    expect(await count()).toBe(before + 1_200)
    const found = await findParties(at.db, CLERK, { ...asked(), number: citizenNumberOf(1_777) })
    const id = found.outcome === 'found' ? (found.parties[0]?.id ?? '') : ''
    const record = await partyRecord(at.db, CLERK, { ...asked(), id })
    expect(record?.history).toMatchObject([{ verb: 'import-parties', became: {} }])
    const entries = await journalEntries(at.db, AUDITOR, { county: COUNTY, object: { kind: 'party-import', id: 'b' } })
    expect(entries).toMatchObject([{ payload: { count: 1_200, rows: expect.stringMatching(/^[0-9a-f]{64}$/) } }])
  })

  test('of the same file stored twice at the same moment one is stored', async () => {
    const rows = [rowOf(2, { sealed: { citizenNumber: citizenNumberOf(9_000) } })]
    const both = await Promise.all([bring('d', rows), bring('e', rows)])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['imported', 'refused'])
  })

  test('too many rows are refused before anything is looked at', async () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, i) => rowOf(i + 2))
    expect(await checkRows(at.db, CLERK, { ...asked(), rows })).toMatchObject([
      { field: null, message: expect.stringContaining('请拆成几个文件') },
    ])
  })
})
