import { randomBytes } from 'node:crypto'
import { beforeAll } from 'vitest'
import type { Actor } from '../../actor.ts'
import type { KeyRing } from '../../personal/key-ring.ts'
import { openedRing } from '../../personal/testing/memory-ring.ts'
import { COUNTY, NOW, type testStore } from '../../testing/engines.ts'
import { createParty } from '../create.ts'
import type { PartyDraft } from '../draft.ts'
import { CLERK, TOWN } from './actors.ts'

/** A person's form with nothing in it that could be left out. */
export const draftOf = (more: Partial<PartyDraft> = {}): PartyDraft => ({
  kind: 'person',
  name: '甲',
  township: TOWN,
  village: '东村',
  retention: 'service',
  retainedUntil: '',
  sealed: {},
  ...more,
})

/** The register of a store of tests, its keys in memory. */
export function testRegister(at: ReturnType<typeof testStore>) {
  let keys: KeyRing | undefined
  beforeAll(async () => {
    keys = await openedRing(at.db, { county: COUNTY, now: NOW })
  })
  const asked = () => {
    if (keys === undefined) throw new Error('the keys are there only inside tests')
    return { county: COUNTY, keys, now: NOW, random: (bytes: number) => randomBytes(bytes) }
  }
  return {
    asked,
    /** Enters a party that must be taken, and gives its id. */
    async enter(draft: Partial<PartyDraft> = {}, actor: Actor = CLERK): Promise<string> {
      const done = await createParty(at.db, actor, { ...asked(), draft: draftOf(draft) })
      if (done.outcome === 'refused') throw new Error(done.message)
      return done.id
    },
  }
}
