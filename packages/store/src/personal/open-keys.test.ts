import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, rowsOf, testStore } from '../testing/engines.ts'
import type { KeyRing } from './key-ring.ts'
import { openKeys } from './open-keys.ts'
import { memoryRing } from './testing/memory-ring.ts'

describe.each(engines)('the keys of a store on $name', (engine) => {
  const at = testStore(engine)
  let counties = 700_000
  const open = (county: string, keys: KeyRing) =>
    openKeys(at.db, { county, keys, now: NOW, random: (bytes) => randomBytes(bytes) })
  const rows = (county: string) =>
    rowsOf(at.db).selectFrom('vault_key').selectAll().where('county', '=', county).execute()
  const newCounty = () => `${(counties += 1)}`

  test('are made at the first start, and the journal names them', async () => {
    const [county, ring] = [newCounty(), memoryRing()]
    expect(await open(county, ring)).toEqual({ outcome: 'open', created: true })
    expect(ring.all().map(({ purpose }) => purpose)).toEqual(['master', 'index'])
    expect(await open(county, ring)).toEqual({ outcome: 'open', created: false })
    expect(await journalEntries(at.db, AUDITOR, { county })).toMatchObject([
      { verb: 'create-keys', payload: { keys: ring.all().map(({ id }) => id) } },
    ])
  })

  test('are made once, however many start at the same moment', async () => {
    const [county, ring] = [newCounty(), memoryRing()]
    const all = await Promise.all(Array.from({ length: 6 }, () => open(county, ring)))
    expect(all.filter((one) => one.outcome === 'open' && one.created)).toHaveLength(1)
    expect(ring.all()).toHaveLength(2)
  })

  test('lost, they are refused in words, and nothing is written', async () => {
    const county = newCounty()
    await open(county, memoryRing())
    const before = await rows(county)
    const empty = memoryRing()
    expect(await open(county, empty)).toMatchObject({
      ground: 'keys-lost',
      message: expect.stringMatching(/密钥文件 内存 里没有。请把另行保管的密钥文件放回此处/),
    })
    expect(empty.all()).toEqual([])
    expect(await rows(county)).toEqual(before)
    expect(await journalEntries(at.db, AUDITOR, { county })).toHaveLength(1)
  })

  test('another store’s under the same names are refused in words, and nothing is written', async () => {
    const [county, ring] = [newCounty(), memoryRing()]
    await open(county, ring)
    const other = memoryRing()
    for (const key of ring.all()) other.add({ ...key, bytes: randomBytes(key.bytes.length) })
    expect(await open(county, other)).toMatchObject({
      ground: 'keys-wrong',
      message: expect.stringContaining('不是封存这个库的那一把'),
    })
    expect(await journalEntries(at.db, AUDITOR, { county })).toHaveLength(1)
  })
})
