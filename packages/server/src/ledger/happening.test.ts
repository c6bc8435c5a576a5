import { lawOf } from '@zhengling/law'
import { expect, test } from 'vitest'
import { counties } from '../counties.ts'
import { computedDuties } from './computed.ts'
import { happeningsOf } from './happening.ts'

const event = (id: string, fact: string, happened: string, entered = '2022-07-28T02:00:00Z') => ({
  id,
  document: '稷政办发〔2022〕15号',
  fact,
  happened,
  basis: '收件登记',
  enteredAt: Temporal.Instant.from(entered),
})
const [applied, accepted] = ['首次登记申请日', '首次登记受理日']
const ids = (...events: ReturnType<typeof event>[]) =>
  happeningsOf([applied, accepted], events).map((one) => [one.id, one.events.map(({ id }) => id).join('+')])

test('events of different facts are one time in the order of the document, whichever was entered first', () => {
  expect(ids(event('a', applied, '2022-07-01'))).toEqual([['a', 'a']])
  expect(ids(event('b', accepted, '2022-07-02'))).toEqual([['b', 'b']])
  expect(ids(event('a', applied, '2022-07-01', '2022-07-29T02:00:00Z'), event('b', accepted, '2022-07-02'))).toEqual([
    ['b', 'a+b'],
  ])
  expect(ids(event('b', accepted, '2022-07-01'), event('a', applied, '2022-07-01'))).toEqual([['a', 'a+b']])
  // What is received before the next is applied for is another's.
  expect(ids(event('b', accepted, '2022-07-01'), event('a', applied, '2022-07-02'))).toEqual([
    ['b', 'b'],
    ['a', 'a'],
  ])
  expect(
    ids(
      event('a1', applied, '2022-07-01'),
      event('a2', applied, '2022-07-02'),
      event('b1', accepted, '2022-07-03'),
      event('b2', accepted, '2022-07-04'),
    ),
  ).toEqual([
    ['a1', 'a1+b1'],
    ['a2', 'a2+b2'],
  ])
})

test('each reading is dated by its own event as soon as that is entered, and the other says what it waits for', () => {
  const [county] = counties
  const itemsOf = (...events: ReturnType<typeof event>[]) => {
    const policies = county.law.policies.filter(({ head }) => head.number === '稷政办发〔2022〕15号')
    const world = { county: { ...county, law: lawOf(policies) }, today: Temporal.PlainDate.from('2022-07-28') }
    const all = computedDuties({ ...world, decisions: [], events, assignments: [], horizons: new Map() })
    const found = [...all].find(({ duty }) => duty === '完成首次登记')?.items ?? []
    return found.map(({ event: id, dates, because }) => [
      id,
      because === null ? dates.map(({ due, counted }) => due ?? counted.at(-1)) : because,
    ])
  }
  expect(itemsOf()).toEqual([['', expect.stringContaining('尚不知道')]])
  expect(itemsOf(event('b', accepted, '2022-07-25'))).toEqual([['b', ['2022-08-01', `尚不知道“${applied}”`]]])
  expect(itemsOf(event('a', applied, '2022-07-22'))).toEqual([['a', ['2022-07-29', `尚不知道“${accepted}”`]]])
  // Entered later, the other reading's event makes no other item.
  expect(
    itemsOf(event('a', applied, '2022-07-22', '2022-07-29T02:00:00Z'), event('b', accepted, '2022-07-25')),
  ).toEqual([['b', ['2022-07-29', '2022-08-01']]])
})
