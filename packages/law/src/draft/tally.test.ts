import { expect, test } from 'vitest'
import { ratio } from '../number/ratio.ts'
import type { OutcomeKind } from '../outcome/outcome.ts'
import type { ComparedCase, Pair } from './compare.ts'
import { added, differenceOf, Tally } from './tally.ts'

const pair = (before: bigint | undefined, after: bigint | undefined): Pair => ({
  before: before === undefined ? undefined : ratio(before),
  after: after === undefined ? undefined : ratio(after),
})
const sums = (
  cases: number,
  before: bigint,
  after: bigint,
  gains: [number, bigint],
  losses: [number, bigint],
  unsettled = 0,
) => ({
  cases,
  before: ratio(before),
  after: ratio(after),
  gains: { cases: gains[0], amount: ratio(gains[1]) },
  losses: { cases: losses[0], amount: ratio(losses[1]) },
  unsettled,
})

test('what a draft adds is positive, what it takes negative', () => {
  expect(differenceOf({ before: ratio(10n), after: ratio(15n) })).toEqual(ratio(5n))
  expect(differenceOf({ before: ratio(15n), after: ratio(10n) })).toEqual(ratio(-5n))
})

test('gains and losses are summed apart; who gets the same is in neither; what is not settled is counted', () => {
  const all = [pair(10n, 15n), pair(10n, 12n), pair(20n, 5n), pair(7n, 7n), pair(undefined, 3n), pair(3n, undefined)]
  expect(all.reduce(added, undefined as ReturnType<typeof added> | undefined)).toEqual(
    sums(4, 47n, 39n, [2, 7n], [1, -15n], 2),
  )
})

function compared(
  amounts: Pair,
  more: {
    readonly sources?: Readonly<Record<string, Pair>>
    readonly readings?: Readonly<Record<string, bigint>>
  } = {},
  kinds: readonly [OutcomeKind, OutcomeKind] = ['known', 'known'],
): ComparedCase {
  const [before, after] = kinds.map((kind) => ({ kind })) as unknown as [
    ComparedCase['outcomes']['before'],
    ComparedCase['outcomes']['after'],
  ]
  return {
    ...amounts,
    outcomes: { before, after },
    sources: new Map(Object.entries(more.sources ?? {})),
    readings: new Map(Object.entries(more.readings ?? {}).map(([name, amount]) => [name, ratio(amount)])),
  }
}

test('cases are summed by source, against each reading, and by what stands in each column', () => {
  const tally = new Tally(['乡镇', '类别'])
  const row = (乡镇: string): ReadonlyMap<string, string> => new Map([['乡镇', 乡镇]])
  tally.add(compared(pair(10n, 15n), { sources: { 县: pair(8n, 12n), 市: pair(2n, 3n) } }), row('东乡'))
  tally.add(compared(pair(10n, 4n), { sources: { 县: pair(8n, 4n) } }), row('西乡'))
  tally.add(compared(pair(undefined, 9n), { readings: { 甲: 6n, 乙: 9n } }, ['open', 'known']), row('东乡'))
  expect(tally.total).toEqual(sums(2, 20n, 19n, [1, 5n], [1, -6n], 1))
  expect(Object.fromEntries(tally.sources)).toEqual({
    县: sums(2, 16n, 16n, [1, 4n], [1, -4n]),
    市: sums(1, 2n, 3n, [1, 1n], [0, 0n]),
  })
  expect(Object.fromEntries(tally.readings)).toEqual({
    甲: sums(1, 6n, 9n, [1, 3n], [0, 0n]),
    乙: sums(1, 9n, 9n, [0, 0n], [0, 0n]),
  })
  expect(Object.fromEntries(tally.columns.get('乡镇') ?? [])).toEqual({
    东乡: sums(1, 10n, 15n, [1, 5n], [0, 0n], 1),
    西乡: sums(1, 10n, 4n, [0, 0n], [1, -6n]),
  })
  expect([...(tally.columns.get('类别') ?? []).keys()]).toEqual([''])
})

test('cases that cannot be compared are counted by what they are before and after', () => {
  const tally = new Tally([])
  const none = new Map<string, string>()
  for (const _ of [1, 2]) tally.add(compared(pair(undefined, 9n), {}, ['open', 'known']), none)
  tally.add(compared(pair(9n, undefined), {}, ['known', 'unstated']), none)
  tally.add(compared(pair(0n, 9n), {}, ['inapplicable', 'known']), none)
  expect(Object.fromEntries(tally.apart)).toEqual({ 'open known': 2, 'known unstated': 1 })
})
