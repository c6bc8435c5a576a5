import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { insertAll } from '../bulk.ts'
import { inTransaction } from '../executor.ts'
import { firstMoment, lastMoment } from '../moment.ts'
import { engines, testStore } from '../testing/engines.ts'
import { itemRow } from '../testing/item-row.ts'
import { official } from '../testing/official.ts'
import { atHand, countAtHand, type Hand, hands, sumOf } from './at-hand.ts'
import { daysAt } from './days.ts'
import { dutyMatrix } from './matrix.ts'
import { overview } from './overview.ts'
import { dutyWall } from './wall.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
// A Thursday.
const TODAY = day('2022-07-28')
const NOW = Temporal.Instant.from('2022-07-28T10:00:00+08:00')
const DAYS = daysAt(NOW, TODAY)

const UNITS = ['水利局', '财政局', '清河乡'] as const
const OFFICE = official('zhou', '县政府办', { office: true })
const LEADER = official('chen', '县政府', { leader: true })
const WATER = official('li', '水利局')
const ASKING: readonly Actor[] = [OFFICE, LEADER, WATER, { kind: 'party', account: 'p', party: 'h' }]

interface Given {
  readonly unit: (typeof UNITS)[number]
  readonly to: (typeof UNITS)[number] | null
  readonly document: string | null
  readonly state: '待办' | '已报' | '退回' | '办结' | '不再要求'
  readonly due: string | null
  readonly historic: boolean
}
const given: fc.Arbitrary<Given> = fc
  .record({
    unit: fc.constantFrom(...UNITS),
    to: fc.constantFrom(...UNITS, null),
    document: fc.constantFrom('甲', '乙', null),
    state: fc.constantFrom('待办', '已报', '退回', '办结', '不再要求'),
    due: fc.constantFrom('2022-06-05', '2022-07-25', '2022-07-27', '2022-07-28', '2022-07-31', '2022-08-01', null),
    historic: fc.boolean(),
  })
  .map((one) => ({ ...one, historic: one.historic && one.due !== null }))

const isOwed = ({ state, historic }: Given) => (state === '待办' || state === '退回') && !historic
const isLate = ({ due }: Given) => due !== null && due < TODAY.toString()

/** Said again without SQL. */
function handOf(actor: Actor, one: Given): Hand | null {
  if (actor.kind !== 'official') return null
  const own = actor.posts.map(({ body }) => body)
  if (one.state === '已报') return actor.office || (one.to !== null && own.includes(one.to)) ? '待审' : null
  if (!own.includes(one.unit) || !isOwed(one)) return null
  if (one.due !== null && one.due < '2022-07-28') return '逾期'
  if (one.due === '2022-07-28') return '今日'
  if (one.due === '2022-07-31') return '本周'
  return one.state === '退回' ? '退回' : null
}

test('a week is from Monday to Sunday by the county’s days', () => {
  expect([DAYS.monday.toString(), DAYS.sunday.toString()]).toEqual(['2022-07-25', '2022-07-31'])
  expect(DAYS.nextWeek).toEqual(firstMoment(day('2022-08-01')))
  const [monday, sunday] = [daysAt(NOW, day('2022-07-25')), daysAt(NOW, day('2022-07-31'))]
  expect([monday.monday, sunday.monday]).toEqual([DAYS.monday, DAYS.monday])
})

