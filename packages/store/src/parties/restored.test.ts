import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { restoreCounty } from '../backup/restore.ts'
import { backupCounty } from '../backup/write.ts'
import { openKeys } from '../personal/open-keys.ts'
import { memoryRing } from '../personal/testing/memory-ring.ts'
import { mobileOf } from '../personal/testing/numbers.ts'
import { COUNTY, engines, NOW, open, testStore } from '../testing/engines.ts'
import { findParties } from './find.ts'
import { CLERK } from './testing/actors.ts'
import { testRegister } from './testing/register.ts'

const PROGRAM = { kind: 'system', program: 'restore' } as const

describe.each(engines)('parties of a backup taken on $name', (engine) => {
  const at = testStore(engine)
  const { asked, enter } = testRegister(at)

  test('are closed in the file, open again with the same keys, and with none the store is refused', async () => {
    const id = await enter({ sealed: { phone: mobileOf(1) } })
    const backup = backupCounty(at.db, PROGRAM, { county: COUNTY, now: NOW })
    const bytes = await buffer(backup.bytes)
    const { where, clear } = await engine.fresh()
    try {
      expect(await restoreCounty(where, PROGRAM, { bytes: Readable.from([bytes]), now: NOW })).toMatchObject({
        outcome: 'restored',
      })
      const store = await open(where, { create: false })
      expect(await openKeys(store.db, asked())).toEqual({ outcome: 'open', created: false })
      const found = await findParties(store.db, CLERK, { ...asked(), number: mobileOf(1) })
      expect(found).toMatchObject({ parties: [{ id, masked: { phone: '199******01' } }] })
      expect(await openKeys(store.db, { ...asked(), keys: memoryRing() })).toMatchObject({ ground: 'keys-lost' })
      await store.close()
    } finally {
      await clear()
    }
  })
})
