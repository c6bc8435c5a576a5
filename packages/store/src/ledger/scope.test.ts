import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor, OfficialActor } from '../actor.ts'
import { PUBLIC } from '../actor.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { countParts, dutyItem, dutyItems } from './list.ts'
import { makeDuty } from './make.ts'

const UNITS = ['水利局', '财政局', '林业局', '清河镇'] as const
const OFFICE: OfficialActor = {
  kind: 'official',
  account: 'zhou',
  posts: [{ post: '主任', body: '县政府办', manner: '任职' }],
  office: true,
  townships: [],
  founder: false,
}
const some = fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 2 })
const actors: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom<Actor>(PUBLIC, AUDITOR, OFFICE, { kind: 'party', account: 'p', party: 'h1' }),
  fc.record({ held: some, answersFor: some }).map(
    ({ held, answersFor }): Actor => ({
      kind: 'official',
      account: 'a',
      posts: held.map((body) => ({ post: '科员', body, manner: '任职' })),
      answersFor,
      office: false,
      townships: ['990101100'],
      founder: false,
    }),
  ),
)
const duties = fc.array(fc.record({ unit: fc.constantFrom(...UNITS), along: some, reportedTo: some }), {
  minLength: 1,
  maxLength: 6,
})

/** Said again without SQL. */
function sees(actor: Actor, one: { unit: string; along: readonly string[]; reportedTo: readonly string[] }): boolean {
  if (actor.kind !== 'official') return false
  if (actor.office) return true
  const own = [...actor.posts.map(({ body }) => body), ...(actor.answersFor ?? [])]
  return own.some((body) => body === one.unit || one.along.includes(body) || one.reportedTo.includes(body))
}

describe.each(engines)('who sees what of the ledger on $name', (engine) => {
  const store = testStore(engine)
  let n = 830_000

  test('lists, single reads and counts agree with the rule, for any actor and any items', async () => {
    await fc.assert(
      fc.asyncProperty(duties, fc.array(actors, { minLength: 1, maxLength: 4 }), async (made, asking) => {
        const scope = { county: `${(n += 1)}`, now: NOW }
        const words = { source: '会议', origin: '第3次会议', what: '某事', evidence: [] } as const
        const none = { goal: null, measures: null, standard: null, due: Temporal.PlainDate.from('2022-07-10') }
        for (const [i, { unit, along, reportedTo }] of made.entries())
          await makeDuty(store.db, OFFICE, {
            ...scope,
            ...words,
            ...none,
            along,
            reportedTo,
            units: [{ id: `d${i}`, unit }],
          })
        for (const actor of asking) {
          const expected = made.flatMap((one, i) => (sees(actor, one) ? [`d${i}`] : []))
          const asked = { ...scope, nearUntil: NOW }
          const { items } = await dutyItems(store.db, actor, { ...asked, limit: 10 })
          expect(items.map(({ id }) => id).toSorted()).toEqual(expected)
          expect((await countParts(store.db, actor, asked)).待办).toBe(expected.length)
          for (const i of made.keys())
            expect((await dutyItem(store.db, actor, { ...scope, id: `d${i}` })) !== undefined).toBe(
              expected.includes(`d${i}`),
            )
        }
      }),
      { numRuns: 15 },
    )
  })
})
