import { describe, expect, test } from 'vitest'
import { COUNTY, EDITOR, engines, testStore } from '../testing/engines.ts'
import { hasSeals, opensSeals } from './seals.ts'
import { sealUnder } from './secret-seal.ts'
import { signingIn } from './testing/signing-in.ts'

describe.each(engines)('the seal of a store on $name', (engine) => {
  const at = testStore(engine)
  const { account, enrolled, seal, random } = signingIn(at)

  test('any key will do for a store without second factors, and one alone for a store with them', async () => {
    const other = sealUnder(Buffer.alloc(16, 9), random)
    expect(await hasSeals(at.db, EDITOR, { county: COUNTY })).toBe(false)
    expect(await opensSeals(at.db, EDITOR, { county: COUNTY, seal: other })).toBe(true)
    await enrolled(await account())
    expect(await hasSeals(at.db, EDITOR, { county: COUNTY })).toBe(true)
    expect(await opensSeals(at.db, EDITOR, { county: COUNTY, seal: other })).toBe(false)
    expect(await opensSeals(at.db, EDITOR, { county: COUNTY, seal })).toBe(true)
  })
})
