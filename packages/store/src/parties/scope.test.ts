import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { may } from '../may/may.ts'
import { mobileOf } from '../personal/testing/numbers.ts'
import { COUNTY, engines, testStore } from '../testing/engines.ts'
import { findParties } from './find.ts'
import { partyRecord } from './history.ts'
import { listParties } from './list.ts'
import { partyById } from './one.ts'
import { OFFICE } from './testing/actors.ts'
import { testRegister } from './testing/register.ts'
import { unmaskField } from './unmask.ts'

const codes = [100, 101, 102, 200].map((n) => `${COUNTY}${n}`)

interface Entered {
  readonly id: string
  readonly township: string
}

/** Anybody: of any post, in any townships, of any account. */
const anybody = (ids: () => readonly string[]): fc.Arbitrary<Actor> => {
  const account = fc.constant('a')
  const posts = fc.constant([{ post: '科员', body: '某局', manner: '任职' as const }])
  return fc.oneof(
    fc.constant<Actor>({ kind: 'public' }),
    fc.constant<Actor>({ kind: 'system', program: 'test' }),
    fc.record({
      kind: fc.constant('administrator' as const),
      account,
      duty: fc.constantFrom('system', 'security', 'audit'),
    }),
    fc.nat(9).map((n): Actor => ({ kind: 'party', account: 'a', party: ids()[n] ?? 'nobody' })),
    fc.record({
      kind: fc.constant('official' as const),
      account,
      posts,
      office: fc.boolean(),
      founder: fc.boolean(),
      townships: fc.subarray(codes),
    }),
  )
}

/** Said again by hand, from the words of the office and not from the program's: who may see whom. */
function ought(actor: Actor, { id, township }: Entered): boolean {
  if (actor.kind === 'party') return actor.party === id
  if (actor.kind !== 'official') return false
  const worksInOffice = actor.office && !actor.founder
  return worksInOffice || actor.townships.some((own) => own === township)
}

describe.each(engines)('who sees which party on $name', (engine) => {
  const at = testStore(engine)
  const { asked, enter } = testRegister(at)
  const entered: Entered[] = []
  beforeAll(async () => {
    for (let n = 0; n < 8; n += 1) {
      const township = codes[n % codes.length] ?? ''
      entered.push({ id: await enter({ township, sealed: { phone: mobileOf(0) } }, OFFICE), township })
    }
  })

  test('list, single read, search by number, history, unmasking and the table of acts agree with what ought to be', async () => {
    const actors = anybody(() => entered.map(({ id }) => id))
    await fc.assert(
      fc.asyncProperty(actors, fc.nat(7), async (actor, n) => {
        const expected = entered
          .filter((one) => ought(actor, one))
          .map(({ id }) => id)
          .toSorted()
        const listed = await listParties(at.db, actor, { ...asked(), filter: {}, page: 1 })
        expect(listed.parties.map(({ id }) => id).toSorted()).toEqual(expected)
        expect(listed.total).toBe(expected.length)
        const found = await findParties(at.db, actor, { ...asked(), number: mobileOf(0) })
        expect(found.outcome === 'found' && found.parties.map(({ id }) => id).toSorted()).toEqual(expected)
        const one = entered[n] ?? { id: '', township: '' }
        const isSeen = expected.includes(one.id)
        expect((await partyById(at.db, actor, { ...asked(), id: one.id })) !== undefined).toBe(isSeen)
        expect((await partyRecord(at.db, actor, { ...asked(), id: one.id })) !== undefined).toBe(isSeen)
        expect(may(actor, 'read-party', { township: one.township, party: one.id }).outcome === 'allowed').toBe(isSeen)
        const shown = await unmaskField(at.db, actor, { ...asked(), id: one.id, field: 'phone', reason: '核对' })
        expect(shown.outcome === 'shown').toBe(isSeen && actor.kind === 'official')
      }),
      { numRuns: 60 },
    )
  })
})
