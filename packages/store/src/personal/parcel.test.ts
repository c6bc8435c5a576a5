import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { COUNTY, engines, NOW, testStore } from '../testing/engines.ts'
import { openParcel, sealParcel } from './parcel.ts'
import { rotateKeys } from './rotate.ts'
import { openedRing } from './testing/memory-ring.ts'

/** One character in its middle is another: at the end it might be the one that stands there, or carry no bit. */
function altered(parcel: string): string {
  const middle = Math.floor(parcel.length / 2)
  return `${parcel.slice(0, middle)}${parcel[middle] === 'A' ? 'B' : 'A'}${parcel.slice(middle + 1)}`
}

describe.each(engines)('a parcel on $name', (engine) => {
  const at = testStore(engine)

  test('is opened for the account it was made for, until its key is retired', async () => {
    const keys = await openedRing(at.db, { county: COUNTY, now: NOW })
    const asked = {
      county: COUNTY,
      keys,
      purpose: 'parties',
      account: 'a',
      random: (bytes: number) => randomBytes(bytes),
      now: NOW,
    }
    const parcel = await sealParcel(at.db, asked, '一行')
    expect(parcel).not.toContain('一行')
    expect(await openParcel(at.db, asked, parcel)).toBe('一行')
    expect(await openParcel(at.db, { ...asked, account: 'b' }, parcel)).toBeNull()
    expect(await openParcel(at.db, { ...asked, purpose: 'people' }, parcel)).toBeNull()
    expect(await openParcel(at.db, asked, altered(parcel))).toBeNull()
    await rotateKeys(at.db, { kind: 'system', program: 'keys' }, { ...asked, purpose: 'master' })
    expect(await openParcel(at.db, asked, parcel)).toBeNull()
  })
})