describe.each(engines)('what waits for whom on $name', (engine) => {
  const store = testStore(engine)
  let n = 870_000
  const keep = async (all: readonly Given[]) => {
    const county = `${(n += 1)}`
    const rows = all.map(({ unit, to, document, state, due, historic }, i) =>
      itemRow({
        county,
        id: `d${i}`,
        unit,
        ...(document === null
          ? { source: '会议', origin: '第3次会议' }
          : { source: '条文', document, duty: '月报', clause: '一' }),
        reported_to: to === null ? [] : [to],
        state,
        due_at: due === null ? null : lastMoment(due).toString(),
        latest_at: due === null ? null : lastMoment(due).toString(),
        historic,
        reported_at: state === '已报' || state === '办结' ? '2022-07-26T02:00:00Z' : null,
        closed_at: state === '办结' ? '2022-07-27T02:00:00Z' : null,
      }),
    )
    await inTransaction(store.db, (tx) => insertAll(tx, 'duty_item', rows))
    return { county, ...DAYS }
  }

  test('the number in the header, the counts and the list are one, and are what the rule says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 12 }), async (all) => {
        const asked = await keep(all)
        for (const actor of ASKING) {
          const list = await atHand(store.db, actor, { ...asked, limit: 20 })
          const header = sumOf(await countAtHand(store.db, actor, asked))
          expect(header).toBe(hands.reduce((sum, hand) => sum + list.items[hand].length, 0))
          for (const hand of hands) {
            const expected = all.flatMap((one, i) => (handOf(actor, one) === hand ? [`d${i}`] : []))
            expect(list.items[hand].map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
            expect(list.counts[hand]).toBe(expected.length)
          }
          const cut = await atHand(store.db, actor, { ...asked, limit: 1 })
          expect(sumOf(cut.counts)).toBe(header)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('the county by document and by unit is the sum of its items, for the office and a leader alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 12 }), async (all) => {
        const asked = await keep(all)
        expect(await overview(store.db, WATER, asked)).toBeNull()
        const seen = await overview(store.db, LEADER, asked)
        if (seen === null) throw new Error('a leader sees the county')
        const tally = (some: readonly Given[]) => {
          const owed = some.filter(isOwed)
          return {
            late: owed.filter(isLate).length,
            today: owed.filter(({ due }) => due === '2022-07-28').length,
            week: owed.filter(({ due }) => due === '2022-07-31').length,
            waiting: some.filter(({ state }) => state === '已报').length,
          }
        }
        expect(seen.all).toEqual(tally(all))
        for (const { unit, longest, ...counts } of seen.units) {
          const own = all.filter((one) => one.unit === unit)
          expect(counts).toEqual(tally(own))
          const days = own.filter((one) => isOwed(one) && isLate(one)).map(({ due }) => due ?? '')
          const [first] = days.toSorted()
          expect(longest).toEqual(first === undefined ? null : lastMoment(first))
        }
        for (const { document, ...counts } of seen.documents)
          expect(counts).toEqual(tally(all.filter((one) => one.document === document)))
        const days = seen.units.map(({ longest }) => longest?.toString() ?? '9999')
        expect(days).toEqual(days.toSorted())
      }),
      { numRuns: 15 },
    )
  })

  test('unit by document and the wall count the same items, as far as the actor sees them', async () => {
    const nearUntil = firstMoment(day('2022-08-01'))
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 12 }), async (all) => {
        const asked = { ...(await keep(all)), nearUntil }
        for (const actor of [OFFICE, WATER]) {
          const seen = all.filter(({ unit, to }) => actor === OFFICE || unit === '水利局' || to === '水利局')
          const counted = seen.filter(({ state, historic }) => state !== '不再要求' && !historic)
          const { cells, units } = await dutyMatrix(store.db, actor, { ...asked, after: '', limit: 9 })
          expect(units).toEqual([...new Set(counted.map(({ unit }) => unit))].toSorted())
          for (const { unit, document, ...counts } of cells) {
            const own = counted.filter((one) => one.unit === unit && one.document === document)
            const owed = own.filter(isOwed)
            expect(counts).toEqual({
              late: owed.filter(isLate).length,
              near: owed.filter(({ due }) => due === '2022-07-28' || due === '2022-07-31').length,
              open: owed.filter(({ due }) => due === '2022-08-01').length,
              undated: owed.filter(({ due }) => due === null).length,
              waiting: own.filter(({ state }) => state === '已报').length,
              closed: own.filter(({ state }) => state === '办结').length,
            })
          }
          const cards = await dutyWall(store.db, actor, { ...asked, limit: 9 })
          const hung = counted.filter(({ due, state }) => due !== null && (state !== '办结' || due > '2022-06-27'))
          expect(cards.reduce((sum, { total }) => sum + total, 0)).toBe(hung.length)
          expect(cards.reduce((sum, { late }) => sum + late, 0)).toBe(
            hung.filter((one) => isOwed(one) && isLate(one)).length,
          )
          for (const { late, lateUnits } of cards) expect(lateUnits).toHaveLength(late)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('a week’s trend counts what was due in it, what was late then, and what is closed now', async () => {
    const one = { unit: '水利局', to: null, document: null, historic: false } as const
    const asked = await keep([
      { ...one, state: '办结', due: '2022-07-25' },
      { ...one, state: '办结', due: '2022-07-27' },
      { ...one, state: '待办', due: '2022-07-27' },
      { ...one, state: '待办', due: '2022-07-31' },
      { ...one, state: '已报', due: '2022-06-05' },
      { ...one, state: '不再要求', due: '2022-07-27' },
    ])
    const trend = (await overview(store.db, OFFICE, asked))?.trend ?? []
    expect(
      trend
        .map(({ monday, ...counts }) => [monday.toString(), counts])
        .filter(([, c]) => (c as { owed: number }).owed > 0),
    ).toEqual([['2022-07-25', { owed: 4, late: 2, closed: 2 }]])
    expect(trend).toHaveLength(8)
    expect(trend.at(-1)?.monday).toEqual(DAYS.monday)
  })

  test('what one handed in oneself is not one’s own to judge', async () => {
    const asked = await keep([
      { unit: '水利局', to: '水利局', document: null, state: '已报', due: null, historic: false },
    ])
    const { county } = asked
    expect((await countAtHand(store.db, WATER, asked)).待审).toBe(1)
    await inTransaction(store.db, (tx) =>
      insertAll(tx, 'duty_report', [
        {
          county,
          item: 'd0',
          n: 1,
          state: '已报',
          closes: true,
          said: '办了',
          shows: [],
          figures: [],
          revision: 1,
          written_by: 'li',
          written_at: NOW.toString(),
          handed_in_at: NOW.toString(),
          handed_in_by: { kind: 'official', account: 'li' },
          judged_at: null,
          judged_by: null,
          judged_why: null,
        },
      ]),
    )
    expect((await countAtHand(store.db, WATER, asked)).待审).toBe(0)
    expect((await countAtHand(store.db, official('wu', '水利局'), asked)).待审).toBe(1)
  })
})
